using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A source record and what it says by itself, worked out once.</summary>
internal abstract class SourceNode(SourceFindings findings) : Features
{
    /// <summary>Gets what is compared.</summary>
    internal Features Features => this;

    /// <summary>Gets what its text states.</summary>
    internal SourceFindings Findings { get; } = findings;

    /// <summary>Gets or sets its zero-based place in the one order of sources of its kind; renewed whenever sources come or go.</summary>
    internal int Position { get; set; }

    /// <summary>Gets or sets its zero-based place among all by title, while all are compared.</summary>
    internal int Rank { get; set; }

    /// <summary>Gets or sets the keys under which texts name it, each once, until they are taken over; null where it is no project.</summary>
    internal long[]? Names { get; set; }

    /// <summary>Gets or sets the stems of the names that a project's own texts give it.</summary>
    internal int[][] OwnNames { get; set; } = [];

    /// <summary>Gets the source record as something that stands on a page.</summary>
    internal abstract ISourced Sourced { get; }

    internal SourceReference Reference => Sourced.Source;
}

/// <inheritdoc/>
internal sealed class SourceNode<TRecord>(SourceRecord<TRecord> source, SourceFindings findings) : SourceNode(findings)
    where TRecord : class
{
    private List<PairEdge<TRecord>>? _edges;

    internal SourceRecord<TRecord> Source { get; } = source;

    internal override ISourced Sourced => Source;

    internal override bool IsDetail => Source.IsDetail;

    private protected override object AnyRecord => Source.Record;

    /// <summary>Gets or sets the records that are one with it, itself among them; null where it is in no catalogue any more.</summary>
    internal Cluster<TRecord>? Cluster { get; set; }

    /// <summary>Gets what it is like, in no order.</summary>
    internal List<PairEdge<TRecord>> Edges => _edges ?? None;

    private static List<PairEdge<TRecord>> None { get; } = [];

    /// <summary>Gets whether it can be one with another.</summary>
    internal bool HasMerge => _edges is not null && _edges.Exists(static edge => edge.IsMerge);

    internal void Add(PairEdge<TRecord> edge) => (_edges ??= new(1)).Add(edge);

    internal bool Remove(SourceNode<TRecord> other, out PairEdge<TRecord> edge)
    {
        int at = _edges?.FindIndex(one => one.Other == other) ?? -1;
        edge = at < 0 ? default : _edges![at];
        if (at >= 0)
        {
            _edges![at] = _edges[^1];
            _edges.RemoveAt(_edges.Count - 1);
        }

        return at >= 0;
    }

    internal void Clear() => _edges = null;
}
