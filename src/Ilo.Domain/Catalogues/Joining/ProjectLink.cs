namespace Ilo.Domain.Catalogues.Joining;

/// <summary>A source of an event or article that tells of a project.</summary>
/// <param name="Item">The item's cluster.</param>
/// <param name="Source">The position of the source that tells of it.</param>
/// <param name="Project">The project's cluster.</param>
/// <param name="Reason">What shows it.</param>
/// <param name="Mention">Where the text names it; null where the reason is another.</param>
internal sealed record ProjectLink(int Item, int Source, int Project, MatchReason Reason, Mention? Mention);
