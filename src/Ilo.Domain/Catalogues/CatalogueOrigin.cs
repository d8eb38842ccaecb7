using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues;

/// <summary>What a catalogue was made of, so that the next one need not be made from nothing.</summary>
/// <param name="Joiner">What made it, and makes the catalogues of its history.</param>
/// <param name="Pages">Its pages by their names. Never changed once the catalogue is made.</param>
/// <param name="Step">The joiner's step at which it was made.</param>
internal sealed record CatalogueOrigin(Joiner Joiner, Dictionary<string, PageSources> Pages, int Step)
{
    /// <summary>Gets the cluster of each project item, in the order of the items.</summary>
    internal Cluster<Project>[] Projects { get; init; } = [];

    /// <summary>Gets the cluster of each event item.</summary>
    internal Cluster<Event>[] Events { get; init; } = [];

    /// <summary>Gets the cluster of each article item.</summary>
    internal Cluster<Article>[] Articles { get; init; } = [];

    /// <summary>Gets the cluster of each office item.</summary>
    internal Cluster<Office>[] Offices { get; init; } = [];
}
