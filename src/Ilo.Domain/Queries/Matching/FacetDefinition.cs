namespace Ilo.Domain.Queries.Matching;

/// <summary>A facet: what a query chooses in it, and how its values are printed.</summary>
/// <param name="Key">The key of the query.</param>
/// <param name="Get">Gets what a query chooses.</param>
/// <param name="Set">Sets what a query chooses.</param>
/// <param name="Print">Prints a value as a query does.</param>
/// <param name="Label">Labels a value that no record may have.</param>
internal sealed record FacetDefinition<T>(
    string Key,
    Func<CatalogueQuery, ValueList<T>> Get,
    Func<CatalogueQuery, ValueList<T>, CatalogueQuery> Set,
    Func<T, string> Print,
    Func<T, string> Label)
    where T : notnull
{
    /// <summary>Returns the facet with its values in their order.</summary>
    internal Facet Of(List<(T Value, string Label, int Count)> counts, CatalogueQuery query, Comparison<(T Value, string Label, int Count)> order)
    {
        counts.Sort(order);
        ValueList<T> chosen = Get(query);
        CatalogueQuery first = query.Page == 1 ? query : query with { Page = 1 };
        FacetValue[] values = new FacetValue[counts.Count];
        for (int i = 0; i < values.Length; i++)
        {
            (T value, string label, int count) = counts[i];
            values[i] = new(Print(value), label, count, chosen.AsSpan().Contains(value), new CountedChoice<T>(this, first, value));
        }

        return new(Key) { Values = new(values) };
    }
}
