using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.AspNetCore.Components.Site;
using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Pages;

/// <summary>The pages of the site.</summary>
internal static class SitePages
{
    private static readonly SitePage[] Pages =
    [
        new("", typeof(HomePage)),
        new("projects", typeof(ProjectsPage)) { Parts = view => PartsOf(view.Catalogue.Projects.Count, view) },
        OfItems<ProjectPage, Project>("projects", catalogue => catalogue.ProjectItems, ids => ids.Projects, (catalogue, key) => catalogue.FindProject(key)),
        new("events", typeof(EventsPage)) { Parts = view => PartsOf(view.Catalogue.Events.Count, view) },
        OfItems<EventPage, Event>("events", catalogue => catalogue.EventItems, ids => ids.Events, (catalogue, key) => catalogue.FindEvent(key)),
        new("articles", typeof(ArticlesPage)) { Parts = view => PartsOf(view.Catalogue.Articles.Count, view) },
        OfItems<ArticlePage, Article>("articles", catalogue => catalogue.ArticleItems, ids => ids.Articles, (catalogue, key) => catalogue.FindArticle(key)),
        new("timeline", typeof(TimelinePage)),
        new("calendar", typeof(CalendarPage)),
        new("calendar/{key}", typeof(CalendarPage)) { Keys = view => CalendarMonths.Of(view.Catalogue.Events).All.Select(InterfaceWords.Iso) },
        new("donors", typeof(DonorsPage)),
        new("donors/{key}", typeof(DonorPage)) { Keys = view => CountedNames.KeysOf(view, CountedNames.Donor) },
        new("themes", typeof(ThemesPage)),
        new("themes/{key}", typeof(ThemePage)) { Keys = view => CountedNames.KeysOf(view, CountedNames.Theme) },
        new("numbers", typeof(NumbersPage)),
        new("new", typeof(NewPage)),
        new("search", typeof(SearchPage)) { IsExported = false },
        new("health", typeof(HealthPage)) { IsExported = false, CanBeKept = false },
    ];

    /// <summary>Gets every kind of page: without a path before it in the language of the root, and below each language's code.</summary>
    internal static IReadOnlyList<SitePage> All { get; } =
        [.. Pages, .. InterfaceWords.Languages.SelectMany(
            language => Pages.Select(page => page with { Path = $"{language}/{page.Path}".TrimEnd('/'), Language = language }))];

    private static SitePage OfItems<TPage, TRecord>(
        string path, Func<Catalogue, IEnumerable<CatalogueItem<TRecord>>> items, Func<CatalogueIdentities, ValueList<ItemIdentity>> former,
        Func<Catalogue, string, CatalogueItem<TRecord>?> find)
        where TRecord : class, IRecord =>
        new(path + "/{key}", typeof(TPage))
        {
            Keys = view => items(view.Catalogue).Select(item => item.Identifier.ToString()),
            FormerKeys = view => former(view.Catalogue.FormerIdentities).Where(one => one.JoinedTo is not null).Select(one => one.Identifier),
            MovedTo = (view, key) => find(view.Catalogue, key) is { } item && item.Identifier.ToString() is var now && now != key
                ? new(now, item.Record.Title) : null,
        };

    private static int PartsOf(int count, IloView view) => Math.Max(1, (count + view.Options.PageSize - 1) / view.Options.PageSize);
}
