using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells the furniture of a site (menus, breadcrumbs, boxes for cookies and sharing, footers) from the content of a page.</summary>
internal static class Furniture
{
    // What holds more than this part of all text is content whatever its name says ("page-with-sidebar").
    private const double MostOfText = 0.5;

    // Links that are shorter on average are a menu, longer ones are titles.
    private const int MaxMenuLetters = 24;

    private const double MenuLinkShare = 0.6;

    private const int MinMenuLinks = 3;

    private static readonly FrozenSet<string> Roles = new[]
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar", "status",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words of class names and identifiers, in the languages that site builders use.
    private static readonly FrozenSet<string> Words = new[]
    {
        "advert", "advertisement", "ariane", "banner", "barra", "bottombar", "breadcrumb", "breadcrumbs", "buscador", "compartir", "consent", "cookie",
        "cookiebar", "cookies",
        "crumb", "crumbs", "disclaimer", "dropdown", "filariane", "flyout", "foot", "footer", "gdpr", "hidden", "idiomas", "langs", "languages", "langue",
        "langues", "lightbox", "login",
        "mainmenu", "mainnav", "masthead", "megamenu", "menu", "menus", "migas", "modal", "nav", "navbar", "navigation", "navmenu", "newsletter", "offcanvas",
        "overlay", "pager",
        "pagination", "partage", "partager", "pathway", "pie", "pied", "pop", "popup", "print", "printonly", "promo", "recherche", "search", "searchbox",
        "share", "sharebar", "sharing", "sidebar", "sidebars",
        "sidemenu", "sidenav", "sitemap", "skip", "skiplink", "skiplinks", "skipnav", "social", "socialmedia", "submenu", "subnav", "subscribe", "toolbar",
        "toolbox", "tools", "topbar",
        "topmenu", "topnav", "translate", "utility", "visuallyhidden", "widget", "widgets",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "no-sidebar", "with-menu" and the like say how a content area is laid out.
    private static readonly FrozenSet<string> LayoutWords = new[]
    {
        "no", "with", "has", "without", "content", "main", "page", "body", "wrapper", "container", "layout", "item", "article", "list", "teaser", "card",
        "row", "title", "heading", "text", "field", "result", "results", "resultats", "resultados",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the furniture out of a page's body.</summary>
    internal static void Remove(IElement body)
    {
        RemoveAll(body, static (element, _, _) => Tags.IsSilent(element) || IsUnseen(element));
        RemoveAll(body, static (element, facts, all) => IsNamedFurniture(element, facts, all) || Footers.IsFooter(element, facts, all));
        RemoveAll(body, static (element, facts, all) => IsMenu(element, facts, all));
    }

    private static void RemoveAll(IElement body, Func<IElement, ElementFacts, ElementFacts, bool> isFurniture)
    {
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        ElementFacts all = facts[body];
        List<IElement> gone = [];
        IElement? skipped = null;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (node is not IElement element || (skipped is not null && element != skipped))
            {
                continue;
            }

            if (skipped is not null)
            {
                skipped = isEnd ? null : skipped;
            }
            else if (!isEnd && isFurniture(element, facts[element], all))
            {
                gone.Add(element);
                skipped = element;
            }
        }

        foreach (IElement element in gone)
        {
            element.Remove();
        }
    }

    private static bool IsUnseen(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedFurniture(IElement element, ElementFacts facts, ElementFacts all)
    {
        if (!Tags.IsBlock(element) && element.LocalName is not ("span" or "a"))
        {
            return false;
        }

        bool isLarge = facts.Letters > all.Letters * MostOfText;
        if (element.LocalName is "nav" or "aside" || (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim())))
        {
            return !isLarge;
        }

        if (element.LocalName is "footer" or "header")
        {
            // A page's own header may hold its title; that of an article always does.
            // At an item's end stand links to its categories and comments.
            return !isLarge && facts.Titles == 0 && (element.LocalName == "header" ? facts.Headings == 0 && facts.Dates == 0 && !IsInContent(element)
                : !IsInItem(element) || (facts.Headings == 0 && facts.Dates == 0 && facts.Links > 0 && facts.LinkLetters >= facts.Letters * MenuLinkShare));
        }

        return !isLarge && facts.Titles == 0
            && element.LocalName is not ("body" or "main" or "td" or "tr" or "tbody" or "article" or "h1" or "h2" or "h3" or "h4")
            && HasFurnitureName(element);
    }

    private static bool HasFurnitureName(IElement element)
    {
        foreach (string name in Names(element))
        {
            string[] words = NameWords.Of(name);
            if (words.Any(Words.Contains) && !words.Any(LayoutWords.Contains))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Names(IElement element) => element.Id is { Length: > 0 } id ? element.ClassList.Append(id) : element.ClassList;

    // A list, a cell or a box of short links without a date, without a name that says so: the menus of old tables.
    private static bool IsMenu(IElement element, ElementFacts facts, ElementFacts all) =>
        Tags.IsBlock(element) && element.LocalName is not ("body" or "main" or "li" or "tr" or "p")
        && facts.Links >= MinMenuLinks && facts.Dates == 0 && facts.Titles == 0
        && facts.Letters <= all.Letters * MostOfText
        && facts.LinkLetters >= facts.Letters * MenuLinkShare
        && facts.LinkLetters <= facts.Links * MaxMenuLetters;

    private static bool IsInContent(IElement element) => element.Closest("main, article, section, li, [role=main]") is not null;

    private static bool IsInItem(IElement element) => element.Closest("article, li") is not null;
}
