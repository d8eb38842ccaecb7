namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A link of a cluster to another of its kind: the phase before or behind, or what may be the same.</summary>
internal sealed record ClusterLink<TRecord>(CatalogueLinkKind Kind, Cluster<TRecord> Other, Match Match)
    where TRecord : class
{
    public bool Equals(ClusterLink<TRecord>? other) => other is not null && Kind == other.Kind && ReferenceEquals(Other, other.Other) && Match == other.Match;

    public override int GetHashCode() => HashCode.Combine(Kind, Match.Score);
}
