using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Source records that are one thing, and what they make together. It becomes an item.</summary>
/// <param name="nodes">The records, in the order of sources.</param>
/// <param name="merges">The pairs by which they were put together.</param>
internal sealed class Cluster<TRecord>(SourceNode<TRecord>[] nodes, (SourceNode<TRecord> First, SourceNode<TRecord> Second)[] merges)
    where TRecord : class
{
    // The identifier, or the item that has it.
    private object? _named;

    internal SourceNode<TRecord>[] Nodes { get; } = nodes;

    internal (SourceNode<TRecord> First, SourceNode<TRecord> Second)[] Merges { get; } = merges;

    /// <summary>Gets or sets its links to others of its kind.</summary>
    internal ClusterLink<TRecord>[] Links { get; set; } = [];

    /// <summary>Gets or sets the record that its sources make; null before they are united.</summary>
    internal TRecord? Record { get; set; }

    /// <summary>Gets or sets what its texts state, with what was carried over to it.</summary>
    internal ValueList<CatalogueFinding> Findings { get; set; }

    /// <summary>Gets or sets the number of the step at which anything changed of which its item is made.</summary>
    internal int ChangedAt { get; set; }

    /// <summary>Gets or sets its identifier in the catalogue that is being made.</summary>
    internal string? Identifier
    {
        get => _named as string ?? Earlier?.Key;
        set => _named = value;
    }

    /// <summary>Gets or sets its item in the catalogue that came before; null where there was none.</summary>
    internal CatalogueItem<TRecord>? Earlier
    {
        get => _named as CatalogueItem<TRecord>;
        set => _named = value ?? (object?)Identifier;
    }

    internal bool IsLive => Nodes[0].Cluster == this;

    /// <summary>Returns the days from the first start to the last end; null where no source has any.</summary>
    internal DateInterval? Hull() => Nodes.Length == 1 ? Nodes[0].Features.Dates : Nodes.Select(node => node.Features.Dates).Aggregate(DateAgreement.Hull);

    internal bool HasNodes(List<SourceNode<TRecord>> others) => Nodes.AsSpan().SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(others));
}
