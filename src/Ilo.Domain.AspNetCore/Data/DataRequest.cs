using Ilo.Domain.Interchange;

namespace Ilo.Domain.AspNetCore.Data;

/// <summary>What a feed, calendar or table is made from.</summary>
/// <param name="View">What is shown.</param>
/// <param name="Query">The query, without page, size and order.</param>
/// <param name="Self">The address of the answer itself; null where it is not known, for files that need none.</param>
internal sealed record DataRequest(IloView View, CatalogueQuery Query, Uri? Self)
{
    internal Catalogue Catalogue => View.Catalogue;

    /// <summary>Gets what names the items and leads to their pages on the site; without an address the site's name alone names them.</summary>
    internal RecordLinks Links => Self is null
        ? new() { Authority = NameOf(View.Options.Name), Since = View.Options.Since }
        : LinksOf(View, new Uri(Self, View.Addresses.Root));

    internal IEnumerable<CatalogueItem<Project>> Projects => Catalogue.ProjectItems.Matching(Current, View.Vocabulary);

    internal IEnumerable<CatalogueItem<Event>> Events => Catalogue.EventItems.Matching(Current, View.Vocabulary);

    internal IEnumerable<CatalogueItem<Article>> Articles => Catalogue.ArticleItems.Matching(Current, View.Vocabulary);

    // Items know no former identifiers; their catalogue does.
    private CatalogueQuery Current =>
        Query.Project is { } asked ? Query with { Project = Catalogue.IdentifierNow(asked) } : Query;

    /// <summary>Returns what names the items of a site, and leads to their pages in its own language.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="site">The absolute address of the site's root.</param>
    internal static RecordLinks LinksOf(IloView view, Uri site)
    {
        string root = IloAddresses.RootOf(site);
        string end = view.Addresses.IsStatic ? "{id}.html" : "{id}";
        return new()
        {
            // Numbers of IPv6 are no domain name; who publishes has one.
            Authority = site.HostNameType == UriHostNameType.IPv6 ? "localhost" : site.IdnHost.ToLowerInvariant(),
            Since = view.Options.Since,
            Site = new Uri(root),
            ProjectPage = root + "projects/" + end,
            EventPage = root + "events/" + end,
            ArticlePage = root + "articles/" + end,
        };
    }

    // A name in a domain that nobody can have (RFC 2606): it is never taken for somebody's address.
    private static string NameOf(string site)
    {
        string name = string.Concat(site.ToLowerInvariant().Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')).Trim('-');
        return (name.Length == 0 ? "site" : name) + ".invalid";
    }
}
