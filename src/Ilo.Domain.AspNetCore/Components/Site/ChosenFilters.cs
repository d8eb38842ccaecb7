using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>Says what a list is narrowed by, each with the address without it.</summary>
internal static class ChosenFilters
{
    internal static IEnumerable<(string Label, string Address)> Of(IloList list, CatalogueQuery query, IloView view, InterfaceWords words)
    {
        CatalogueQuery narrowed = query with { Page = 1, PageSize = null, Order = [] };
        if (narrowed == CatalogueQuery.Everything)
        {
            yield break;
        }

        // The same facets as the list beside it shows: counted once for both.
        HashSet<string> counted = [];
        foreach (FacetGroup facet in FacetGroup.Of(list, query, view, words))
        {
            foreach (FacetLink value in facet.First.Concat(facet.Rest).Where(value => value.IsChosen))
            {
                counted.Add(facet.Key);
                yield return ($"{facet.Name}{words["Colon"]} {value.Label}", value.Address);
            }
        }

        string[] parts = (query with { Page = 1 }).ToUrlQuery().Split('&', StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in narrowed.ToUrlQuery().Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string key = part.Split('=')[0];
            if (!counted.Contains(key))
            {
                string value = Uri.UnescapeDataString(part[(key.Length + 1)..].Replace('+', ' '));
                string rest = string.Join('&', parts.Where(other => other != part));
                string whole = view.Addresses.List(list) ?? "";
                yield return ($"{FacetNames.NameOf(key, words)}{words["Colon"]} {InWords(value, words)}", rest.Length == 0 ? whole : $"{whole}?{rest}");
            }
        }
    }

    private static string InWords(string value, InterfaceWords words) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? words.Day(day) : value;
}
