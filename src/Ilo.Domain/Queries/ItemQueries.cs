using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Catalogues;

/// <summary>The questions that records are asked, over the items of a catalogue: the answer keeps identifiers, sources and evidence.</summary>
public static class ItemQueries
{
    /// <summary>Returns the items whose records answer a question, in the order of the answer.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="items">The items to search.</param>
    /// <param name="question">The question, for example <c>projects => projects.ActiveOn(day).FundedBy("eu")</c>; it is asked
    /// once, at the call, and returns some of the records that it gets.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="question"/> returns null, or a record that it did not get.</exception>
    public static IEnumerable<CatalogueItem<TRecord>> Answering<TRecord>(
        this IEnumerable<CatalogueItem<TRecord>> items, Func<IEnumerable<TRecord>, IEnumerable<TRecord>> question)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(question);

        // By reference: two items can have equal records.
        Dictionary<TRecord, CatalogueItem<TRecord>> byRecord = new(ReferenceEqualityComparer.Instance);
        foreach (CatalogueItem<TRecord> item in items)
        {
            byRecord.TryAdd(item.Record, item);
        }

        IEnumerable<TRecord> answer = question([.. byRecord.Keys]) ?? throw new ArgumentException("The question returns null.", nameof(question));
        return [.. answer.Select(record => byRecord.TryGetValue(record, out CatalogueItem<TRecord>? item)
            ? item : throw new ArgumentException("The question returns a record that it did not get.", nameof(question)))];
    }

    /// <summary>Returns the items whose records answer a query, in their order.</summary>
    /// <remarks>Items know no identifier that a project had before it turned out to be one with another; their catalogue does: its <c>Events</c> and
    /// <c>Articles</c> are asked with <c>project:</c> and any of them, and <see cref="Catalogue.FindProject"/> finds the present one.</remarks>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="items">The items to search.</param>
    /// <param name="query">The query; one in which something could not be read finds nothing.</param>
    /// <param name="vocabulary">What names are known, and which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="query"/> is null.</exception>
    public static IEnumerable<CatalogueItem<TRecord>> Matching<TRecord>(
        this IEnumerable<CatalogueItem<TRecord>> items, CatalogueQuery query, Vocabulary? vocabulary = null)
        where TRecord : class, IRecord =>
        items.Answering(records => records.Matching(query, vocabulary));
}
