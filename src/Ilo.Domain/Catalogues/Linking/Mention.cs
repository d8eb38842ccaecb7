using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>A place where a text names a project.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Property">The property whose text names it.</param>
/// <param name="Text">That text.</param>
/// <param name="Span">Where the name stands in it.</param>
/// <param name="Stems">The name's stems that count, in order; empty for an acronym.</param>
internal sealed record Mention(MentionKind Kind, string Property, string Text, TextSpan Span, int[] Stems)
{
    /// <summary>Gets the acronym, in capitals; null for a name.</summary>
    internal string? Acronym { get; init; }

    /// <summary>Gets what says that it is a project's name.</summary>
    internal MentionGrade Grade { get; init; }

    /// <summary>Gets whether it is an acronym that stands beside nothing that says that it is a project's.</summary>
    internal bool IsBare => Grade == MentionGrade.Bare;

    internal string Words => Text.Substring(Span.Start, Span.Length);
}

/// <summary>What says that a name is a project's.</summary>
internal enum MentionGrade
{
    /// <summary>Nothing: an acronym.</summary>
    Bare,

    /// <summary>A project that is known may be meant by it.</summary>
    Known,

    /// <summary>It may be the name of a project that is not known, too.</summary>
    New,

    /// <summary>A rule names a project by it.</summary>
    Project,
}
