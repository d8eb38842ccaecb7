using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Records laid out in time, ready to draw: in each lane one after the other, never two on one day.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>There are no more lanes than records at the busiest time. Equal when every property is equal, lists in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class Timeline<TRecord> : Result
    where TRecord : class, IRecord
{
    internal Timeline()
    {
    }

    /// <summary>Gets the bars by first day, then last day, then title.</summary>
    public ValueList<TimelineBar<TRecord>> Bars { get; internal init; } = [];

    /// <summary>Gets how many lanes there are.</summary>
    public int LaneCount { get; internal init; }

    /// <summary>Gets the days from the first of the earliest bar to the last of the latest, both included; null without a bar.</summary>
    public DateInterval? Days { get; internal init; }

    /// <summary>Gets the records without dates, which have no bar, in the order in which they came.</summary>
    public ValueList<TRecord> Undated { get; internal init; } = [];

    private protected override object Content => (Bars, LaneCount, Days, Undated);

    /// <summary>Returns for example <c>12 bars in 3 lanes</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bars.Count} bars in {LaneCount} lanes");
}
