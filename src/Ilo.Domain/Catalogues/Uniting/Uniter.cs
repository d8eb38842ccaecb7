using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>Makes one record of the sources of an item, property by property.</summary>
internal static class Uniter
{
    private const int FewFindings = 8;

    /// <summary>Gives a cluster its record and its findings.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="shape">The properties of the record.</param>
    /// <param name="carriedOver">The donors that other items' texts state for it.</param>
    internal static void Unite<TRecord>(Cluster<TRecord> cluster, RecordShape<TRecord> shape, IReadOnlyList<StatedValue<Donor>> carriedOver)
        where TRecord : class
    {
        SourceNode<TRecord>[] nodes = cluster.Nodes;
        cluster.Findings = FindingsOf(nodes, carriedOver);
        UnitedSources<TRecord> sources = new(Array.ConvertAll(nodes, static node => node.Source));
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
                _ => sources.Unite(united, property),
            };
        }

        cluster.Record = united;
    }

    // The values found, each identifier once, in the order of the identifiers.
    private static ValueList<T> Stated<TRecord, T>(
        SourceNode<TRecord>[] nodes, Func<SourceFindings, IReadOnlyList<StatedValue<T>>> values, IReadOnlyList<StatedValue<T>> carriedOver, Func<T, string> id)
        where TRecord : class
    {
        int count = carriedOver.Count;
        StatedValue<T>? first = count > 0 ? carriedOver[0] : null;
        foreach (SourceNode<TRecord> node in nodes)
        {
            IReadOnlyList<StatedValue<T>> own = values(node.Findings);
            first = first is null && own.Count > 0 ? own[0] : first;
            count += own.Count;
        }

        return count == 0 ? [] : count == 1 ? first!.Value.Alone : All(nodes, values, carriedOver, id);
    }

    private static ValueList<T> All<TRecord, T>(
        SourceNode<TRecord>[] nodes, Func<SourceFindings, IReadOnlyList<StatedValue<T>>> values, IReadOnlyList<StatedValue<T>> carriedOver, Func<T, string> id)
        where TRecord : class =>
        Shapes.Uniting.ById(nodes.SelectMany(node => values(node.Findings)).Concat(carriedOver).Select(one => one.Value), id);

    private static ValueList<CatalogueFinding> FindingsOf<TRecord>(SourceNode<TRecord>[] nodes, IReadOnlyList<StatedValue<Donor>> carriedOver)
        where TRecord : class
    {
        int count = carriedOver.Count;
        foreach (SourceNode<TRecord> node in nodes)
        {
            count += node.Findings.Count;
        }

        if (count == 0)
        {
            return [];
        }

        CatalogueFinding[] findings = new CatalogueFinding[count];
        int at = 0;
        Add(findings, ref at, nodes, static node => node.Findings.Donors);
        Add(findings, ref at, carriedOver);
        Add(findings, ref at, nodes, static node => node.Findings.Partners);
        Add(findings, ref at, nodes, static node => node.Findings.Themes);
        foreach (SourceNode<TRecord> node in nodes)
        {
            for (int i = 0; i < node.Findings.ProjectNames.Count; i++)
            {
                findings[at++] = node.Findings.ProjectNames[i];
            }
        }

        return AreDistinct(findings) ? new(findings) : findings.Distinct(FindingComparer.Instance).ToValueList();
    }

    // Most items have a handful; whether many hold one twice is looked up.
    private static bool AreDistinct(CatalogueFinding[] findings)
    {
        for (int i = 1; i < findings.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (findings.Length > FewFindings || FindingComparer.Instance.Equals(findings[i], findings[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Add<TRecord, T>(
        CatalogueFinding[] findings, ref int at, SourceNode<TRecord>[] nodes, Func<SourceNode<TRecord>, IReadOnlyList<StatedValue<T>>> found)
        where TRecord : class
    {
        foreach (SourceNode<TRecord> node in nodes)
        {
            Add(findings, ref at, found(node));
        }
    }

    private static void Add<T>(CatalogueFinding[] findings, ref int at, IReadOnlyList<StatedValue<T>> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            findings[at++] = found[i].Finding;
        }
    }

    // By what findings mostly differ in: to hash all of what each holds takes longer than to find it.
    private sealed class FindingComparer : IEqualityComparer<CatalogueFinding>
    {
        internal static FindingComparer Instance { get; } = new();

        public bool Equals(CatalogueFinding? x, CatalogueFinding? y) => ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Span == y.Span && x.Kind == y.Kind && x.Source == y.Source && x.Equals(y));

        public int GetHashCode(CatalogueFinding finding) =>
            HashCode.Combine(finding.Kind, finding.Span, finding.Source.Span, finding.Property, finding.Id, finding.Source.SourceName.Length);
    }
}
