using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>A record in a timeline.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class TimelineBar<TRecord> : Result
    where TRecord : class, IRecord
{
    internal TimelineBar(TRecord record, DateInterval days, int lane)
    {
        Record = Guard.NotNull(record, nameof(Record));
        Days = Guard.NotNull(days, nameof(Days));
        Lane = Guard.AtLeast(0, lane, nameof(Lane));
    }

    /// <summary>Gets the record.</summary>
    public TRecord Record { get; }

    /// <summary>Gets its days, first and last included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets its lane, from 0.</summary>
    public int Lane { get; }

    private protected override object Content => (Record, Days, Lane);

    /// <summary>Returns for example <c>lane 0, 2019-01-01/2019-12-31: Better Work</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"lane {Lane}, {RecordText.Of(Days)}: {Record.Title}");
}
