using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>
/// Keeps the facets of queries as long as the snapshot that they count: counting them and writing their addresses is most of the work of a list's page.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class KeptFacets
{
    // When there are more, which nobody asks for twice, all are let go.
    private const int Most = 256;

    private static readonly ConditionalWeakTable<IloSnapshot, KeptFacets> OfSnapshots = [];

    private readonly ConcurrentDictionary<Key, IReadOnlyList<FacetGroup>> _kept = new();

    /// <summary>Returns the facets of a list, made where none are kept.</summary>
    internal static IReadOnlyList<FacetGroup> Of(IloList list, CatalogueQuery query, IloView view, string language, Func<IReadOnlyList<FacetGroup>> make)
    {
        KeptFacets facets = OfSnapshots.GetOrCreateValue(view.Snapshot);
        Key key = new(list, query, view.Today, language, view.Addresses.Home);
        if (facets._kept.TryGetValue(key, out IReadOnlyList<FacetGroup>? kept))
        {
            return kept;
        }

        if (facets._kept.Count >= Most)
        {
            facets._kept.Clear();
        }

        IReadOnlyList<FacetGroup> made = make();
        facets._kept[key] = made;
        return made;
    }

    private readonly record struct Key(IloList List, CatalogueQuery Query, LocalDate Day, string Language, string Home);
}
