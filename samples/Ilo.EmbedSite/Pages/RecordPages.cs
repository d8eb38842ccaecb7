using Ilo.Domain.Catalogues;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>The pages of one project, event or article; null where the catalogue has none with the key.</summary>
internal static class RecordPages
{
    internal static PageContent? Project(SiteRequest request, string key)
    {
        if (request.Catalogue.FindProject(key) is not { } entry)
        {
            return null;
        }

        Catalogue catalogue = request.Catalogue;
        Project project = entry.Record;
        IEnumerable<Project> phases = catalogue.PhasesOf(project).Where(phase => phase != project);
        return new(project.Title, Markup.Of($"""
            <article>
            {RecordParts.Heading(project)}
            {RecordParts.Summary(project)}<dl class="facts">
            {RecordParts.Fact("Status today", Items.Status(project, request.Today))}{RecordParts.Fact("Duration", Text.Days(project.Duration))}
            {RecordParts.Fact("Budget", project.Budget is { } budget ? Text.InWords(budget) : null)}{RecordParts.Fact("Code", project.Code)}
            {RecordParts.Fact("Places", RecordParts.Names(project.Locations.Select(place => Text.Name(place))))}
            {RecordParts.Fact("For", RecordParts.Names(project.Beneficiaries.Select(group => Text.Name(group))))}
            {RecordParts.Partners(project)}{RecordParts.Themes(project)}{RecordParts.Language(project)}
            </dl>
            {RecordParts.Sections(project)}{RecordParts.Donors(entry)}
            {Items.Section("Other phases", phases.Select(phase => Markup.Of($"<li>{Items.Link(catalogue.ItemOf(phase))}, {Text.Days(phase.Duration)}</li>")))}
            {Items.Section("Events", catalogue.EventsOf(project).OrderBy(RecordOrder.Start.Descending).Select(one => Markup.Of($"<li>{Items.Link(catalogue.ItemOf(one))}, {Text.Days(one.Dates)}</li>")))}
            {Items.Section("Articles", catalogue.ArticlesOf(project).OrderBy(RecordOrder.Start.Descending).Select(one => Markup.Of($"<li>{Items.Link(catalogue.ItemOf(one))}, {Text.Date(one.Date)}</li>")))}
            {RecordParts.Sources(entry)}
            </article>
            """))
        {
            Part = "/projects",
        };
    }

    internal static PageContent? Event(SiteRequest request, string key)
    {
        if (request.Catalogue.FindEvent(key) is not { } entry)
        {
            return null;
        }

        Event record = entry.Record;
        return new(record.Title, Markup.Of($"""
            <article>
            {RecordParts.Heading(record)}
            {RecordParts.Summary(record)}<dl class="facts">
            {RecordParts.Fact("When", Markup.Of($"{Items.Stated(record)}{Text.Days(record.Dates)}"))}{RecordParts.Fact("Where", record.Place)}{RecordParts.Fact("Organizer", record.Organizer)}
            {RecordParts.Partners(record)}{RecordParts.Themes(record)}{RecordParts.Language(record)}
            {RecordParts.Fact("In the calendar", record.Dates is { } days ? Months(days) : default)}
            </dl>
            {RecordParts.Sections(record)}{RecordParts.Donors(entry)}
            {Projects(request, request.Catalogue.ProjectsOf(record))}
            {RecordParts.Sources(entry)}
            </article>
            """))
        {
            Part = "/events",
        };
    }

    internal static PageContent? Article(SiteRequest request, string key)
    {
        if (request.Catalogue.FindArticle(key) is not { } entry)
        {
            return null;
        }

        Article article = entry.Record;
        return new(article.Title, Markup.Of($"""
            <article>
            {RecordParts.Heading(article)}
            {RecordParts.Summary(article)}<dl class="facts">
            {RecordParts.Fact("Kind", Text.InWords(article.Kind))}{RecordParts.Fact("Published", Text.Date(article.Date))}{RecordParts.Fact("Place", article.Place)}
            {RecordParts.Fact("By", article.Byline)}{RecordParts.Partners(article)}{RecordParts.Themes(article)}{RecordParts.Language(article)}
            </dl>
            {RecordParts.Sections(article)}{RecordParts.Donors(entry)}
            {Projects(request, request.Catalogue.ProjectsOf(article))}
            {RecordParts.Sources(entry)}
            </article>
            """))
        {
            Part = "/articles",
        };
    }

    private static Markup Projects(SiteRequest request, IEnumerable<Project> projects) =>
        Items.Section("Projects", projects.Select(project => Markup.Of($"<li>{Items.Link(request.Catalogue.ItemOf(project))}, {Text.Days(project.Duration)}</li>")));

    // An event that goes on for years is not listed in each of its months.
    private static Markup Months(DateInterval days) =>
        RecordParts.Names(days.Months().Take(3).Select(month => Markup.Of($"<a href=\"{Urls.Of(month)}\">{Text.InWords(month)}</a>")));
}
