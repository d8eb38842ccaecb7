namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A record that another one is like.</summary>
/// <remarks>Kept for every pair: as small as it can be.</remarks>
internal readonly record struct PairEdge<TRecord>
    where TRecord : class
{
    private readonly double _score;
    private readonly Sign _signs;

    internal PairEdge(SourceNode<TRecord> other, PairScore score, bool isMerge, sbyte phase)
    {
        (Other, _score, Phase) = (other, score.Score, phase);
        _signs = (score.CanMerge ? Sign.CanMerge : 0) | (score.Contradicts ? Sign.Contradicts : 0) | (score.IsTranslation ? Sign.IsTranslation : 0)
            | (score.IsDated ? Sign.IsDated : 0) | (isMerge ? Sign.IsMerge : 0);
    }

    [Flags]
    private enum Sign : byte
    {
        CanMerge = 1,
        Contradicts = 2,
        IsTranslation = 4,
        IsDated = 8,
        IsMerge = 16,
    }

    /// <summary>Gets the record.</summary>
    internal SourceNode<TRecord> Other { get; init; }

    /// <summary>Gets how well the two match.</summary>
    internal PairScore Score => new(_score, Has(Sign.CanMerge), Has(Sign.Contradicts), Has(Sign.IsTranslation), Has(Sign.IsDated));

    /// <summary>Gets whether they are to be one, unless a surer match forbids it.</summary>
    internal bool IsMerge => Has(Sign.IsMerge);

    /// <summary>Gets -1 where the other is the later phase of one undertaking, 1 where it is the earlier, 0 where they are no phases.</summary>
    internal sbyte Phase { get; init; }

    private bool Has(Sign sign) => (_signs & sign) != 0;
}
