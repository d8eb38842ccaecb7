namespace Ilo.Domain.Queries.Matching;

/// <summary>A facet: what a query chooses in it, and what records count for.</summary>
/// <param name="Key">The key of the query.</param>
/// <param name="Get">Gets what a query chooses.</param>
/// <param name="Set">Sets what a query chooses.</param>
/// <param name="Print">Prints a value as a query does.</param>
/// <param name="Fill">Offers each value of the records, and counts for each that is offered, those that are chosen too, the records that it finds.</param>
internal sealed record FacetDefinition<T>(
    string Key,
    Func<CatalogueQuery, ValueList<T>> Get,
    Func<CatalogueQuery, ValueList<T>, CatalogueQuery> Set,
    Func<T, string> Print,
    Action<List<IRecord>, FacetCounts<T>> Fill)
    where T : notnull
{
    /// <summary>Returns how records are counted one by one.</summary>
    /// <param name="offer">Offers each value of a record, with its label.</param>
    /// <param name="count">Counts each value by which a record is found.</param>
    internal static Action<List<IRecord>, FacetCounts<T>> Each(Action<IRecord, FacetCounts<T>> offer, Action<IRecord, FacetCounts<T>> count) =>
        (found, counts) =>
        {
            foreach (IRecord record in found)
            {
                offer(record, counts);
            }

            foreach (IRecord record in found)
            {
                counts.BeginRecord();
                count(record, counts);
            }
        };

    internal Facet Count(List<IRecord> found, CatalogueQuery query, IComparer<(T Value, string Label, int Count)> order, Func<T, string> label)
    {
        ValueList<T> chosen = Get(query);
        FacetCounts<T> counts = new();
        foreach (T value in chosen)
        {
            counts.Offer(value, label(value));
        }

        Fill(found, counts);
        CatalogueQuery first = query with { Page = 1 };
        return new(Key)
        {
            Values = [.. counts.All().Order(order).Select(one => new FacetValue(
                Print(one.Value),
                one.Label,
                one.Count,
                chosen.Contains(one.Value),
                only: Set(first, [one.Value]),
                toggled: Set(first, chosen.Contains(one.Value) ? [.. chosen.Where(value => !value.Equals(one.Value))] : [.. chosen, one.Value])))],
        };
    }
}
