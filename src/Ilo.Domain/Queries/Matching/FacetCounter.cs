namespace Ilo.Domain.Queries.Matching;

/// <summary>Counts the facets of an answer.</summary>
internal static class FacetCounter
{
    internal static ValueList<Facet> Count<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query, VocabularyNames naming)
        where TRecord : class, IRecord
    {
        (FacetColumns columns, int[] found) = Answer(records, query, naming);
        Facet[] facets = new Facet[columns.Count];
        for (int i = 0; i < facets.Length; i++)
        {
            // A facet's own choice is left out, so that its counts say what choosing another value would find.
            (FacetColumns all, int[] positions) = columns[i].IsChosenIn(query) ? Answer(records, columns[i].Without(query), naming) : (columns, found);
            facets[i] = all[i].Count(positions, query);
        }

        return new(facets);
    }

    // A set keeps its columns; of any other sequence those of what is found are made.
    private static (FacetColumns Columns, int[] Found) Answer<TRecord>(IEnumerable<TRecord> records, CatalogueQuery query, VocabularyNames naming)
        where TRecord : class, IRecord
    {
        IEnumerable<TRecord> answer = QueryFilter.Apply(records, query, naming);
        if (records is RecordSet<TRecord> set)
        {
            SetIndex index = SetIndex.Of(set);
            return (index.ColumnsOf(naming), ReferenceEquals(answer, set) ? index.All : index.PositionsOf(answer));
        }

        TRecord[] found = [.. answer];
        return (new(found, naming), [.. Enumerable.Range(0, found.Length)]);
    }
}
