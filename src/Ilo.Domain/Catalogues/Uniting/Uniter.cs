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
        UnitedSources<TRecord> sources = new([.. nodes.Select(node => node.Source)]);
        TRecord united = sources.First;
        foreach (RecordProperty<TRecord> property in shape.Properties)
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

        return Shapes.Uniting.ById(nodes.SelectMany(node => values(node.Findings)).Concat(carriedOver).Select(one => one.Value), id);
    }

    private static ValueList<CatalogueFinding> FindingsOf<TRecord>(SourceNode<TRecord>[] nodes, IReadOnlyList<StatedValue<Donor>> carriedOver)
        where TRecord : class
    {
        if (carriedOver.Count == 0 && Array.TrueForAll(nodes, node => node.Findings.IsEmpty))
        {
            return [];
        }

        return nodes.SelectMany(node => node.Findings.Donors).Concat(carriedOver).Select(found => found.Finding)
            .Concat(nodes.SelectMany(node => node.Findings.Partners).Select(found => found.Finding))
            .Concat(nodes.SelectMany(node => node.Findings.Themes).Select(found => found.Finding))
            .Concat(nodes.SelectMany(node => node.Findings.ProjectNames).Select(found => found.Finding))
            .Distinct().ToValueList();
    }
}
