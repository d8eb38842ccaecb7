using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>The records of one page, each once. Never changed once it is made.</summary>
internal sealed class PageSources
{
    internal HashSet<SourceRecord<Project>> Projects { get; } = [];

    internal HashSet<SourceRecord<Event>> Events { get; } = [];

    internal HashSet<SourceRecord<Article>> Articles { get; } = [];

    internal HashSet<SourceRecord<Office>> Offices { get; } = [];

    internal static PageSources None { get; } = new();

    internal static PageSources Of(PageReading reading)
    {
        PageSources page = new();
        Lazy<ILookup<int, Segment>>? segments = reading.Text is null ? null : new(() => reading.Segments.ToLookup(segment => segment.Entry));
        foreach (PageRecord record in reading.Records)
        {
            Add(page.Projects, reading, segments, record, record.Project);
            Add(page.Events, reading, segments, record, record.Event);
            Add(page.Articles, reading, segments, record, record.Article);
            Add(page.Offices, reading, segments, record, record.Office);
        }

        return page;
    }

    /// <summary>Returns the pages of a catalogue by their names.</summary>
    internal static Dictionary<string, PageSources> Of(Catalogue catalogue)
    {
        Dictionary<string, PageSources> pages = new(StringComparer.Ordinal);
        Add(pages, catalogue.ProjectItems, static page => page.Projects);
        Add(pages, catalogue.EventItems, static page => page.Events);
        Add(pages, catalogue.ArticleItems, static page => page.Articles);
        Add(pages, catalogue.OfficeItems, static page => page.Offices);
        return pages;
    }

    internal PageSources With(PageSources other)
    {
        PageSources both = new();
        foreach (PageSources page in (PageSources[])[this, other])
        {
            both.Projects.UnionWith(page.Projects);
            both.Events.UnionWith(page.Events);
            both.Articles.UnionWith(page.Articles);
            both.Offices.UnionWith(page.Offices);
        }

        return both;
    }

    internal bool HoldsSameAs(PageSources other) =>
        Projects.SetEquals(other.Projects) && Events.SetEquals(other.Events) && Articles.SetEquals(other.Articles) && Offices.SetEquals(other.Offices);

    private static void Add<TRecord>(
        HashSet<SourceRecord<TRecord>> set, PageReading reading, Lazy<ILookup<int, Segment>>? segments, PageRecord source, TRecord? record)
        where TRecord : class
    {
        if (record is not null)
        {
            set.Add(new(source.Source, reading.Page.Kind, source.Entry, record) { Places = new(segments is null ? null : new(reading, segments, source)) });
        }
    }

    private static void Add<TRecord>(
        Dictionary<string, PageSources> pages, ValueList<CatalogueItem<TRecord>> items, Func<PageSources, HashSet<SourceRecord<TRecord>>> setOf)
        where TRecord : class
    {
        foreach (SourceRecord<TRecord> source in items.SelectMany(item => item.Sources))
        {
            string key = string.IsNullOrWhiteSpace(source.Source.SourceName) ? "" : source.Source.SourceName;
            if (!pages.TryGetValue(key, out PageSources? page))
            {
                pages.Add(key, page = new());
            }

            setOf(page).Add(source);
        }
    }
}
