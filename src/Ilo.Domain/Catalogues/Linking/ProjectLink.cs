using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>A project that a source of an event or article tells of.</summary>
/// <param name="Project">The project.</param>
/// <param name="Reason">What shows it.</param>
/// <param name="Mention">Where the text names it; null where the reason is another.</param>
internal sealed record ProjectLink(Cluster<Project> Project, MatchReason Reason, Mention? Mention);
