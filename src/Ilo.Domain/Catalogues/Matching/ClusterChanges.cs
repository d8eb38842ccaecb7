namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What a change of source records did to the clusters.</summary>
/// <param name="Gone">The clusters that are no more.</param>
/// <param name="Come">The new clusters.</param>
/// <param name="Touched">The clusters whose records are like others than before, the new ones included.</param>
internal sealed record ClusterChanges<TRecord>(
    IReadOnlyCollection<Cluster<TRecord>> Gone, IReadOnlyCollection<Cluster<TRecord>> Come, IReadOnlyCollection<Cluster<TRecord>> Touched)
    where TRecord : class;
