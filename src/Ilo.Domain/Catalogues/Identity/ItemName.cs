using System.Buffers;
using System.Globalization;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Makes the names from which identifiers are given: readable, of a-z, 0-9 and hyphens.</summary>
/// <remarks>
/// A title in letters that have no place there (Greek, Cyrillic, Arabic) is told by the kind of thing and what lasts: the numbers that the title has, the code,
/// or the year.
/// </remarks>
internal static class ItemName
{
    private const int MaxLength = 80;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>Returns the name of an item.</summary>
    internal static string Of(NewItem item)
    {
        string title = Slug.OrEmpty(item.Title);
        string? more = title.ContainsAny(Letters) ? null : title.Length > 0 ? title : item.Code is { } code ? Slug.OrEmpty(code) : "";
        return more is null ? Short(title)
            : more.Length > 0 ? Short($"{item.Kind}-{more}")
            : WithYear(item.Kind, item);
    }

    /// <summary>Returns the name of a title alone.</summary>
    internal static string Of(string title) => Short(Slug.Of(title));

    /// <summary>Returns the name with the year in which the item begins, where it is known and does not stand there already.</summary>
    internal static string WithYear(string name, NewItem item)
    {
        string year = item.Dates is { } dates ? "-" + dates.Start.Year.ToString("0000", CultureInfo.InvariantCulture).TrimStart('-') : "";
        return name.EndsWith(year, StringComparison.Ordinal) ? name : name + year;
    }

    // Cut between words.
    private static string Short(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        int hyphen = slug.LastIndexOf('-', MaxLength);
        return slug[..(hyphen > 0 ? hyphen : MaxLength)];
    }
}
