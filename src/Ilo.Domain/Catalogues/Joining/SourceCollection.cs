using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The records as read, each once.</summary>
internal sealed class SourceCollection
{
    internal HashSet<SourceRecord<Project>> Projects { get; } = [];

    internal HashSet<SourceRecord<Event>> Events { get; } = [];

    internal HashSet<SourceRecord<Article>> Articles { get; } = [];

    internal HashSet<SourceRecord<Office>> Offices { get; } = [];

    internal void Add(PageReading reading)
    {
        foreach (PageRecord record in reading.Records)
        {
            Add(Projects, reading, record, record.Project);
            Add(Events, reading, record, record.Event);
            Add(Articles, reading, record, record.Article);
            Add(Offices, reading, record, record.Office);
        }
    }

    internal void Add(Catalogue catalogue)
    {
        Projects.UnionWith(catalogue.ProjectItems.SelectMany(entry => entry.Sources));
        Events.UnionWith(catalogue.EventItems.SelectMany(entry => entry.Sources));
        Articles.UnionWith(catalogue.ArticleItems.SelectMany(entry => entry.Sources));
        Offices.UnionWith(catalogue.OfficeItems.SelectMany(entry => entry.Sources));
    }

    private static void Add<TRecord>(HashSet<SourceRecord<TRecord>> set, PageReading reading, PageRecord source, TRecord? record)
        where TRecord : class
    {
        if (record is not null)
        {
            set.Add(new(source.Source, reading.Page.Kind, source.Entry, record));
        }
    }
}
