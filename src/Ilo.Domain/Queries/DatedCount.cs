using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>How many there are over some days: a stretch, a day, a month or a year.</summary>
/// <param name="Days">The days, first and last included.</param>
/// <param name="Count">How many.</param>
/// <remarks>Equal when days and count are equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record DatedCount(DateInterval Days, long Count)
{
    /// <summary>Gets the days, first and last included.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateInterval Days { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Days);

    /// <summary>Returns for example <c>2019-01-01/2019-01-31: 3</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{RecordText.Of(Days)}: {Count}");
}
