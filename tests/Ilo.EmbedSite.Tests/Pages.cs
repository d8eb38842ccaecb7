using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests;

/// <summary>The addresses that are looked at: every kind of page, in several states.</summary>
internal static class Pages
{
    /// <summary>Gets pages that hold no record.</summary>
    internal static readonly string[] Fixed =
    [
        "/", "/projects", "/projects?donor=eu&active=2019-06-01", "/projects?q=qwertzuiop", "/projects?size=5&page=2", "/projects?embed=component",
        "/projects?donor=eu&embed=frame", "/events",
        "/events?embed=fragment", "/articles", "/articles?embed=static", "/timeline?embed=frame", "/calendar?embed=static", "/donors", "/themes", "/timeline", "/timeline?colour=donor",
        "/timeline?active=2019-06-01", "/calendar", "/calendar/2023-11",
        "/calendar/1999-01", "/numbers", "/new", "/search", "/search?q=child+labour", "/health", "/fr", "/fr/projects", "/fr/timeline", "/fr/numbers", "/es",
        "/es/articles", "/es/calendar/2023-11",
    ];

    /// <summary>Gets the panel of each list with each way to embed it, and the way's preview.</summary>
    internal static readonly string[] Panels =
    [
        .. from list in (string[])["projects", "events", "articles", "timeline", "calendar"]
           from way in (string[])["component", "frame", "fragment", "static"]
           select $"/{list}?embed={way}",
    ];

    /// <summary>Returns all of them, and some records of each kind.</summary>
    internal static async Task<IReadOnlyList<string>> AllAsync(TestSite site, int records = 2)
    {
        List<string> pages = [.. Fixed];
        foreach (string list in (string[])["/projects", "/events", "/articles", "/donors", "/themes"])
        {
            pages.AddRange(await RecordsAsync(site, list, records));
        }

        pages.AddRange((await RecordsAsync(site, "/projects", 1)).Select(address => "/es" + address));
        return pages;
    }

    /// <summary>Returns of what kind a page is, whatever its language, its record and what is asked: <c>projects/*</c>.</summary>
    internal static string KindOf(string address)
    {
        string[] parts = [.. address.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part is "en" or "fr" or "es")];
        string kind = parts.Length > 1 ? parts[0] + "/*" : parts.FirstOrDefault("");
        return address.Contains("embed=", StringComparison.Ordinal) ? kind + "?embed" : kind;
    }

    /// <summary>Returns one page of every kind in every language, and each panel that <see cref="Fixed"/> has.</summary>
    internal static async Task<IReadOnlyList<string>> KindsAsync(TestSite site) =>
        [.. (await AllAsync(site, records: 1)).DistinctBy(address => address.Contains("embed=", StringComparison.Ordinal) ? address : address.Split('?')[0])];

    /// <summary>Returns every page of the site: those of its map, which names each record, donor, theme and month; and the states of lists.</summary>
    internal static async Task<IReadOnlyList<string>> EveryAsync(TestSite site) => [.. Fixed.Concat(await MappedAsync(site)).Distinct()];

    /// <summary>Returns the pages of the site's map.</summary>
    internal static async Task<IReadOnlyList<string>> MappedAsync(TestSite site) =>
    [
        .. System.Xml.Linq.XDocument.Parse(await site.TextAsync("/sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).PathAndQuery),
    ];

    private static async Task<IEnumerable<string>> RecordsAsync(TestSite site, string list, int count)
    {
        IHtmlDocument page = await site.PageAsync(list);
        return TestSite.Links(page.QuerySelector("main")!, $"{list}/").Take(count);
    }
}
