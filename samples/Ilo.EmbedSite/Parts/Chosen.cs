using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Parts;

/// <summary>What a list was narrowed by: each with a link that takes it away.</summary>
internal static class Chosen
{
    internal static Markup Of(string path, CatalogueQuery query, ValueList<Facet> facets)
    {
        CatalogueQuery first = query with { Page = 1, PageSize = null, Order = [] };
        HashSet<string> counted = [.. facets.Select(facet => facet.Key)];
        string[] parts = first.ToUrlQuery().Split('&', StringSplitOptions.RemoveEmptyEntries);
        List<Markup> all =
        [
            .. facets.SelectMany(facet => facet.Values.Where(value => value.IsChosen).Select(value => Away(
                Urls.With(path, value.Toggled), $"{Facets.NameOf(facet.Key)}: {Facets.LabelOf(facet, value)}"))),
            .. parts.Where(part => !counted.Contains(KeyOf(part))).Select(part => Away(
                Without(path, parts, part), $"{Words(KeyOf(part))}: {Uri.UnescapeDataString(part[(KeyOf(part).Length + 1)..].Replace('+', ' '))}")),
        ];
        return all.Count == 0
            ? default
            : Markup.Of($"<ul class=\"chips\" aria-label=\"Filters\">{all}<li><a class=\"chip all\" href=\"{path}\">Take all away</a></li></ul>\n");
    }

    private static Markup Away(string address, string text) =>
        Markup.Of($"<li><a class=\"chip\" href=\"{address}\"><span class=\"visually-hidden\">Take away </span>{Text.Name(text)} <span aria-hidden=\"true\">×</span></a></li>");

    private static string KeyOf(string part) => part.Split('=')[0];

    private static string Words(string key) => key switch
    {
        "q" => "Words",
        "active" => "Running on",
        _ => Text.InWords(key),
    };

    private static string Without(string path, string[] parts, string part) =>
        parts.Length > 1 ? $"{path}?{string.Join('&', parts.Where(other => other != part))}" : path;
}
