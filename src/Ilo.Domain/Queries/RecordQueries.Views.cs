using Ilo.Domain.Queries.Views;
using NodaTime;

namespace Ilo.Domain;

public static partial class RecordQueries
{
    /// <summary>Counts how many of the records run at the same time, by day, month and year; first and last day of each count.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to count or to lay out.</param>
    /// <returns>The counts, with the peak and the gaps; empty where no record has dates.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static Concurrency Concurrency<TRecord>(this IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return ConcurrencyCounter.Of([.. records.Select(record => record.Days).OfType<DateInterval>()]);
    }

    /// <summary>Counts for each year how many of the records begin, or were published, in it.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to count or to lay out.</param>
    /// <returns>The years from the first to the last that has any, those without any included with 0; records without dates are left out.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<DatedCount> CountPerYear<TRecord>(this IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return MonthsAndYears.Count([.. Firsts(records).Select(MonthsAndYears.YearOf).Select(year => (year, year))], MonthsAndYears.Year);
    }

    /// <summary>Counts for each month of a year how many of the records begin, or were published, in it.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to count or to lay out.</param>
    /// <returns>The months from the first to the last that has any, those without any included with 0; records without dates are left out, and
    /// so are articles of which the year alone is known.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<DatedCount> CountPerMonth<TRecord>(this IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        IEnumerable<TRecord> dated = records.Where(record => record is not Article { Date.Precision: DatePrecision.Year });
        return MonthsAndYears.Count([.. Firsts(dated).Select(MonthsAndYears.MonthOf).Select(month => (month, month))], MonthsAndYears.Month);
    }

    /// <summary>Lays the records out in time, in lanes in which no two share a day, as few lanes as there can be.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to count or to lay out.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static Timeline<TRecord> Timeline<TRecord>(this IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return TimelineMaker.Of(records);
    }

    private static IEnumerable<LocalDate> Firsts<TRecord>(IEnumerable<TRecord> records)
        where TRecord : class, IRecord =>
        records.Select(record => record.Days).OfType<DateInterval>().Select(days => days.Start);
}
