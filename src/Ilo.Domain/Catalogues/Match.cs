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
    private readonly ISourced _first;
    private readonly ISourced _second;

    internal Match(SourceReference first, SourceReference second, double score, ValueList<MatchReason> reasons)
        : this(new Sourced(first), new Sourced(second), score, reasons)
    {
    }

    private Match(ISourced first, ISourced second, double score, ValueList<MatchReason> reasons)
    {
        _first = first;
        _second = second;
        Score = score;
        Reasons = reasons;
    }

    /// <summary>Returns the match of two source records.</summary>
    internal static Match Of(ISourced first, ISourced second, double score, ValueList<MatchReason> reasons) => new(first, second, score, reasons);

    /// <summary>Gets where the first record stands.</summary>
    public SourceReference First => _first.Source;

    /// <summary>Gets where the second record stands.</summary>
    public SourceReference Second => _second.Source;

    /// <summary>Gets the sum of the reasons' points, rounded to three decimals; where many agree, it is above 1.</summary>
    public double Score { get; }

    /// <summary>Gets what speaks for and against it.</summary>
    public ValueList<MatchReason> Reasons { get; }

    private protected override object Content => (First, Second, Score, Reasons);

    /// <summary>Returns the sources, the score and the reasons, the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First} = {Second}: {Score:0.000} ({string.Join("; ", Reasons)})");
}
