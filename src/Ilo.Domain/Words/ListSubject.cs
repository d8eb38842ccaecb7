namespace Ilo.Domain.Words;

/// <summary>What stands below a heading, or on a page with such a title.</summary>
internal enum ListSubject : byte
{
    /// <summary>Things of more than one kind.</summary>
    Mixed,
    Projects,
    Events,
    News,
    Features,
    Publications,
}
