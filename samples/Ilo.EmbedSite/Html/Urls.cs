using Ilo.Domain.Catalogues;

namespace Ilo.EmbedSite.Html;

/// <summary>The addresses of the site. Keys and identifiers hold letters, digits and hyphens only.</summary>
internal static class Urls
{
    internal static string Of(CatalogueItem<Project> entry) => $"/projects/{entry.Identifier}";

    internal static string Of(CatalogueItem<Event> entry) => $"/events/{entry.Identifier}";

    internal static string Of(CatalogueItem<Article> entry) => $"/articles/{entry.Identifier}";

    internal static string Of(Donor donor) => $"/donors/{donor.Id}";

    internal static string Of(Theme theme) => $"/themes/{theme.Id}";

    internal static string Of(YearMonth month) => $"/calendar/{Text.Iso(month)}";

    internal static string With(string path, CatalogueQuery query) => query.ToUrlQuery() is { Length: > 0 } text ? $"{path}?{text}" : path;
}
