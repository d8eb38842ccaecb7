using NodaTime;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>How the tables of a catalogue are made.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record TableOptions
{
    /// <summary>Gets the day that the projects' status is given for; there is no clock in the library.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1 to 9999.</exception>
    public required LocalDate AsOf { get; init => field = Writing.Iso.Checked(value); }

    /// <summary>Gets what gives the addresses of the items' pages; null leaves the column <c>page</c> empty.</summary>
    public RecordLinks? Links { get; init; }

    /// <summary>Gets the name of the data package: a-z, 0-9, <c>-</c>, <c>_</c> and <c>.</c>; <c>ilo</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is empty or has another character.</exception>
    public string Name { get; init => field = CheckedName(value, nameof(Name)); } = "ilo";

    /// <summary>Gets the address of the licence of what is written; null, the default, claims none: the pages' texts are the ILO's.</summary>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Licence { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Returns the day.</summary>
    public override string ToString() => Writing.Iso.Day(AsOf);

    private static string CheckedName(string value, string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, property);
        return value.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '_' or '.')
            ? value
            : throw new ArgumentException("The name has a character other than a-z, 0-9, -, _ and .", property);
    }
}
