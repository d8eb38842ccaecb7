namespace Ilo.Domain.Catalogues.Linking;

/// <summary>How a text names a project.</summary>
internal enum MentionKind
{
    /// <summary>By its full title.</summary>
    Title,

    /// <summary>By a name in capitals beside the word project: "the Better Lamps Project".</summary>
    Name,

    /// <summary>By an acronym beside the word project, or in brackets behind it: "the project (GLAMP)".</summary>
    Acronym,
}
