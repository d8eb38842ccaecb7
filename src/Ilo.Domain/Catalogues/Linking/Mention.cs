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

    /// <summary>Gets whether an acronym stands beside the word project.</summary>
    internal bool IsBesideProject { get; init; }

    /// <summary>Gets whether the recogniser found it, which knows more shapes of names than capitals beside the word project.</summary>
    internal bool IsRecognized { get; init; }

    /// <summary>Gets whether a small word alone leads from the word project to the name: what follows may be a subject as well.</summary>
    internal bool IsIntroduced { get; init; }

    /// <summary>Gets whether it is an acronym that stands beside nothing that says that it is a project's.</summary>
    internal bool IsBare => Acronym is not null && !IsBesideProject && !IsRecognized;

    internal string Words => Text.Substring(Span.Start, Span.Length);
}
