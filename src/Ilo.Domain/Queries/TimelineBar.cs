using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>A record in a timeline.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Days">Its days, first and last included, in the ISO calendar.</param>
/// <param name="Lane">Its lane, from 0.</param>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record TimelineBar<TRecord>(TRecord Record, DateInterval Days, int Lane)
    where TRecord : class, IRecord
{
    /// <summary>Gets the record.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TRecord Record { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Record);

    /// <summary>Gets its lane, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Lane { get; init => field = Guard.AtLeast(0, value); } = Guard.AtLeast(0, Lane);

    /// <summary>Gets its days, first and last included.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateInterval Days { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Days);

    /// <summary>Returns for example <c>lane 0, 2019-01-01/2019-12-31: Better Work</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"lane {Lane}, {RecordText.Of(Days)}: {Record.Title}");
}
