namespace Ilo.Domain.Words;

/// <summary>What a word of a title tells of the thing that it names.</summary>
internal enum WordSense : byte
{
    None,
    Event,
    Project,
    Publication,

    /// <summary>An article in front of one of several: "a workshop".</summary>
    Indefinite,
}
