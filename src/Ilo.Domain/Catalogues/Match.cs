using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>How well two records match, and why.</summary>
/// <param name="First">Where the first record stands.</param>
/// <param name="Second">Where the second record stands.</param>
/// <param name="Score">The sum of the reasons' points, rounded to three decimals; where many agree, it is above 1.</param>
/// <param name="Reasons">What speaks for and against it.</param>
/// <remarks>Equal when every property is equal, the reasons in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Match(SourceReference First, SourceReference Second, double Score, ValueList<MatchReason> Reasons)
{
    /// <summary>Returns the sources, the score and the reasons, the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First} = {Second}: {Score:0.000} ({string.Join("; ", Reasons)})");
}
