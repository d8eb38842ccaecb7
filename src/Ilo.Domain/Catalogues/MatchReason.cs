using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>One thing that speaks for or against a match, and how much it counts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Points">What it adds to the score, rounded to three decimals; negative where it speaks against the match.</param>
/// <param name="Detail">What was seen: the words, the dates, the code; never blank.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record MatchReason(MatchReasonKind Kind, double Points, string Detail)
{
    /// <summary>Gets what was seen: the words, the dates, the code; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Detail { get; init => field = Guard.SomeText(value); } = Guard.SomeText(Detail);

    /// <summary>Returns kind, points and detail, for example <c>Acronym +0.200: ARC</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Points:+0.000;-0.000;0.000}: {Detail}");
}
