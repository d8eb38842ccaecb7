using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>Says what a list is narrowed by, each with the address without it.</summary>
internal static class ChosenFilters
{
    internal static IEnumerable<(string Label, string Address)> Of(IloList list, CatalogueQuery query, IloView view, InterfaceWords words)
    {
        CatalogueQuery asked = query with { Page = 1, PageSize = null, Order = [] };
        if (asked == CatalogueQuery.Everything)
        {
            yield break;
        }

        IReadOnlyList<FacetGroup> facets = FacetGroup.Of(list, asked, view, words);
        HashSet<string> counted = [];
        foreach (FacetGroup facet in facets)
        {
            foreach (FacetLink value in facet.First.Concat(facet.Rest).Where(value => value.IsChosen))
            {
                counted.Add(facet.Key);
                yield return ($"{facet.Name}: {value.Label}", value.Address);
            }
        }

        string[] parts = asked.ToUrlQuery().Split('&', StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts)
        {
            string key = part.Split('=')[0];
            if (!counted.Contains(key))
            {
                string value = Uri.UnescapeDataString(part[(key.Length + 1)..].Replace('+', ' '));
                string rest = string.Join('&', parts.Where(other => other != part));
                string without = view.Addresses.List(list, CatalogueQuery.ParseUrl(rest).Query) ?? "";
                yield return ($"{FacetNames.NameOf(key, words)}: {InWords(value, words)}", without);
            }
        }
    }

    private static string InWords(string value, InterfaceWords words) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? words.Day(day) : value;
}
