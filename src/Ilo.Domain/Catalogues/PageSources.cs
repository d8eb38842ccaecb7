using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>The records of one page, each once. Never changed once it is made.</summary>
internal sealed class PageSources
{
    internal SourceRecord<Project>[] Projects { get; private init; } = [];

    internal SourceRecord<Event>[] Events { get; private init; } = [];

    internal SourceRecord<Article>[] Articles { get; private init; } = [];

    internal SourceRecord<Office>[] Offices { get; private init; } = [];

    internal static PageSources None { get; } = new();

    private bool IsEmpty => Projects.Length + Events.Length + Articles.Length + Offices.Length == 0;

    internal static PageSources Of(PageReading reading)
    {
        Lazy<ILookup<int, Segment>>? segments = reading.Text is null ? null : new(() => reading.Segments.ToLookup(segment => segment.Entry));
        return new()
        {
            Projects = Of(reading, segments, static record => record.Project),
            Events = Of(reading, segments, static record => record.Event),
            Articles = Of(reading, segments, static record => record.Article),
            Offices = Of(reading, segments, static record => record.Office),
        };
    }

    /// <summary>Returns the names of the pages that have no record, by ordinal.</summary>
    internal static ValueList<string> WithoutRecords(Dictionary<string, PageSources> pages) =>
        pages.Where(static page => page.Key.Length > 0 && page.Value.IsEmpty).Select(static page => page.Key).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Returns the pages of a catalogue by their names.</summary>
    internal static Dictionary<string, PageSources> Of(Catalogue catalogue)
    {
        ILookup<string, SourceRecord<Project>> projects = ByPage(catalogue.ProjectItems);
        ILookup<string, SourceRecord<Event>> events = ByPage(catalogue.EventItems);
        ILookup<string, SourceRecord<Article>> articles = ByPage(catalogue.ArticleItems);
        ILookup<string, SourceRecord<Office>> offices = ByPage(catalogue.OfficeItems);
        return projects.Select(page => page.Key).Concat(events.Select(page => page.Key)).Concat(articles.Select(page => page.Key))
            .Concat(offices.Select(page => page.Key)).Concat(catalogue.PagesWithoutRecords).Distinct(StringComparer.Ordinal)
            .ToDictionary(
                name => name,
                name => new PageSources
                {
                    Projects = Once(projects[name]),
                    Events = Once(events[name]),
                    Articles = Once(articles[name]),
                    Offices = Once(offices[name]),
                },
                StringComparer.Ordinal);
    }

    internal PageSources With(PageSources other) => new()
    {
        Projects = Once(Projects.Concat(other.Projects)),
        Events = Once(Events.Concat(other.Events)),
        Articles = Once(Articles.Concat(other.Articles)),
        Offices = Once(Offices.Concat(other.Offices)),
    };

    internal bool HoldsSameAs(PageSources other) =>
        AreSame(Projects, other.Projects) && AreSame(Events, other.Events) && AreSame(Articles, other.Articles) && AreSame(Offices, other.Offices);

    private static bool AreSame<TRecord>(SourceRecord<TRecord>[] one, SourceRecord<TRecord>[] other)
        where TRecord : class =>
        one.Length == other.Length && (one.Length == 0 || one.ToHashSet(SourcePlace<TRecord>.Comparer).SetEquals(other));

    private static SourceRecord<TRecord>[] Of<TRecord>(PageReading reading, Lazy<ILookup<int, Segment>>? segments, Func<PageRecord, TRecord?> recordOf)
        where TRecord : class
    {
        List<SourceRecord<TRecord>>? sources = null;
        foreach (PageRecord one in reading.Records)
        {
            if (recordOf(one) is { } record)
            {
                (sources ??= []).Add(
                    new(one.Source, reading.Page.Kind, one.Entry, record, segments is null ? null : new WordPlaces(reading, segments, one)));
            }
        }

        return sources is null ? [] : AreInOrder(sources) ? [.. sources] : Once(sources);
    }

    // Then each stands at a place of its own.
    private static bool AreInOrder<TRecord>(List<SourceRecord<TRecord>> sources)
        where TRecord : class
    {
        for (int i = 1; i < sources.Count; i++)
        {
            if (sources[i - 1].Span.CompareTo(sources[i].Span) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static SourceRecord<TRecord>[] Once<TRecord>(IEnumerable<SourceRecord<TRecord>> sources)
        where TRecord : class =>
        [.. sources.Distinct(SourcePlace<TRecord>.Comparer)];

    private static ILookup<string, SourceRecord<TRecord>> ByPage<TRecord>(ValueList<CatalogueItem<TRecord>> items)
        where TRecord : class =>
        items.SelectMany(WithPlaces)
            .ToLookup(source => string.IsNullOrWhiteSpace(source.Source.SourceName) ? "" : source.Source.SourceName, StringComparer.Ordinal);

    // What is known of a catalogue that was read is where its words stand, not the text of its pages.
    private static IEnumerable<SourceRecord<TRecord>> WithPlaces<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class
    {
        ILookup<string, CatalogueFinding> byPage = item.Findings.ToLookup(finding => finding.Source.SourceName, StringComparer.Ordinal);
        return item.Sources.Select(source => !byPage.Contains(source.SourceName) ? source
            : new SourceRecord<TRecord>(source.Source, source.PageKind, source.Entry, source.Record, new KnownPlaces(byPage[source.SourceName].Where(
                finding => finding.Source.Span.Start >= source.Span.Start && finding.Source.Span.End <= source.Span.End))));
    }
}
