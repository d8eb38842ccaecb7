using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>How JSON-LD is written.</summary>
/// <remarks>Equal when every property is equal, <see cref="Vocabulary"/> by reference. There is no order.</remarks>
public sealed record LinkedDataOptions
{
    /// <summary>Gets what names the items and gives their addresses.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RecordLinks Links { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the licence of the articles' texts; null, the default, claims none: the pages' texts are the ILO's.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Licence { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets the vocabulary that gives the wider themes; null for the built-in one.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>
    /// Gets whether names and descriptions carry their language where it is known, as <c>{"@value": ..., "@language": "fr"}</c>, and themes their names in
    /// each language. Not by default: search engines take plain texts alone.
    /// </summary>
    public bool WithLanguages { get; init; }

    /// <summary>Returns the authority that names the items.</summary>
    public override string ToString() => Links.Authority;
}
