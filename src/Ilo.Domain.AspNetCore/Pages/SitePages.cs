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
        new("projects/{key}", typeof(ProjectPage)) { Keys = view => view.Catalogue.ProjectItems.Select(item => item.Identifier.ToString()) },
        new("events", typeof(EventsPage)) { Parts = view => PartsOf(view.Catalogue.Events.Count, view) },
        new("events/{key}", typeof(EventPage)) { Keys = view => view.Catalogue.EventItems.Select(item => item.Identifier.ToString()) },
        new("articles", typeof(ArticlesPage)) { Parts = view => PartsOf(view.Catalogue.Articles.Count, view) },
        new("articles/{key}", typeof(ArticlePage)) { Keys = view => view.Catalogue.ArticleItems.Select(item => item.Identifier.ToString()) },
        new("timeline", typeof(TimelinePage)),
        new("calendar", typeof(CalendarPage)),
        new("calendar/{key}", typeof(CalendarPage)) { Keys = view => CalendarMonths.Of(view.Catalogue.Events).All.Select(InterfaceWords.Iso) },
        new("donors", typeof(DonorsPage)),
        new("donors/{key}", typeof(DonorPage)) { Keys = view => view.Catalogue.Donors.Select(donor => donor.Id.ToString()) },
        new("themes", typeof(ThemesPage)),
        new("themes/{key}", typeof(ThemePage)) { Keys = view => view.Catalogue.Themes.Select(theme => theme.Id.ToString()) },
        new("numbers", typeof(NumbersPage)),
        new("new", typeof(NewPage)),
        new("search", typeof(SearchPage)) { IsExported = false },
        new("health", typeof(HealthPage)) { IsExported = false, CanBeKept = false },
    ];

    /// <summary>Gets every kind of page: without a path before it in the language of the root, and below each language's code.</summary>
    internal static IReadOnlyList<SitePage> All { get; } =
        [.. Pages, .. InterfaceWords.Languages.SelectMany(
            language => Pages.Select(page => page with { Path = $"{language}/{page.Path}".TrimEnd('/'), Language = language }))];

    private static int PartsOf(int count, IloView view) => Math.Max(1, (count + view.Options.PageSize - 1) / view.Options.PageSize);
}
