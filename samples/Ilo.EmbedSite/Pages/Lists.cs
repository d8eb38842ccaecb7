using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>The lists of the site.</summary>
internal static class Lists
{
    internal static ListDefinition<Project> Projects { get; } = new(
        "/projects", "Projects", "project", "projects", request => request.Catalogue.Projects, Items.Project,
        [(RecordOrder.End.Descending, "Last day, latest first"), (RecordOrder.Start.Descending, "First day, latest first"), (RecordOrder.Start, "First day, earliest first"), (RecordOrder.Title, "Title"), (RecordOrder.Budget.Descending, "Budget, largest first")]);

    internal static ListDefinition<Event> Events { get; } = new(
        "/events", "Events", "event", "events", request => request.Catalogue.Events, Items.Event,
        [(RecordOrder.Start.Descending, "Latest first"), (RecordOrder.Start, "Earliest first"), (RecordOrder.Title, "Title")]);

    internal static ListDefinition<Article> Articles { get; } = new(
        "/articles", "Articles", "article", "articles", request => request.Catalogue.Articles, Items.Article,
        [(RecordOrder.Start.Descending, "Latest first"), (RecordOrder.Start, "Earliest first"), (RecordOrder.Title, "Title")]);
}
