using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells the furniture of a site (menus, breadcrumbs, boxes for cookies and sharing, footers) from the content of a page.</summary>
internal static class Furniture
{
    // What holds more than this part of all text is content whatever its name says ("page-with-sidebar").
    private const double MostOfText = 0.5;

    private const double MostOfForm = 0.3;

    // Links that are shorter on average are a menu, longer ones are titles.
    private const int MaxMenuLetters = 24;

    private const double MenuLinkShare = 0.6;

    // "Posted in News"
    private const double FooterLinkShare = 0.25;

    private const int MinMenuLinks = 3;

    private const int MostTabs = 40;
    private const int MostTrailLetters = 200;
    private const int MostTrailSigns = 3;
    private const int MostNoteLetters = 600;

    // A heading in one of these is the site's, not the page's.
    private const string NoTitles = "footer, nav, aside, [role=contentinfo], [role=navigation], [role=complementary]";

    /// <summary>Takes the furniture out of a page's body.</summary>
    internal static void Remove(IElement body)
    {
        RemoveAll(body, static element => Tags.IsSilent(element) || HiddenElements.Is(element));
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        Dictionary<string, int> uses = UsesOf(body);
        bool isOfBricks = body.QuerySelector("h1") is { } title && NodeWalk.Up(title).SelectMany(Names).SelectMany(NameWords.Of)
            .Any(FurnitureNames.Bricks.Contains);
        IElement? only = body.QuerySelectorAll("h1").Take(2).ToArray() is [IElement one] && one.Closest(NoTitles) is null ? one : null;
        bool isAboveTitle = only is not null;
        HashSet<IElement> calendars = [.. Calendars.Of(body, facts)];
        RemoveAll(body, element =>
        {
            isAboveTitle &= element != only;
            bool isFurniture = (IsRowOfLinks(element, facts[element], facts[body])
                    && ((isAboveTitle && Tags.IsList(element)) || LeadsNowhere(element, facts[element])))
                || (isAboveTitle && (IsTrail(element, facts[element], only!, facts[only!]) || IsNoteOnCookies(element, facts[element])))
                || calendars.Contains(element)
                || (IsNamedFurniture(element, facts[element], facts[body], uses, isOfBricks) && !FactBoxes.Is(element, facts))
                || SiteLines.Is(element, facts)
                || IsForm(element, facts[element], facts[body]) || IsMenu(element, facts[element], facts[body])
                || Footers.IsFooter(element, facts[element], facts[body]);

            // A heading in what goes is the site's name, and what stands behind it is not above a title.
            if (isFurniture && only is not null && element.Contains(only))
            {
                isAboveTitle = false;
            }

            return isFurniture;
        });
        SiteBoxes.Remove(body);
        Dictionary<IElement, ElementFacts> left = ElementFacts.Of(body);
        RemoveAll(body, element => IsMenu(element, left[element], left[body]));
    }

    private static void RemoveAll(IElement body, Func<IElement, bool> isFurniture)
    {
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
            else if (!isEnd && isFurniture(element))
            {
                gone.Add(element);
                skipped = element;
            }
        }

        foreach (IElement element in gone)
        {
            if (Tags.IsList(element) && NodeWalk.Before(element) is { } above && element.NextElementSibling is { } next
                && Tags.HeadingLevel(above) > 1 && Tags.HeadingLevel(above) >= Tags.HeadingLevel(next) && Tags.HeadingLevel(next) > 0)
            {
                // "Contents" headed what is gone.
                above.Remove();
            }

            element.Remove();
        }
    }

    // How many elements have each class.
    private static Dictionary<string, int> UsesOf(IElement body)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body.Owner!))
        {
            if (!isEnd && node is IElement element)
            {
                foreach (string name in element.ClassList)
                {
                    uses[name] = uses.GetValueOrDefault(name) + 1;
                }
            }
        }

        return uses;
    }

    private static bool IsNamedFurniture(IElement element, ElementFacts facts, ElementFacts all, Dictionary<string, int> uses, bool isOfBricks)
    {
        if (!Tags.IsBlock(element) && element.LocalName is not ("span" or "a"))
        {
            return false;
        }

        bool isLarge = facts.Letters > all.Letters * MostOfText;
        if (element.LocalName is "nav" or "aside" || (element.GetAttribute("role") is { } role && FurnitureNames.Roles.Contains(role.Trim())))
        {
            return !isLarge;
        }

        if (element.LocalName is "footer" or "header")
        {
            // A page's own header may hold its title; that of an article always does.
            // At an item's end stand links to its categories and comments.
            return !isLarge && facts.Titles == 0 && (element.LocalName == "header" ? facts.Headings == 0 && facts.Dates == 0 && !IsInContent(element)
                : !IsInItem(element) || (facts.Headings == 0 && facts.Dates == 0 && facts.Links > 0 && facts.LinkLetters >= facts.Letters * FooterLinkShare));
        }

        return !isLarge && facts.Titles == 0
            && element.LocalName is not ("body" or "main" or "td" or "tr" or "tbody" or "article" or "h1" or "h2" or "h3" or "h4")
            && (HasFurnitureName(element, isOfBricks) || IsNamedOnce(element, facts, uses));
    }

    // What a page has once is the page's; several, one an item, belong to the items, but for the links below each that say where it is filed.
    private static bool IsNamedOnce(IElement element, ElementFacts facts, Dictionary<string, int> uses)
    {
        foreach (string name in Names(element))
        {
            if (FurnitureNames.SingleNames.Contains(NameWords.Letters(name)))
            {
                return !element.ClassList.Contains(name) || uses[name] == 1
                    || (facts is { Links: > 0, Dates: 0 } && facts.LinkLetters == facts.Letters && NodeWalk.Before(element) is not null);
            }
        }

        return false;
    }

    // A search, a filter, a sign-up; some builders put the whole page into a form.
    private static bool IsForm(IElement element, ElementFacts facts, ElementFacts all) =>
        element.LocalName == "form" && facts.Titles == 0 && facts.Dates < 2 && facts.Letters <= all.Letters * MostOfForm;

    private static bool HasFurnitureName(IElement element, bool isOfBricks)
    {
        foreach (string name in Names(element))
        {
            string[] words = NameWords.Of(PartOf(name));
            if (words.Any(word => FurnitureNames.Words.Contains(word) && !(isOfBricks && FurnitureNames.Bricks.Contains(word)))
                && (!NameWords.Of(name).Any(FurnitureNames.LayoutWords.Contains)
                || (FurnitureNames.Tails.Contains(words[^1]) && !words.Any(FurnitureNames.Negations.Contains))))
            {
                return true;
            }
        }

        return false;
    }

    // "banner__title" is the title of a banner and no banner; what is in one goes with it.
    private static string PartOf(string name) =>
        name.LastIndexOf("__", StringComparison.Ordinal) is > 0 and int at && at + 2 < name.Length ? name[(at + 2)..] : name;

    private static IEnumerable<string> Names(IElement element) => element.Id is { Length: > 0 } id ? element.ClassList.Append(id) : element.ClassList;

    // A list, a cell or a box of short links without a date, without a name that says so: the menus of old tables.
    private static bool IsMenu(IElement element, ElementFacts facts, ElementFacts all) =>
        IsLinkBar(element, facts) || (Tags.IsBlock(element) && element.LocalName is not ("body" or "main" or "li" or "tr" or "p")
        && facts.Links >= MinMenuLinks && facts.Dates == 0 && facts.Titles == 0
        && facts.Letters <= all.Letters * MostOfText
        && facts.LinkLetters >= facts.Letters * MenuLinkShare
        && facts.LinkLetters <= facts.Links * MaxMenuLetters);

    // Above the title of a page, or with nothing behind its links.
    private static bool IsRowOfLinks(IElement element, ElementFacts facts, ElementFacts all) =>
        Tags.IsBlock(element) && facts is { Links: > 0, Dates: 0, Headings: 0 } && facts.LinkLetters == facts.Letters
            && facts.LinkLetters <= facts.Links * MaxMenuLetters && facts.Letters <= all.Letters * MostOfText;

    // Tabs, what leads to the parts of the page itself, and what shows fewer of its items: "?type=report", where "?id=12" and "?page=safe-kilns" are
    // other pages.
    private static bool LeadsNowhere(IElement element, ElementFacts facts) =>
        facts.Links <= MostTabs && element.QuerySelectorAll("a").All(link => link.GetAttribute("href") switch
        {
            ['#', ..] => Tags.IsList(element),
            ['?', .., not '='] query => facts.Links > 1 && query[(query.LastIndexOf('=') + 1)..].All(char.IsAsciiLetter),
            _ => false,
        });

    // "Home (an arrow) News (image of an arrow) Articles" above the title "Articles".
    private static bool IsTrail(IElement element, ElementFacts facts, IElement title, ElementFacts ofTitle) =>
        facts is { Links: > 0, Headings: 0, Letters: <= MostTrailLetters }
            && facts.Letters - facts.LinkLetters - ofTitle.Letters is var signs && signs >= 0 && signs <= facts.Links * MostTrailSigns
            && element.TextContent.AsSpan().TrimEnd().EndsWith(title.TextContent.AsSpan().Trim(), StringComparison.Ordinal);

    private static bool IsNoteOnCookies(IElement element, ElementFacts facts) =>
        Tags.IsBlock(element) && facts is { Letters: > 0 and <= MostNoteLetters, Titles: 0 }
            && element.TextContent.Contains("cookie", StringComparison.OrdinalIgnoreCase);

    // "Home | Topics": links and bars alone on a line; what leads to parts of the page alone, "Go to: 2002 2001".
    private static bool IsLinkBar(IElement element, ElementFacts facts) =>
        facts.Links > 1 && facts.Lines == 1 && facts.Titles == 0 && facts.Dates == 0 && facts.LinkLetters <= facts.Links * MaxMenuLetters
            && ((facts.Letters <= facts.LinkLetters + facts.Links + 1 && element.TextContent.Contains('|', StringComparison.Ordinal))
                || (facts.Letters <= facts.LinkLetters + facts.Links + MaxMenuLetters && facts.Links <= MostTabs
                    && element.QuerySelectorAll("a").All(static link => link.GetAttribute("href") is ['#', ..])));

    private static bool IsInContent(IElement element) => element.Closest("main, article, section, li, [role=main]") is not null;

    private static bool IsInItem(IElement element) => element.Closest("article, li") is not null;
}
