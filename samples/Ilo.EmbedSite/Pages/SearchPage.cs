using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>Search over all kinds of record at once.</summary>
internal static class SearchPage
{
    internal static PageContent Render(SiteRequest request)
    {
        ListQuery query = request.ReadQuery();
        CatalogueQuery asked = query.Query with { Page = 1, PageSize = null, Order = [] };
        bool isAsked = asked != CatalogueQuery.Everything;
        Markup found = isAsked && !query.IsBad
            ? Markup.Join([NamePages.Section(request, Lists.Projects, asked), NamePages.Section(request, Lists.Events, asked), NamePages.Section(request, Lists.Articles, asked)])
            : default;
        return new("Search", Markup.Of($"""
            <h1>Search</h1>
            <form class="filter" action="/search" method="get" role="search" aria-label="Search everything">
            <p class="grow"><label for="q">Words, a "phrase", or terms such as donor:eu</label><input id="q" name="q" type="search" value="{asked.ToString()}" maxlength="200" autocomplete="off"></p>
            <p><button type="submit">Search</button></p>
            </form>
            {ListPage.Notices(query.Diagnostics)}{found}{(isAsked && found.IsEmpty ? Markup.Of($"<p>Nothing was found.</p>") : default)}
            """))
        {
            Part = "/search",
            Status = query.IsBad ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }
}
