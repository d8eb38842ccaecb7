using System.Collections.Frozen;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Names by which the builders of sites call the furniture of a page.</summary>
internal static class FurnitureNames
{
    /// <summary>Gets the roles (WAI-ARIA 1.2) of what stands around the content.</summary>
    internal static FrozenSet<string> Roles { get; } = Of(
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "status", "toolbar");

    /// <summary>Gets words of class names and identifiers, in the languages that site builders use.</summary>
    internal static FrozenSet<string> Words { get; } = Of(
        "addthis", "addtoany", "advert", "advertisement", "ariane", "assistive", "backtotop", "banner", "barra", "bottombar", "breadcrumb",
        "breadcrumbs", "breadcrumbtrail", "buscador", "comentarios", "commentaires", "comments", "compartir", "consent", "cookie", "cookiebar", "cookies",
        "crumb", "crumbs", "disclaimer",
        "dropdown", "editsection", "feedback", "fil", "filariane", "flyout", "followus", "gdpr", "headerlink", "hidden", "idiomas", "invisible", "langs",
        "languages", "langue", "langues", "leftcol", "leftcolumn", "lightbox", "login", "logo", "mainmenu", "mainnav", "mast", "masthead", "megamenu", "menu",
        "menus", "migas", "modal", "nav", "navbar", "navigation", "navmenu", "newsletter", "offcanvas", "offscreen", "overlay", "pager", "pagination",
        "partage", "partager", "path", "pathway", "pop", "popup", "print", "printonly", "promo", "quicklaunch", "recherche", "ribbon", "rightcol",
        "rightcolumn",
        "search", "searchbox", "share", "sharebar", "sharing", "sidebar", "sidebars", "sidemenu", "sidenav", "sitemap", "skip", "skiplink",
        "skiplinks", "skipnav", "social", "socialmedia", "submenu", "subnav", "subscribe", "toc", "toolbar", "toolbox", "tools", "topbar",
        "topmenu", "topnav", "totop", "translate", "utility", "visuallyhidden", "widget", "widgets");

    /// <summary>Gets words by which some builders call every part of a page: where one holds the title, they name no furniture.</summary>
    internal static FrozenSet<string> Bricks { get; } = Of("widget", "widgets");

    /// <summary>
    /// Gets words beside which those say how a content area is laid out, or are part of an item: <c>no-sidebar</c>, <c>search-results</c>.
    /// </summary>
    internal static FrozenSet<string> LayoutWords { get; } = Of(
        "article", "body", "card", "container", "content", "field", "has", "heading", "item", "layout", "list", "main", "no", "page", "result",
        "resultados", "resultats", "results", "row", "teaser", "text", "title", "with", "without", "wrapper");

    /// <summary>Gets whole names that are furniture where a page has them once; several, one an item, belong to the items.</summary>
    internal static FrozenSet<string> SingleNames { get; } = Of(
        "etiquetas", "foot", "footer", "keywords", "motscles", "pagefooter", "pageheader", "pie", "pied", "piedpage", "sitefooter", "siteheader",
        "sitetitle", "taglist", "tags", "top");

    /// <summary>
    /// Gets words that say what a thing is as the last of its name: <c>page-tools</c> are tools, a <c>page-with-tools</c> is a page.
    /// </summary>
    internal static FrozenSet<string> Tails { get; } = Of(
        "addthis", "breadcrumb", "breadcrumbs", "cookies", "langs", "languages", "masthead", "nav", "navbar", "navigation", "newsletter", "pager",
        "pagination", "partage", "partager", "share", "sharing", "sidebar", "social", "submenu", "subscribe", "toolbar", "toolbox", "tools");

    /// <summary>Gets words by which a name says that a box is about other things than the page.</summary>
    internal static FrozenSet<string> OtherThings { get; } = Of(
        "also", "associes", "connexes", "other", "others", "otros", "otras", "outros", "outras",
        "autres", "recommended", "related", "relacionada", "relacionadas", "relacionado",
        "relacionados", "similar", "similaires", "similares", "teaser", "teasers");

    /// <summary>Gets words by which a name says how something is laid out.</summary>
    internal static FrozenSet<string> Negations { get; } = Of(
        "has", "in", "is", "no", "not", "with", "without");

    private static FrozenSet<string> Of(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
