namespace Ilo.Domain.Words.Languages;

/// <content>The words of web sites.</content>
internal static partial class English
{
    private static WebWords Web => new()
    {
        Boxes =
        [
            "related", "related content", "related links", "related items", "related pages", "related news", "related articles", "related stories",
            "related topics", "related posts", "see also", "also see", "in this site", "read also", "read more on this topic", "more on this topic",
            "more on this", "more like this", "you may also like", "you might also like", "you might also be interested in", "share", "share this",
            "share this page", "share this article", "share this content", "share this content in", "share on", "share via", "stay informed", "newsletter",
            "newsletters", "subscribe to our newsletter", "subscribe to the newsletter", "sign up", "sign up for our newsletter", "recent posts", "tags",
            "tag cloud", "page tools", "quicklinks", "useful links", "external links", "most read", "most viewed", "most popular", "in this section",
            "on this page", "page contents", "also available in", "this page in", "filter", "filters", "filter by", "log in", "login", "menu", "navigation",
            "main menu", "site map", "sitemap", "cookies", "cookie settings", "comments", "leave a comment", "leave a reply", "meta", "you are here",
            "breadcrumb",
        ],
        BoxesOrSections =
        [
            "languages", "language", "tools", "sections", "categories", "category", "archive", "archives", "recommended", "popular", "search", "pages",
            "table of contents", "related documents", "related resources", "related information", "related projects", "related events",
        ],
        Filings = ["tags", "tag", "keywords", "keyword", "filed under", "posted in", "tagged", "tagged with", "categories", "category"],
        ShareWords =
        [
            "share", "this", "page", "article", "content", "story", "post", "on", "in", "via", "by", "email", "e", "mail", "print", "copy", "link",
            "tweet", "follow", "us", "like", "send", "save", "more",
        ],
        Prints = ["printed from", "printed on", "url:", "permalink"],
        ListOpenings =
        [
            "all", "archive", "archives", "browse", "consult", "discover", "explore", "full", "go", "list", "more", "other", "past", "previous", "read",
            "see", "show", "view", "latest", "upcoming", "load", "display", "older", "earlier", "archived",
        ],
        Archives = ["archive", "archives"],
        PagingWords =
        [
            "first", "last", "page", "pages", "of", "posts", "entries", "home", "start", "end", "displaying", "items", "results", "showing", "to",
        ],
        Moves = ["next", "prev", "previous", "older", "newer"],
        Controls =
        [
            "print", "print this page", "print page", "printer friendly version", "printer friendly", "print version", "printable version",
            "email this page", "e mail this page", "send this page", "send to a friend", "email", "share", "share this page", "share this content", "tweet",
            "back", "back to top", "top", "top of page", "return to top", "go to top", "back to list", "back to the list", "go back", "close",
            "close window", "skip to content", "skip to main content", "skip navigation", "text size", "font size", "search", "search this site", "loading",
            "filter", "subscribe", "rss", "rss feed", "contact us", "write to us", "share this content in", "share this content on", "share on", "share via",
            "add to calendar", "add to my calendar", "add to outlook", "add to google calendar", "google calendar", "ical", "icalendar", "ical export",
            "export to calendar", "save the date", "register", "register now", "register here", "register online", "sign up", "apply now", "book now",
        ],
        Choices =
        [
            "sort by", "sorted by", "order by", "ordered by", "filter by", "show", "display", "view as", "items per page", "results per page",
        ],
        Returns = ["back", "go", "return"],
        Directions = ["to", "page"],
        Homes = ["home"],
        Invitations = ["subscribe", "unsubscribe", "rss", "webmaster", "tweet", "whatsapp"],
        Rights = ["copyright", "all rights reserved", "privacy", "disclaimer"],
        Updates =
        [
            "updated by", "updated on", "updated:", "approved by", "last updated", "last update", "last modified", "last reviewed", "last revised",
        ],
        PageSubjects = ["this page", "page"],
        PageUpdates = ["was", "last", "updated", "created", "modified", "revised"],
        DateLeads = ["posted on", "published on", "created on", "submitted on", "on"],
    };
}
