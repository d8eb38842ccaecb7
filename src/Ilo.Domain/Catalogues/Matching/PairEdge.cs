namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A record that another one is like.</summary>
/// <param name="Other">The record.</param>
/// <param name="Score">How well the two match.</param>
/// <param name="IsMerge">Whether they are to be one, unless a surer match forbids it.</param>
/// <param name="Phase">-1 where the other is the later phase of one undertaking, 1 where it is the earlier, 0 where they are no phases.</param>
internal readonly record struct PairEdge<TRecord>(SourceNode<TRecord> Other, PairScore Score, bool IsMerge, sbyte Phase)
    where TRecord : class;
