namespace Ilo.Domain.Words;

/// <summary>How a word is written; what comes later has more capitals.</summary>
internal enum WordShape : byte
{
    /// <summary>It begins with a small letter; also marks.</summary>
    Lower,

    /// <summary>It begins with a capital or a digit.</summary>
    Capital,

    /// <summary>It begins with a capital, and of two characters or more at least two and half of all are capitals: "EU", "MinT".</summary>
    Capitals,

    /// <summary>It has three characters or more, capitals and digits alone but for a small plural s, and at least two capitals.</summary>
    Acronym,
}
