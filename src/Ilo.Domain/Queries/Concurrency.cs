using System.Text.Json.Serialization;
using Ilo.Domain.Indexes;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>How many records run at the same time, from the first day of the earliest to the last day of the latest.</summary>
/// <remarks>First and last day of each record count. Equal when every property is equal. Safe for use by any number of threads.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class Concurrency : Result
{
    internal Concurrency()
    {
    }

    /// <summary>Gets stretches of days with one count, each beginning the day after the one before ends; no two neighbours have the same count.</summary>
    public ValueList<DatedCount> Steps { get; internal init; } = [];

    /// <summary>Gets for each month how many records run on at least one of its days; months in between with none are there with 0.</summary>
    public ValueList<DatedCount> PerMonth { get; internal init; } = [];

    /// <summary>Gets for each year how many records run on at least one of its days; years in between with none are there with 0.</summary>
    public ValueList<DatedCount> PerYear { get; internal init; } = [];

    /// <summary>Gets the first stretch with the highest count; null where no record has dates.</summary>
    public DatedCount? Peak => Steps.MaxBy(step => step.Count);

    /// <summary>Gets the stretches in between on which nothing runs.</summary>
    public IEnumerable<DateInterval> Gaps => Steps.Where(step => step.Count == 0).Select(step => step.Days);

    /// <summary>Gets the count of each day, first to last; made when gone through.</summary>
    public IEnumerable<DatedCount> PerDay => Steps.SelectMany(step => step.Days.Select(day => new DatedCount(new(day, day), step.Count)));

    /// <summary>Returns how many records run on a day; 0 before the first and after the last.</summary>
    /// <param name="day">The day.</param>
    public long On(LocalDate day)
    {
        int key = DayKey.Of(day);
        int low = 0;
        int high = Steps.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (DayKey.Of(Steps[middle].Days.End) < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Steps.Count && DayKey.Of(Steps[low].Days.Start) <= key ? Steps[low].Count : 0;
    }

    private protected override object Content => (Steps, PerMonth, PerYear);

    /// <summary>Returns the peak, for example <c>peak 2019-06-01/2019-06-30: 7</c>, or <c>nothing</c>.</summary>
    public override string ToString() => Peak is { } peak ? $"peak {peak}" : "nothing";
}
