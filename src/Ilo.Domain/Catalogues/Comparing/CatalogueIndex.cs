using System.Diagnostics.CodeAnalysis;

namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>What a catalogue looks up by key and by record; each part is made at the first look-up that needs it.</summary>
internal sealed class CatalogueIndex(CatalogueContent catalogue)
{
    private readonly Lazy<Dictionary<string, CatalogueItem<Project>>> _projects = ByKey(catalogue.Projects);
    private readonly Lazy<Dictionary<string, CatalogueItem<Event>>> _events = ByKey(catalogue.Events);
    private readonly Lazy<Dictionary<string, CatalogueItem<Article>>> _articles = ByKey(catalogue.Articles);
    private readonly Lazy<Dictionary<string, CatalogueItem<Office>>> _offices = ByKey(catalogue.Offices);
    private readonly Lazy<Dictionary<string, string>> _formerProjects = Joined(catalogue.Former.Projects);
    private readonly Lazy<Dictionary<string, string>> _formerEvents = Joined(catalogue.Former.Events);
    private readonly Lazy<Dictionary<string, string>> _formerArticles = Joined(catalogue.Former.Articles);
    private readonly Lazy<Dictionary<string, string>> _formerOffices = Joined(catalogue.Former.Offices);
    private readonly Lazy<Dictionary<Project, CatalogueItem<Project>>> _byProject = ByRecord(catalogue.Projects);
    private readonly Lazy<Dictionary<Event, CatalogueItem<Event>>> _byEvent = ByRecord(catalogue.Events);
    private readonly Lazy<Dictionary<Article, CatalogueItem<Article>>> _byArticle = ByRecord(catalogue.Articles);
    private readonly Lazy<ValueList<ProjectGroup>> _groups = new(() => ProjectGrouping.Of(catalogue));

    internal Dictionary<string, CatalogueItem<Project>> Projects => _projects.Value;

    internal Dictionary<string, CatalogueItem<Event>> Events => _events.Value;

    internal Dictionary<string, CatalogueItem<Article>> Articles => _articles.Value;

    internal Dictionary<string, CatalogueItem<Office>> Offices => _offices.Value;

    internal Dictionary<string, string> FormerProjects => _formerProjects.Value;

    internal Dictionary<string, string> FormerEvents => _formerEvents.Value;

    internal Dictionary<string, string> FormerArticles => _formerArticles.Value;

    internal Dictionary<string, string> FormerOffices => _formerOffices.Value;

    internal Dictionary<Project, CatalogueItem<Project>> ByProject => _byProject.Value;

    internal Dictionary<Event, CatalogueItem<Event>> ByEvent => _byEvent.Value;

    internal Dictionary<Article, CatalogueItem<Article>> ByArticle => _byArticle.Value;

    internal ValueList<ProjectGroup> Groups => _groups.Value;

    private static Lazy<Dictionary<string, CatalogueItem<TRecord>>> ByKey<TRecord>(ValueList<CatalogueItem<TRecord>> entries)
        where TRecord : class =>
        new(() => entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal));

    // What identities that are no item's are one with; the first counts, should one be written twice.
    private static Lazy<Dictionary<string, string>> Joined(ValueList<ItemIdentity> former) =>
        new(() =>
        {
            Dictionary<string, string> joined = new(StringComparer.Ordinal);
            foreach (ItemIdentity identity in former)
            {
                if (identity.JoinedTo is { } now)
                {
                    joined.TryAdd(identity.Identifier, now);
                }
            }

            return joined;
        });

    // Equal records of different entries are possible (nothing proved them to be one): the first entry stands for both.
    private static Lazy<Dictionary<TRecord, CatalogueItem<TRecord>>> ByRecord<TRecord>(ValueList<CatalogueItem<TRecord>> entries)
        where TRecord : class, IRecord =>
        new(() =>
        {
            Dictionary<TRecord, CatalogueItem<TRecord>> index = new(entries.Count, new ByWords<TRecord>(entries));
            foreach (CatalogueItem<TRecord> entry in entries)
            {
                index.TryAdd(entry.Record, entry);
            }

            return index;
        });

    // Two records that differ differ in title, summary or days most often, and to hash all that a record holds takes longer: it is done where many are alike
    // in these.
    private sealed class ByWords<TRecord>(ValueList<CatalogueItem<TRecord>> entries) : IEqualityComparer<TRecord>
        where TRecord : class, IRecord
    {
        private const int Few = 8;

        private readonly HashSet<int> _crowded =
            [.. entries.CountBy(static entry => OfWords(entry.Record)).Where(static alike => alike.Value > Few).Select(static alike => alike.Key)];

        public bool Equals(TRecord? x, TRecord? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

        public int GetHashCode([DisallowNull] TRecord obj)
        {
            int words = OfWords(obj);
            return _crowded.Contains(words) ? obj.GetHashCode() : words;
        }

        private static int OfWords(TRecord record) => HashCode.Combine(record.Title, record.Summary, record.Days?.Start, record.Days?.End);
    }
}
