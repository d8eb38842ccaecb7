using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>How a feed is written.</summary>
/// <remarks>Equal when every property is equal, <see cref="FirstSeen"/> by reference. There is no order.</remarks>
public sealed record FeedOptions
{
    /// <summary>How many entries a feed has at most where nothing else is said.</summary>
    public const int DefaultCount = 50;

    /// <summary>Gets the feed's title, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets what names the entries and gives their addresses.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RecordLinks Links { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Gets the feed's own name, which goes into its tag URI: a-z, 0-9 and hyphens; null for the kind of its items, for example <c>articles</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty or has another character.</exception>
    public string? Name { get; init => field = value is null ? null : CheckedName(value, nameof(Name)); }

    /// <summary>Gets what the feed is about; null for its title.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the author of the feed; null for the authority of <see cref="Links"/>.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// Gets the address of the page that the feed belongs to; null for the site of <see cref="Links"/>, or the authority's home where that has none.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Home { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>
    /// Gets what may be done with the texts, in words, for example <c>© ILO, CC BY 4.0</c>; null, the default, says nothing: the pages' texts are the ILO's.
    /// </summary>
    public string? Rights { get; init; }

    /// <summary>Gets the address of the licence of the texts; null, the default, claims none.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Licence { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets the address at which the feed itself is published; null where it is not.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Self { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets the moment of the feed: needed where no entry has one, and for differences, whose moment it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is before the year 1.</exception>
    public Instant? Updated { get; init => field = value is { } moment ? Iso.Checked(moment) : null; }

    /// <summary>Gets how many entries are written at most, the newest; at least 1, <see cref="DefaultCount"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Count
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Count));
            field = value;
        }
    }
    = DefaultCount;

    /// <summary>Gets whether entries carry the sections too, as XHTML or HTML, and not the summary alone.</summary>
    public bool WithContent { get; init; }

    /// <summary>Gets when an item was first seen, by identifier: the date of items that have none; null where the caller does not know.</summary>
    /// <remarks>Not before the year 1.</remarks>
    public Func<string, Instant?>? FirstSeen { get; init; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;

    internal Uri HomeAddress => Home ?? Links.Site ?? new Uri($"https://{Links.Authority}/");

    internal string AuthorName => Author ?? Links.Authority;

    /// <summary>Gets the rights in words; where only a licence is given, its address.</summary>
    internal string? RightsText => Rights ?? Licence?.AbsoluteUri;

    private static string CheckedName(string value, string property) =>
        value.Length > 0 && value.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            ? value
            : throw new ArgumentException("The name has a character other than a-z, 0-9 and the hyphen.", property);
}
