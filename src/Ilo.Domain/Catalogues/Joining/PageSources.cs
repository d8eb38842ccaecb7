using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The records of one page, each once.</summary>
internal sealed class PageSources
{
    internal HashSet<SourceRecord<Project>> Projects { get; } = [];

    internal HashSet<SourceRecord<Event>> Events { get; } = [];

    internal HashSet<SourceRecord<Article>> Articles { get; } = [];

    internal HashSet<SourceRecord<Office>> Offices { get; } = [];

    internal static PageSources Of(PageReading reading)
    {
        PageSources page = new();
        foreach (PageRecord record in reading.Records)
        {
            Add(page.Projects, reading, record, record.Project);
            Add(page.Events, reading, record, record.Event);
            Add(page.Articles, reading, record, record.Article);
            Add(page.Offices, reading, record, record.Office);
        }

        return page;
    }

    internal void Add(PageSources other)
    {
        Projects.UnionWith(other.Projects);
        Events.UnionWith(other.Events);
        Articles.UnionWith(other.Articles);
        Offices.UnionWith(other.Offices);
    }

    internal bool HoldsSameAs(PageSources other) =>
        Projects.SetEquals(other.Projects) && Events.SetEquals(other.Events) && Articles.SetEquals(other.Articles) && Offices.SetEquals(other.Offices);

    private static void Add<TRecord>(HashSet<SourceRecord<TRecord>> set, PageReading reading, PageRecord source, TRecord? record)
        where TRecord : class
    {
        if (record is not null)
        {
            set.Add(new(source.Source, reading.Page.Kind, source.Entry, record));
        }
    }
}
