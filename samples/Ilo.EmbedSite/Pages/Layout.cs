using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;

namespace Ilo.EmbedSite.Pages;

/// <summary>The frame of every page: head, skip link, header with navigation, main, footer.</summary>
internal static class Layout
{
    private static readonly (string Address, string Name)[] Parts =
    [
        ("/projects", "Projects"), ("/timeline", "Timeline"), ("/events", "Events"), ("/calendar", "Calendar"), ("/articles", "Articles"),
        ("/donors", "Donors"), ("/themes", "Themes"), ("/search", "Search"),
    ];

    internal static string Render(PageContent page, SiteRequest request) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text.Plain(page.Title)} – {request.Options.Name}</title>
        <link rel="stylesheet" href="/site.css">
        <link rel="icon" href="/icon.svg" type="image/svg+xml">{Canonical(page)}
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="site">
        <div class="wide">
        <a class="name" href="/">{request.Options.Name}</a>
        <nav aria-label="Site"><ul>{Parts.Select(part => Link(part.Address, part.Name, page.Part))}</ul></nav>
        </div>
        </header>
        <main id="main" class="wide" tabindex="-1">
        {Trouble(request)}{page.Body}
        </main>
        <footer class="site">
        <div class="wide">
        <p>{Counts(request)}. Read from {Text.Count(request.Snapshot.Pages.Count, "page", "pages")} by Ilo.Domain; not a site of the ILO.</p>
        <p><a href="/health">State of the pages</a> · <a href="/openapi/v1.json">API</a></p>
        </div>
        </footer>
        </body>
        </html>

        """).ToString();

    internal static string Counts(SiteRequest request) =>
        $"{Text.Count(request.Catalogue.Projects.Count, "project", "projects")}, {Text.Count(request.Catalogue.Events.Count, "event", "events")}, {Text.Count(request.Catalogue.Articles.Count, "article", "articles")}";

    private static Markup Link(string address, string name, string part) => address == part
        ? Markup.Of($"<li><a href=\"{address}\" aria-current=\"true\">{name}</a></li>")
        : Markup.Of($"<li><a href=\"{address}\">{name}</a></li>");

    private static Markup Canonical(PageContent page) =>
        page.Canonical is { } address ? Markup.Of($"\n<link rel=\"canonical\" href=\"{address}\">") : default;

    private static Markup Trouble(SiteRequest request) =>
        request.Snapshot.Failure is { } failure ? Markup.Of($"<p class=\"notice\" role=\"status\">{failure}</p>") : default;
}
