using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>A project that a source of an event or article tells of.</summary>
/// <param name="Project">The project.</param>
/// <param name="Reason">What shows it.</param>
/// <param name="Mention">Where the text names it; null where the reason is another.</param>
internal sealed record ProjectLink(Cluster<Project> Project, MatchReason Reason, Mention? Mention)
{
    private Match? _match;

    /// <summary>Returns the link as both items hold it.</summary>
    /// <param name="source">The source of the event or article.</param>
    internal Match MatchOf(SourceNode source) => _match ??= Match.Of(source.Sourced, Project.Nodes[0].Source, Reason.Points, [Reason]);

    /// <summary>Returns whether the other says the same.</summary>
    public bool Equals(ProjectLink? other) => other is not null && Project == other.Project && Reason == other.Reason && Mention == other.Mention;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Project, Mention);
}
