using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>One thing that speaks for or against a match, and how much it counts.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class MatchReason : Result
{
    internal MatchReason(MatchReasonKind kind, double points, string detail)
    {
        Kind = kind;
        Points = points;
        Detail = Guard.SomeText(detail, nameof(Detail));
    }

    /// <summary>Gets what it is.</summary>
    public MatchReasonKind Kind { get; }

    /// <summary>Gets what it adds to the score, rounded to three decimals; negative where it speaks against the match.</summary>
    public double Points { get; }

    /// <summary>Gets what was seen: the words, the dates, the code; never blank.</summary>
    public string Detail { get; }

    private protected override object Content => (Kind, Points, Detail);

    /// <summary>Returns kind, points and detail, for example <c>Acronym +0.200: ARC</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Points:+0.000;-0.000;0.000}: {Detail}");
}
