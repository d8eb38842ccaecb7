using System.Globalization;
using System.Text;
using Ilo.Domain;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Explorer.Output;

/// <summary>Makes what a page says fit to be shown: nothing of it can steer the terminal.</summary>
internal static class Shown
{
    // A title has a few hundred characters at most; what is longer is no title, and would bury the rest.
    private const int LongestText = 300;

    /// <summary>Returns the text on one line, control and direction marks replaced, cut to a length.</summary>
    internal static string Line(string? text, int longest = LongestText)
    {
        if (text is null)
        {
            return "";
        }

        if (text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        StringBuilder shown = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Safe(rune));
        }

        return shown.ToString();
    }

    /// <summary>Returns the character, or what stands for it: a space for white space, U+FFFD for one that would steer the terminal.</summary>
    internal static Rune Safe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value is '\t' or '\n' or '\r' => new Rune(' '),
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => Rune.ReplacementChar,
        _ => rune,
    };

    internal static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    /// <summary>Returns how long an interval is, for example <c>4 y 11 mo</c>, both ends included; days only below a month.</summary>
    internal static string Length(DateInterval? dates)
    {
        if (dates is null)
        {
            return "";
        }

        Period period = dates.LengthAsPeriod();
        return (period.Years, period.Months, period.Days) switch
        {
            (0, 0, var days) => Text(days, "d"),
            (0, var months, _) => Text(months, "mo"),
            (var years, 0, _) => Text(years, "y"),
            var (years, months, _) => $"{Text(years, "y")} {Text(months, "mo")}",
        };
    }

    /// <summary>Returns a count with its noun, for example <c>1 page</c> or <c>2 pages</c>.</summary>
    internal static string Count(int count, string singular) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? singular : singular + "s")}");

    /// <summary>Returns the counts with their nouns, those of which there are none left out, for example <c>2 projects, 1 event</c>.</summary>
    internal static string Counts(params ReadOnlySpan<(int Count, string Singular)> counts)
    {
        List<string> some = [];
        foreach ((int count, string singular) in counts)
        {
            if (count > 0)
            {
                some.Add(Count(count, singular));
            }
        }

        return string.Join(", ", some);
    }

    /// <summary>Returns how long something took, for example <c>38 ms</c> or <c>1.2 s</c>.</summary>
    internal static string Time(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private static string Text(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}");
}
