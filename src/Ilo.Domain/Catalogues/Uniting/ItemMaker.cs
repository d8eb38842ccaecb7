using Ilo.Domain.Catalogues.Identity;
using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>Makes the items of one kind: those of unchanged clusters are taken from the catalogue before.</summary>
/// <param name="matcher">The clusters.</param>
/// <param name="traits">What is to be known of the kind of record.</param>
internal sealed class ItemMaker<TRecord>(Matcher<TRecord> matcher, RecordTraits<TRecord> traits)
    where TRecord : class
{
    private readonly List<Cluster<TRecord>> _kept = [];
    private Cluster<TRecord>[] _fresh = [];

    /// <summary>Gets the identities that are no item's any more.</summary>
    internal ValueList<ItemIdentity> Former { get; private set; } = [];

    /// <summary>Gets the items by identifier.</summary>
    internal ValueList<CatalogueItem<TRecord>> Items { get; private set; } = [];

    /// <summary>Gets the cluster of each item.</summary>
    internal Cluster<TRecord>[] Clusters { get; private set; } = [];

    /// <summary>Gives each cluster its identifier.</summary>
    /// <param name="items">The items of the catalogue before; none where there is none.</param>
    /// <param name="clusters">Their clusters.</param>
    /// <param name="known">The identities that are no item's of that catalogue.</param>
    internal void Identify(ValueList<CatalogueItem<TRecord>> items, Cluster<TRecord>[] clusters, ValueList<ItemIdentity> known)
    {
        List<CatalogueItem<TRecord>> gone = [];
        for (int i = 0; i < clusters.Length; i++)
        {
            Cluster<TRecord> cluster = clusters[i];
            if (cluster.IsLive)
            {
                cluster.Earlier = items[i];
                _kept.Add(cluster);
            }
            else
            {
                gone.Add(items[i]);
            }
        }

        // In the order of sources.
        _fresh = [.. matcher.Clusters.Where(cluster => cluster.Earlier is null)];
        if (_fresh.Length == 0 && gone.Count == 0 && clusters.Length > 0)
        {
            Former = known;
            return;
        }

        Func<int, ValueList<ItemTrace>> tracesOf = i => Traces.Of(_fresh[i].Nodes.Select(static node => node.Source), traits);
        (string[] identifiers, Former) = IdentifierGiver.Give(
            [.. _fresh.Select((cluster, i) => new NewItem(
                i, traits.Title(cluster.Record!), traits.Dates(cluster.Record!), tracesOf) { Kind = traits.Kind, Code = (cluster.Record as Project)?.Code })],
            [.. known, .. gone.Select(item => new ItemIdentity(item.Key) { Traces = Traces.Of(item.Sources, traits) })],
            identifier => WasThere(items, identifier),
            takesPlace: typeof(TRecord) != typeof(Article));
        for (int i = 0; i < _fresh.Length; i++)
        {
            _fresh[i].Identifier = identifiers[i];
        }

        Array.Sort(_fresh, ByIdentifier);
    }

    /// <summary>Makes the items.</summary>
    /// <param name="step">The step of the catalogue before: what has changed since is made anew.</param>
    /// <param name="make">Makes the item of a cluster.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    internal void Make(int step, Func<Cluster<TRecord>, CatalogueItem<TRecord>> make, CancellationToken cancellationToken)
    {
        Clusters = new Cluster<TRecord>[_kept.Count + _fresh.Length];
        int next = 0;
        int at = 0;
        foreach (Cluster<TRecord> cluster in _fresh)
        {
            for (; next < _kept.Count && ByIdentifier.Compare(_kept[next], cluster) < 0; next++)
            {
                Clusters[at++] = _kept[next];
            }

            Clusters[at++] = cluster;
        }

        _kept.CopyTo(next, Clusters, at, _kept.Count - next);
        CatalogueItem<TRecord>[] items = new CatalogueItem<TRecord>[Clusters.Length];
        List<int> changed = [];
        for (int i = 0; i < items.Length; i++)
        {
            if (Clusters[i] is { Earlier: { } earlier } cluster && cluster.ChangedAt <= step)
            {
                items[i] = earlier;
            }
            else
            {
                changed.Add(i);
            }
        }

        Parallel.For(0, changed.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => items[changed[i]] = make(Clusters[changed[i]]));
        foreach (Cluster<TRecord> cluster in Clusters)
        {
            cluster.Earlier = null;
        }

        Items = new(items);
    }

    private static Comparer<Cluster<TRecord>> ByIdentifier { get; } = Comparer<Cluster<TRecord>>.Create(
        static (a, b) => string.CompareOrdinal(a.Identifier, b.Identifier));

    private static bool WasThere(ValueList<CatalogueItem<TRecord>> items, string identifier)
    {
        int low = 0;
        for (int high = items.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(items[middle].Key, identifier) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < items.Count && items[low].Key == identifier;
    }
}
