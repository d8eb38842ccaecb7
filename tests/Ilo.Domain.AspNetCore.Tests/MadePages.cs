using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>Readings of pages that say what a test needs, however no page prints it.</summary>
internal static class MadePages
{
    internal static PageReading Projects(string name, params IEnumerable<Project> projects) =>
        Of(name, PageKind.ProjectList, projects.Select((project, i) => new PageRecord(At(name, i), i) { Project = project }));

    internal static PageReading Events(string name, params IEnumerable<Event> events) =>
        Of(name, PageKind.EventList, events.Select((one, i) => new PageRecord(At(name, i), i) { Event = one }));

    internal static PageReading News(string name, params IEnumerable<Article> articles) =>
        Of(name, PageKind.NewsList, articles.Select((article, i) => new PageRecord(At(name, i), i) { Article = article }));

    private static PageReading Of(string name, PageKind kind, IEnumerable<PageRecord> records) =>
        new() { SourceName = name, Page = new Page { Kind = kind }, Records = [.. records] };

    private static SourceReference At(string name, int i) => new(name, new(i * 100, 90), i * 5, 0);
}
