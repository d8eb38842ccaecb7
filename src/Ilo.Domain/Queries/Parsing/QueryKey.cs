using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>A key of a query: how its values are printed and read.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="TakesList">Whether it can have several values.</param>
/// <param name="Write">Writes the values that a query has for it, as printed; none where it is not set.</param>
/// <param name="Read">Reads one value into a query.</param>
internal sealed record QueryKey(
    string Name,
    bool TakesList,
    Action<CatalogueQuery, QueryWriter> Write,
    Func<CatalogueQuery, string, VocabularyNames, ValueReading<CatalogueQuery>> Read)
{
    /// <summary>Makes a key that can have several values; the query holds one given twice once.</summary>
    internal static QueryKey List<T>(
        string name,
        Func<CatalogueQuery, ValueList<T>> get,
        Func<CatalogueQuery, ValueList<T>, CatalogueQuery> set,
        Func<T, string> print,
        Func<string, VocabularyNames, ValueReading<T>> read) =>
        new(
            name,
            true,
            (query, writer) =>
            {
                foreach (T value in get(query))
                {
                    writer.Add(name, print(value));
                }
            },
            (query, text, naming) => read(text, naming).With(value => set(query, [.. get(query), value])));

    /// <summary>Makes a key that has one value.</summary>
    internal static QueryKey One<T>(
        string name,
        Func<CatalogueQuery, T?> get,
        Func<CatalogueQuery, T, CatalogueQuery> set,
        Func<T, string> print,
        Func<string, ValueReading<T>> read)
        where T : struct =>
        Single(name, query => get(query) is { } value ? print(value) : null, set, read);

    /// <summary>Makes a key that has one value.</summary>
    internal static QueryKey OneObject<T>(
        string name,
        Func<CatalogueQuery, T?> get,
        Func<CatalogueQuery, T, CatalogueQuery> set,
        Func<T, string> print,
        Func<string, ValueReading<T>> read)
        where T : class =>
        Single(name, query => get(query) is { } value ? print(value) : null, set, read);

    // Print gives null where the query has no value.
    private static QueryKey Single<T>(
        string name, Func<CatalogueQuery, string?> print, Func<CatalogueQuery, T, CatalogueQuery> set, Func<string, ValueReading<T>> read) =>
        new(
            name,
            false,
            (query, writer) =>
            {
                if (print(query) is { } text)
                {
                    writer.Add(name, text);
                }
            },
            (query, text, _) => read(text).With(value => set(query, value)));
}
