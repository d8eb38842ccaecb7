using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues;

/// <summary>Something that stands on a page: what tells of it keeps it instead of a copy of its reference.</summary>
internal interface ISourced
{
    /// <summary>Gets where it stands.</summary>
    SourceReference Source { get; }
}

/// <summary>A place on a page of which nothing else is at hand.</summary>
internal sealed class Sourced(SourceReference source) : ISourced
{
    public SourceReference Source { get; } = source;
}
