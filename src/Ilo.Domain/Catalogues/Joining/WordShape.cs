namespace Ilo.Domain.Catalogues.Joining;

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    /// <summary>It begins with a small letter.</summary>
    Lower,

    /// <summary>It begins with a capital or a digit.</summary>
    Capital,

    /// <summary>It has three characters or more, capitals and digits alone but for a small plural s, and at least two capitals.</summary>
    Acronym,
}
