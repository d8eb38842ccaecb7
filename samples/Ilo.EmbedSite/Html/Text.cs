using System.Globalization;
using Ilo.Domain.Dates;
using NodaTime.Text;

namespace Ilo.EmbedSite.Html;

/// <summary>Puts values of the catalogue into words and HTML.</summary>
internal static class Text
{
    // A title in a list is cut here; the record's own page shows all of it.
    private const int LongestInList = 240;

    /// <summary>Returns text that keeps its direction to itself, with its language where that is not the site's.</summary>
    internal static Markup Name(string text, LanguageCode? language = null) =>
        language is { } code && code != LanguageCode.English
            ? Markup.Of($"<bdi lang=\"{code.ToString()}\">{Cut(text)}</bdi>")
            : Markup.Of($"<bdi>{Cut(text)}</bdi>");

    /// <summary>Returns an attribute <c>lang</c> with a space before it; nothing for the site's own language.</summary>
    internal static Markup Lang(LanguageCode? language) =>
        language is { } code && code != LanguageCode.English ? Markup.Of($" lang=\"{code.ToString()}\"") : default;

    internal static Markup Days(DateInterval? days, string none = "no dates given") => days is null
        ? Markup.Of($"<span class=\"none\">{none}</span>")
        : days.Start == days.End
            ? Markup.Of($"<time datetime=\"{Iso(days.Start)}\">{InWords(days)}</time>")
            : Markup.Of($"<time datetime=\"{Iso(days.Start)}\">{InWords(days.Start)}</time> to <time datetime=\"{Iso(days.End)}\">{InWords(days.End)}</time>");

    internal static Markup Date(PartialDate? date) => date is { } known
        ? Markup.Of($"<time datetime=\"{known.ToString()}\">{DateIntervalPattern.English.Format(known)}</time>")
        : Markup.Of($"<span class=\"none\">no date given</span>");

    internal static string InWords(DateInterval days) => DateIntervalPattern.English.Format(days);

    internal static string InWords(LocalDate day) => InWords(new DateInterval(day, day));

    internal static string InWords(YearMonth month) => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)} {month.Year.ToString(CultureInfo.InvariantCulture)}";

    internal static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);

    internal static string InWords(Money money) => string.Create(CultureInfo.InvariantCulture, $"{money.Amount:#,0.##} {money.Currency}").Trim();

    /// <summary>Returns the name of a value of an enumeration as words: <c>PressRelease</c> as <c>Press release</c>.</summary>
    internal static string InWords(Enum value) => InWords(value.ToString());

    /// <summary>Returns a camel-case or hyphenated name as words.</summary>
    internal static string InWords(string name)
    {
        string words = string.Concat(name.Select((c, i) => i == 0 ? char.ToUpperInvariant(c).ToString() : c == '-' ? " " : char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
        return words;
    }

    internal static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>Returns text for where no element can hold its direction: without the characters that turn it.</summary>
    internal static string Plain(string text) => string.Concat(Cut(text).Where(c => c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F')));

    /// <summary>Returns text cut to the length that a list shows.</summary>
    internal static string Cut(string text, int most = LongestInList)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text[..end]}…";
    }
}
