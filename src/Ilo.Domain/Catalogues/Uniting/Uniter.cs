using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>Makes one record of the sources of an item, property by property.</summary>
internal static class Uniter
{
    /// <summary>Gives a cluster its record and its findings.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="shape">The properties of the record.</param>
    /// <param name="carriedOver">The donors that other items' texts state for it.</param>
    internal static void Unite<TRecord>(Cluster<TRecord> cluster, RecordShape<TRecord> shape, IReadOnlyList<StatedValue<Donor>> carriedOver)
        where TRecord : class
    {
        SourceNode<TRecord>[] nodes = cluster.Nodes;
        cluster.Findings = FindingsOf(nodes, carriedOver);
        UnitedSources<TRecord> sources = new(Array.ConvertAll(nodes, node => node.Source));
        TRecord united = sources.First;

        // Of one record every value stands, but a list may name something twice.
        foreach (RecordProperty<TRecord> property in nodes.Length == 1 ? shape.Lists : shape.Properties)
        {
            united = property switch
            {
                RecordProperty<TRecord, ValueList<Donor>> donors =>
                    donors.Set(united, Stated(nodes, static findings => findings.Donors, carriedOver, static donor => donor.Id.ToString())),
                RecordProperty<TRecord, ValueList<Organisation>> partners =>
                    partners.Set(united, Stated(nodes, static findings => findings.Partners, [], static partner => partner.Id.ToString())),
                RecordProperty<TRecord, ValueList<Theme>> themes =>
                    themes.Set(united, Stated(nodes, static findings => findings.Themes, [], static theme => theme.Id.ToString())),

                // Which projects an item belongs to, its links say.
                RecordProperty<TRecord, ValueList<Id<Project>>> projects => projects.Set(united, []),
                _ => sources.Unite(united, property).Record,
            };
        }

        cluster.Record = united;
    }

    // The values found, each identifier once, in the order of the identifiers.
    private static ValueList<T> Stated<TRecord, T>(
        SourceNode<TRecord>[] nodes, Func<SourceFindings, IReadOnlyList<StatedValue<T>>> values, IReadOnlyList<StatedValue<T>> carriedOver, Func<T, string> id)
        where TRecord : class
    {
        if (carriedOver.Count == 0 && Array.TrueForAll(nodes, node => values(node.Findings).Count == 0))
        {
            return [];
        }

        if (nodes.Length == 1 && carriedOver.Count == 0 && values(nodes[0].Findings) is [var only])
        {
            return [only.Value];
        }

        return Shapes.Uniting.ById(nodes.SelectMany(node => values(node.Findings)).Concat(carriedOver).Select(one => one.Value), id);
    }

    private static ValueList<CatalogueFinding> FindingsOf<TRecord>(SourceNode<TRecord>[] nodes, IReadOnlyList<StatedValue<Donor>> carriedOver)
        where TRecord : class
    {
        if (carriedOver.Count == 0 && Array.TrueForAll(nodes, node => node.Findings.IsEmpty))
        {
            return [];
        }

        List<CatalogueFinding> findings = [];
        Add(findings, nodes, static node => node.Findings.Donors);
        Add(findings, carriedOver);
        Add(findings, nodes, static node => node.Findings.Partners);
        Add(findings, nodes, static node => node.Findings.Themes);
        Add(findings, nodes, static node => node.Findings.ProjectNames);
        return findings.Count == 1 ? [findings[0]] : findings.Distinct(FindingComparer.Instance).ToValueList();
    }

    private static void Add<TRecord, T>(
        List<CatalogueFinding> findings, SourceNode<TRecord>[] nodes, Func<SourceNode<TRecord>, IReadOnlyList<StatedValue<T>>> found)
        where TRecord : class
    {
        foreach (SourceNode<TRecord> node in nodes)
        {
            Add(findings, found(node));
        }
    }

    private static void Add<T>(List<CatalogueFinding> findings, IReadOnlyList<StatedValue<T>> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            findings.Add(found[i].Finding);
        }
    }

    // By what findings mostly differ in: to hash all of what each holds takes longer than to find it.
    private sealed class FindingComparer : IEqualityComparer<CatalogueFinding>
    {
        internal static FindingComparer Instance { get; } = new();

        public bool Equals(CatalogueFinding? x, CatalogueFinding? y) => ReferenceEquals(x, y) || (x is not null && x.Span == y?.Span && x.Equals(y));

        public int GetHashCode(CatalogueFinding finding) =>
            HashCode.Combine(finding.Kind, finding.Span, finding.Source.Span, finding.Property, finding.Id, finding.Source.SourceName.Length);
    }
}
