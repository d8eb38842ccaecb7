namespace Ilo.Domain.Queries.Matching;

/// <summary>The values of one facet that each of some records has, from which the facet of any choice of these records is counted.</summary>
/// <remarks>Immutable once it is made, and safe for use by any number of threads.</remarks>
internal abstract class FacetColumn
{
    /// <summary>Returns whether a query chooses a value of the facet.</summary>
    internal abstract bool IsChosenIn(CatalogueQuery query);

    /// <summary>Returns the query without what it chooses in the facet.</summary>
    internal abstract CatalogueQuery Without(CatalogueQuery query);

    /// <summary>Counts the facet.</summary>
    /// <param name="found">The positions of the records to count.</param>
    /// <param name="query">What is asked, with what it chooses in the facet.</param>
    internal abstract Facet Count(ReadOnlySpan<int> found, CatalogueQuery query);
}
