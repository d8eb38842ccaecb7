using Ilo.Domain.Queries.Matching;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain;

public static partial class RecordQueries
{
    /// <summary>Keeps the records that answer a query; its order and its page do not count.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="query">The query; one in which something could not be read finds nothing.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="query"/> is null.</exception>
    public static IEnumerable<TRecord> Matching<TRecord>(this IEnumerable<TRecord> records, CatalogueQuery query, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(query);
        VocabularyNames naming = new(vocabulary);
        return QueryFilter.Apply(records, naming.Resolved(query), naming);
    }

    /// <summary>Returns the page of records that a query asks for, in its order, with how many there are in all.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="query">The query; one in which something could not be read finds nothing. Where it gives no order, upcoming events come soonest first,
    /// past events latest first, and all else by title.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="query"/> is null.</exception>
    public static ResultPage<TRecord> Answer<TRecord>(this IEnumerable<TRecord> records, CatalogueQuery query, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(query);
        RecordOrder[] order = !query.Order.IsEmpty ? [.. query.Order]
            : query.UpcomingFrom is not null ? [RecordOrder.Start, RecordOrder.End]
            : query.PastOn is not null ? [RecordOrder.End.Descending, RecordOrder.Start.Descending]
            : [RecordOrder.Title];
        return records.Matching(query, vocabulary).OrderBy(order).Page(query.Page, query.PageSize ?? int.MaxValue);
    }

    /// <summary>Counts what choosing a value would find, for each donor, kind of donor, theme, kind of article, year and place.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="records">The records to search.</param>
    /// <param name="query">The query so far; what it chooses in a facet is left out of that facet's own counts, so that more values can be chosen.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <returns>The facets <c>donor</c>, <c>donor-kind</c>, <c>theme</c>, <c>kind</c>, <c>year</c> and <c>place</c>, each with the values that find
    /// something and those that are chosen. A wider theme counts what is below it; a record counts in every year in which it has a day.</returns>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="query"/> is null.</exception>
    public static ValueList<Facet> Facets<TRecord>(this IEnumerable<TRecord> records, CatalogueQuery query, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(query);
        VocabularyNames naming = new(vocabulary);
        return FacetCounter.Count(records, naming.Resolved(query), naming);
    }
}
