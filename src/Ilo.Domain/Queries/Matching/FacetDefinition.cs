namespace Ilo.Domain.Queries.Matching;

/// <summary>A facet: what a query chooses in it, and what a record counts for.</summary>
/// <param name="Key">The key of the query.</param>
/// <param name="Get">Gets what a query chooses.</param>
/// <param name="Set">Sets what a query chooses.</param>
/// <param name="Print">Prints a value as a query does.</param>
/// <param name="ValuesOf">Gives each value of a record that can be offered, with its label.</param>
/// <param name="KeysOf">Gives each value by which a record is found; of values that are offered or chosen those that are left out are not counted.</param>
internal sealed record FacetDefinition<T>(
    string Key,
    Func<CatalogueQuery, ValueList<T>> Get,
    Func<CatalogueQuery, ValueList<T>, CatalogueQuery> Set,
    Func<T, string> Print,
    Func<IRecord, IEnumerable<(T Value, string Label)>> ValuesOf,
    Func<IRecord, Dictionary<T, int>, IEnumerable<T>> KeysOf)
    where T : notnull
{
    internal Facet Count(List<IRecord> found, CatalogueQuery query, IComparer<(T Value, string Label, int Count)> order, Func<T, string> label)
    {
        ValueList<T> chosen = Get(query);
        Dictionary<T, int> counts = [];
        Dictionary<T, string> labels = [];
        foreach ((T value, string itsLabel) in found.SelectMany(ValuesOf).Concat(chosen.Select(value => (value, label(value)))))
        {
            // Where two records label one value differently, the choice must not depend on their order.
            if (counts.TryAdd(value, 0) || string.CompareOrdinal(itsLabel, labels[value]) < 0)
            {
                labels[value] = itsLabel;
            }
        }

        foreach (IRecord record in found)
        {
            foreach (T key in KeysOf(record, counts).Distinct())
            {
                if (counts.TryGetValue(key, out int count))
                {
                    counts[key] = count + 1;
                }
            }
        }

        CatalogueQuery first = query with { Page = 1 };
        return new(Key)
        {
            Values = [.. counts.Select(pair => (Value: pair.Key, Label: labels[pair.Key], Count: pair.Value)).Order(order).Select(one => new FacetValue(
                Print(one.Value),
                one.Label,
                one.Count,
                chosen.Contains(one.Value),
                only: Set(first, [one.Value]),
                toggled: Set(first, chosen.Contains(one.Value) ? [.. chosen.Where(value => !value.Equals(one.Value))] : [.. chosen, one.Value])))],
        };
    }
}
