using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.AspNetCore.Api;

/// <summary>Facets of a length that a page can show: one record that ends in 9999 would give thousands of years.</summary>
internal static class BoundedFacets
{
    /// <summary>How many values a facet has at most; chosen ones are always among them.</summary>
    internal const int Most = 60;

    /// <summary>Returns the facets of a query; of a long one the values with the most records, in their order.</summary>
    internal static IEnumerable<BoundedFacet> Of<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query, Vocabulary vocabulary)
        where TRecord : class, IRecord
    {
        foreach (Facet facet in records.Facets(query, vocabulary))
        {
            if (facet.Values.Count <= Most)
            {
                yield return new(facet.Key, facet.Values, 0);
                continue;
            }

            HashSet<int> kept = [.. facet.Values.Index().OrderByDescending(value => value.Item.IsChosen).ThenByDescending(value => value.Item.Count)
                .ThenBy(value => value.Index).Take(Most).Select(value => value.Index)];
            yield return new(
                facet.Key, [.. facet.Values.Index().Where(value => kept.Contains(value.Index)).Select(value => value.Item)], facet.Values.Count - Most);
        }
    }
}

/// <summary>A facet, shortened where it is long.</summary>
/// <param name="Key">The key that a query has for it.</param>
/// <param name="Values">The values that are shown.</param>
/// <param name="LeftOut">How many values are not shown.</param>
internal sealed record BoundedFacet(string Key, ValueList<FacetValue> Values, int LeftOut);
