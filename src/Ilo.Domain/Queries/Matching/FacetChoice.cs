namespace Ilo.Domain.Queries.Matching;

/// <summary>The queries that choosing a value of a facet makes.</summary>
internal abstract class FacetChoice
{
    /// <summary>Gets the query with the value alone chosen in its facet, on its first page.</summary>
    internal abstract CatalogueQuery Only { get; }

    /// <summary>Gets the query with the value chosen besides the others, or no longer chosen where it is, on its first page.</summary>
    internal abstract CatalogueQuery Toggled { get; }
}

/// <summary>Two queries that were read.</summary>
internal sealed class ReadChoice(CatalogueQuery only, CatalogueQuery toggled) : FacetChoice
{
    internal override CatalogueQuery Only { get; } = Guard.NotNull(only, nameof(Only));

    internal override CatalogueQuery Toggled { get; } = Guard.NotNull(toggled, nameof(Toggled));
}

/// <summary>Two queries that are made each time they are asked for: a facet has dozens of values, and of most nobody asks for either.</summary>
/// <param name="facet">The facet.</param>
/// <param name="first">What is asked, on its first page.</param>
/// <param name="value">The value.</param>
internal sealed class CountedChoice<T>(FacetDefinition<T> facet, CatalogueQuery first, T value) : FacetChoice
    where T : notnull
{
    internal override CatalogueQuery Only => facet.Set(first, [value]);

    internal override CatalogueQuery Toggled => facet.Get(first) is var chosen && chosen.IsEmpty ? Only
        : facet.Set(first, chosen.AsSpan().Contains(value) ? [.. chosen.Where(other => !other.Equals(value))] : [.. chosen, value]);
}
