using System.Runtime.InteropServices;
using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>Keeps the links from events and articles to projects, and renews those that a change may touch.</summary>
internal sealed class ItemLinker
{
    private readonly WordTable _table;
    private readonly CatalogueOptions _options;
    private readonly Matcher<Project> _projects;
    private readonly ProjectIndex _index;
    private readonly ProjectLinker _linker;
    private readonly Dictionary<SourceNode, LinkedItem> _items = [];

    // One item is the item, of several a set.
    private readonly Dictionary<Cluster<Project>, object> _itemsOf = [];
    private UnlistedNames _names;

    internal ItemLinker(WordTable table, MentionReader mentions, Matcher<Project> projects, CatalogueOptions options)
    {
        _table = table;
        _options = options;
        _projects = projects;
        _index = new(table, mentions, options);
        _linker = new(_index, projects.Buckets, table);
        _names = new([], table);
    }

    internal LinkedItem this[SourceNode node] => _items[node];

    /// <summary>Returns the sources that tell of a project: of events first, in the order of sources.</summary>
    internal IReadOnlyList<LinkedItem> ItemsOf(Cluster<Project> project)
    {
        if (!_itemsOf.TryGetValue(project, out object? items))
        {
            return [];
        }

        if (items is LinkedItem one)
        {
            return [one];
        }

        LinkedItem[] sorted = [.. (HashSet<LinkedItem>)items];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Returns the donors that other items' texts state for a project.</summary>
    internal IReadOnlyList<StatedValue<Donor>> CarriedOverTo(Cluster<Project> project)
    {
        List<StatedValue<Donor>>? donors = null;
        foreach (LinkedItem item in ItemsOf(project))
        {
            foreach ((Cluster<Project> to, StatedValue<Donor> donor) in item.CarriedOver)
            {
                if (to == project)
                {
                    (donors ??= []).Add(donor);
                }
            }
        }

        return donors is null ? [] : donors.Count == 1 ? donors : [.. donors.Distinct()];
    }

    /// <summary>Takes items out and new ones in, and links what a change of projects touches.</summary>
    /// <param name="clusters">What became of the projects.</param>
    /// <param name="sources">The sources of projects that came or went.</param>
    /// <param name="gone">The sources of events and articles that went.</param>
    /// <param name="come">Those that came.</param>
    /// <param name="moved">Those that are part of another item now.</param>
    /// <param name="cancellationToken">What ends it early.</param>
    internal LinkChanges Update(
        ClusterChanges<Project> clusters, List<SourceNode<Project>> sources, List<SourceNode> gone, List<LinkedItem> come, List<SourceNode> moved,
            CancellationToken cancellationToken)
    {
        HashSet<Cluster<Project>> projects = [];
        bool regroups = false;
        foreach (SourceNode node in gone)
        {
            if (_items.Remove(node, out LinkedItem? item))
            {
                regroups = regroups || _names.MayChangeBy(item, []);
                Move(item, item.Links, [], projects);
            }
        }

        _items.EnsureCapacity(_items.Count + come.Count);
        come.ForEach(item => _items.Add(item.Node, item));
        LinkedItem[] open = [.. Touched(clusters, sources, come)];
        (ProjectLink[] Links, Mention[] Unknown)[] before = new (ProjectLink[], Mention[])[open.Length];
        bool[] changed = new bool[open.Length];
        Parallel.For(0, open.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            before[i] = (open[i].Links, open[i].Unknown);
            changed[i] = _linker.Link(open[i]);
        });
        HashSet<LinkedItem> items = [];
        for (int i = 0; i < open.Length; i++)
        {
            if (changed[i])
            {
                Move(open[i], before[i].Links, open[i].Links, projects);
                items.Add(open[i]);
            }

            if (!regroups && (changed[i] || before[i].Links.Length + before[i].Unknown.Length == 0))
            {
                regroups = _names.MayChangeBy(open[i], before[i].Unknown);
            }
        }

        foreach (Cluster<Project> cluster in clusters.Gone)
        {
            _itemsOf.Remove(cluster);
        }

        if (regroups)
        {
            _names = new(_items.Values, _table);
            items.UnionWith(NameGroups.Regroup(_items.Values, _names, _table, _options));
        }

        projects.UnionWith(moved.SelectMany(node => _items[node].Links).Select(link => link.Project));
        return new(projects, items);
    }

    internal void Clear()
    {
        _items.Clear();
        _itemsOf.Clear();
        _index.Clear();
        _names = new([], _table);
    }

    private void Move(LinkedItem item, ProjectLink[] before, ProjectLink[] now, HashSet<Cluster<Project>> projects)
    {
        foreach (ProjectLink link in before)
        {
            projects.Add(link.Project);
            if (_itemsOf.TryGetValue(link.Project, out object? items)
                && (items == item || (items is HashSet<LinkedItem> set && set.Remove(item) && set.Count == 0)))
            {
                _itemsOf.Remove(link.Project);
            }
        }

        foreach (ProjectLink link in now)
        {
            projects.Add(link.Project);
            ref object? items = ref CollectionsMarshal.GetValueRefOrAddDefault(_itemsOf, link.Project, out bool exists);
            if (items is HashSet<LinkedItem> set)
            {
                set.Add(item);
            }
            else
            {
                items = exists && items != item ? new HashSet<LinkedItem> { (LinkedItem)items!, item } : item;
            }
        }
    }

    // The items that the change can concern: all where it is large.
    private IEnumerable<LinkedItem> Touched(ClusterChanges<Project> clusters, List<SourceNode<Project>> sources, List<LinkedItem> come)
    {
        if (clusters.Come.Count > _projects.Nodes.Count / 4)
        {
            _index.Fill([.. _projects.Clusters]);
            return _items.Values;
        }

        ChangedNames names = new(_table);
        HashSet<LinkedItem> touched = [.. come];
        foreach (Cluster<Project> cluster in clusters.Gone)
        {
            List<ProjectNames> before = _index.NamesOf(cluster);
            _index.Remove(cluster, before);
            before.ForEach(names.Add);
            touched.UnionWith(ItemsOf(cluster));
        }

        foreach (Cluster<Project> cluster in clusters.Come)
        {
            List<ProjectNames> now = _index.NamesOf(cluster);
            _index.Add(cluster, ProjectIndex.KeysOf(now));
            now.ForEach(names.Add);
        }

        foreach (SourceNode<Project> node in clusters.Gone.Concat(clusters.Come).SelectMany(cluster => cluster.Nodes).Concat(Overflowing(sources)).Distinct())
        {
            names.AddNear(node.Features.TitleStems, _projects.Buckets);
        }

        if (clusters.Gone.Count + clusters.Come.Count > 0)
        {
            touched.UnionWith(_items.Values.Where(names.MayBeIn));
        }

        return touched;
    }

    // The sources that share a word with so many others now that it finds none of them any more, or again with so few that it does.
    private IEnumerable<SourceNode<Project>> Overflowing(List<SourceNode<Project>> sources)
    {
        foreach (var word in sources.SelectMany(
            source => source.Features.TitleStems, static (source, stem) => (Stem: stem, Change: source.Cluster is null ? -1 : 1)).GroupBy(one => one.Stem))
        {
            int now = _projects.Buckets.Count(BucketKeys.OfWord(word.Key));
            int before = now - word.Sum(one => one.Change);
            if (now > _options.MaxBucketSize != before > _options.MaxBucketSize)
            {
                foreach (SourceNode<Project> node in _projects.Buckets.All(BucketKeys.OfWord(word.Key)).ToArray())
                {
                    yield return node;
                }
            }
        }
    }
}
