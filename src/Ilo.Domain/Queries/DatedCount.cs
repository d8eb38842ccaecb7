using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>How many there are over some days: a stretch, a day, a month or a year.</summary>
/// <remarks>Equal when days and count are equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class DatedCount : Result
{
    internal DatedCount(DateInterval days, long count)
    {
        Days = Guard.NotNull(days, nameof(Days));
        Count = count;
    }

    /// <summary>Gets the days, first and last included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets how many.</summary>
    public long Count { get; }

    private protected override object Content => (Days, Count);

    /// <summary>Returns for example <c>2019-01-01/2019-01-31: 3</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{RecordText.Of(Days)}: {Count}");
}
