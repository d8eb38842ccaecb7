using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Dates;

/// <summary>A date or interval read from a text, and where it stands. Positions are zero-based, in UTF-16 units.</summary>
internal readonly struct DateLine
{
    internal DateLineStatus Status { get; init; }

    /// <summary>Gets what is wrong where the status is <see cref="DateLineStatus.Impossible"/>.</summary>
    internal DateFault Fault { get; init; }

    /// <summary>Gets the first day; meant only where the status is <see cref="DateLineStatus.Dates"/>.</summary>
    internal LocalDate Start { get; init; }

    /// <summary>Gets the last day, included; meant only where the status is <see cref="DateLineStatus.Dates"/>.</summary>
    internal LocalDate End { get; init; }

    /// <summary>Gets <see cref="DatePrecision.Month"/> where one end or both are a month without a day, else <see cref="DatePrecision.Day"/>.</summary>
    internal DatePrecision Precision { get; init; }

    /// <summary>Gets how many characters the dates take from where they begin; a comma or space behind them is not counted.</summary>
    internal int Length { get; init; }

    /// <summary>Gets where the clock behind the dates begins; meant only where <see cref="TimeLength"/> is not 0.</summary>
    internal int TimeStart { get; init; }

    /// <summary>Gets how long the clock or range of clocks is; 0 where there is none.</summary>
    internal int TimeLength { get; init; }

    /// <summary>Gets where what follows begins, commas and spaces skipped; the length of the text where nothing follows.</summary>
    internal int RestStart { get; init; }

    /// <summary>Gets whether something follows and a comma stands before it: only then may it be a place.</summary>
    internal bool RestAfterComma { get; init; }

    /// <summary>Gets whether a printed weekday is not that of its date.</summary>
    internal bool WeekdayContradicts { get; init; }

    /// <summary>Gets the day and month of the first day where the year alone is missing, as a day of the leap year 2000; else null.</summary>
    internal AnnualDate? YearlessStart { get; init; }

    /// <summary>Gets the day and month of the last day, included, where the year alone is missing; else null.</summary>
    internal AnnualDate? YearlessEnd { get; init; }

    /// <summary>Returns days without a year in a year that stands elsewhere; false where there are none, or the year has no such day.</summary>
    internal bool TryInYear(int year, out DateLine dated)
    {
        dated = this;
        if (Status != DateLineStatus.MonthWithoutYear || YearlessStart is not { } first || YearlessEnd is not { } last
            || !first.IsValidYear(year) || !last.IsValidYear(year) || last < first)
        {
            return false;
        }

        dated = this with { Status = DateLineStatus.Dates, Precision = DatePrecision.Day, Start = first.InYear(year), End = last.InYear(year) };
        return true;
    }

    /// <summary>Gets the languages that the words fit: all where none is used (ISO), none where they mix languages.</summary>
    internal LanguageSet Languages { get; init; }
}
