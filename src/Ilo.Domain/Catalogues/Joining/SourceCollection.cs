using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The records as read, each once, by page.</summary>
internal sealed class SourceCollection(KnownSourceRule rule)
{
    private readonly Dictionary<string, PageSources> _pages = new(StringComparer.Ordinal);

    internal IEnumerable<SourceRecord<Project>> Projects => _pages.Values.SelectMany(page => page.Projects);

    internal IEnumerable<SourceRecord<Event>> Events => _pages.Values.SelectMany(page => page.Events);

    internal IEnumerable<SourceRecord<Article>> Articles => _pages.Values.SelectMany(page => page.Articles);

    internal IEnumerable<SourceRecord<Office>> Offices => _pages.Values.SelectMany(page => page.Offices);

    internal void Add(PageReading reading)
    {
        PageSources page = PageSources.Of(reading);
        if (string.IsNullOrWhiteSpace(reading.SourceName))
        {
            // No name, no page that it could be again.
            PageOf("").Add(page);
        }
        else if (!_pages.TryGetValue(reading.SourceName, out PageSources? known) || known.HoldsSameAs(page))
        {
            _pages[reading.SourceName] = known ?? page;
        }
        else if (rule == KnownSourceRule.Replace)
        {
            _pages[reading.SourceName] = page;
        }
        else
        {
            throw new ArgumentException($"A page named '{reading.SourceName}' is in already, and with other content. Replace puts the page as it is now for it.", nameof(reading));
        }
    }

    internal void Replace(PageReading reading) => _pages[reading.SourceName] = PageSources.Of(reading);

    internal void Remove(string sourceName) => _pages.Remove(sourceName);

    internal void Add(Catalogue catalogue)
    {
        foreach (SourceRecord<Project> source in catalogue.ProjectItems.SelectMany(item => item.Sources))
        {
            PageOf(source.Source.SourceName).Projects.Add(source);
        }

        foreach (SourceRecord<Event> source in catalogue.EventItems.SelectMany(item => item.Sources))
        {
            PageOf(source.Source.SourceName).Events.Add(source);
        }

        foreach (SourceRecord<Article> source in catalogue.ArticleItems.SelectMany(item => item.Sources))
        {
            PageOf(source.Source.SourceName).Articles.Add(source);
        }

        foreach (SourceRecord<Office> source in catalogue.OfficeItems.SelectMany(item => item.Sources))
        {
            PageOf(source.Source.SourceName).Offices.Add(source);
        }
    }

    private PageSources PageOf(string name)
    {
        string key = string.IsNullOrWhiteSpace(name) ? "" : name;
        if (!_pages.TryGetValue(key, out PageSources? page))
        {
            _pages.Add(key, page = new());
        }

        return page;
    }
}
