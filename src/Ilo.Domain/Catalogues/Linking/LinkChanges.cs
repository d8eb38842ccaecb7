using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>What a change did to the links between items and projects.</summary>
/// <param name="Projects">The projects whose events, articles or donors may be others than before.</param>
/// <param name="Items">The sources of events and articles whose links are others than before.</param>
internal sealed record LinkChanges(IReadOnlyCollection<Cluster<Project>> Projects, IReadOnlyCollection<LinkedItem> Items);
