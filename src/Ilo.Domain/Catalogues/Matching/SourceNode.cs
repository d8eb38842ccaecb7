namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A source record and what it says by itself, worked out once.</summary>
internal abstract class SourceNode(SourceFindings findings) : Features
{
    private readonly IReadOnlyList<StatedValue<Donor>> _donors = findings.Donors;
    private readonly IReadOnlyList<StatedValue<Organisation>> _partners = findings.Partners;
    private readonly IReadOnlyList<StatedValue<Theme>> _themes = findings.Themes;
    private readonly IReadOnlyList<CatalogueFinding> _projectNames = findings.ProjectNames;

    /// <summary>Gets what is compared.</summary>
    internal Features Features => this;

    // Without what is passed on while the source is analysed.
    internal override SourceFindings Findings => new() { Donors = _donors, Partners = _partners, Themes = _themes, ProjectNames = _projectNames };

    /// <summary>Gets or sets its zero-based place in the one order of sources of its kind; renewed whenever sources come or go.</summary>
    internal int Position { get; set; }

    /// <summary>Gets or sets its zero-based place among all by title, while all are compared.</summary>
    internal int Rank { get; set; }

    /// <summary>Gets the source record as something that stands on a page.</summary>
    internal abstract ISourced Sourced { get; }

    internal abstract string SourceName { get; }

    /// <summary>Has the source keep where its words stand, for a catalogue that it comes back into.</summary>
    internal abstract void KeepPlaces();

    /// <summary>Lets go what the source keeps of that: the findings tell it.</summary>
    internal abstract void LetPlacesGo();
}

/// <inheritdoc/>
internal sealed class SourceNode<TRecord>(SourceRecord<TRecord> source, SourceFindings findings) : SourceNode(findings)
    where TRecord : class
{
    internal SourceRecord<TRecord> Source { get; } = source;

    internal override ISourced Sourced => Source;

    internal override string SourceName => Source.SourceName;

    internal override bool IsDetail => Source.IsDetail;

    internal override int Entry => Source.Record is Project ? Source.Entry : -1;

    private protected override object AnyRecord => Source.Record;

    /// <summary>Gets or sets the records that are one with it, itself among them; null where it is in no catalogue any more.</summary>
    internal Cluster<TRecord>? Cluster { get; set; }

    /// <summary>Gets what it is like, in no order.</summary>
    internal PairEdge<TRecord>[] Edges { get; private set; } = [];

    /// <summary>Gets whether it can be one with another.</summary>
    internal bool HasMerge => Array.Exists(Edges, static edge => edge.IsMerge);

    internal override void KeepPlaces() => Source.Places = Findings.Count == 0 ? null : new KnownPlaces(Findings.All);

    internal override void LetPlacesGo() => Source.Places = null;

    // No room beyond: it is like few, and so are most.
    internal void Add(PairEdge<TRecord> edge) => Edges = [.. Edges, edge];

    internal bool Remove(SourceNode<TRecord> other, out PairEdge<TRecord> edge)
    {
        int at = Array.FindIndex(Edges, one => one.Other == other);
        edge = at < 0 ? default : Edges[at];
        if (at >= 0)
        {
            Edges = [.. Edges.AsSpan(0, at), .. Edges.AsSpan(at + 1)];
        }

        return at >= 0;
    }

    internal void Clear() => Edges = [];
}
