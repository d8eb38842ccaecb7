using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>How well two records match, and why.</summary>
/// <remarks>Equal when every property is equal, the reasons in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class Match : Result
{
    internal Match(SourceReference first, SourceReference second, double score, ValueList<MatchReason> reasons)
    {
        First = first;
        Second = second;
        Score = score;
        Reasons = reasons;
    }

    /// <summary>Gets where the first record stands.</summary>
    public SourceReference First { get; }

    /// <summary>Gets where the second record stands.</summary>
    public SourceReference Second { get; }

    /// <summary>Gets the sum of the reasons' points, rounded to three decimals; where many agree, it is above 1.</summary>
    public double Score { get; }

    /// <summary>Gets what speaks for and against it.</summary>
    public ValueList<MatchReason> Reasons { get; }

    private protected override object Content => (First, Second, Score, Reasons);

    /// <summary>Returns the sources, the score and the reasons, the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First} = {Second}: {Score:0.000} ({string.Join("; ", Reasons)})");
}
