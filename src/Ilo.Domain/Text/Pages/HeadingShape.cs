using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Headings, and short lines that are none, told by how they open and end.</summary>
internal static class HeadingShape
{
    private const string Roman = "IVXLC";
    private const int MaxNumeral = 6;

    /// <summary>Whether a short line is spoken or listed and heads nothing: <c>Good morning!</c>, <c>14.30–17.00 Registration</c>, <c>Ladies and
    /// gentlemen,</c>.</summary>
    internal static bool IsNone(ReadOnlySpan<char> line) =>
        line.TrimEnd("\"”’'» \u00A0") is [.., '!' or ','] || DateLineTail.ClockLength(line) > 0 || IsClockLike(line) || IsPerson(line);

    // "Ms Aoife Brennan, Head of Bargaining": a form of address, a name and an office. "DR Congo, Rwanda" has none.
    private static bool IsPerson(ReadOnlySpan<char> line)
    {
        int address = PagePhrases.Addresses.Match(line, wholeWord: true);
        int name = address;
        while (name < line.Length && line[name] is '.' or ' ' or '\u00A0')
        {
            name++;
        }

        return address > 0 && !(address > 1 && char.IsUpper(line[1])) && name > address && name < line.Length && char.IsUpper(line[name]) && line.Contains(',');
    }

    // "14.001–15.30": two figures, a sign and another figure, be it a clock or a slip.
    private static bool IsClockLike(ReadOnlySpan<char> line) =>
        line.Length > 3 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[1]) && line[2] is '.' or ':' or 'h' && char.IsAsciiDigit(line[3]);

    /// <summary>Whether it is <c>II. The purse</c>: a Roman numeral, a full stop and a heading.</summary>
    internal static bool IsRoman(ReadOnlySpan<char> line)
    {
        int dot = line.IndexOf('.');
        return dot is > 0 and <= MaxNumeral && !line[..dot].ContainsAnyExcept(Roman) && dot + 2 < line.Length && Blank.Is(line[dot + 1])
            && char.IsUpper(line[dot + 2]) && Prose.IsHeading(line);
    }

    /// <summary>Whether it is a line of a programme that heads what is done then: <c>5 June: Opening ceremony (11.00 a.m.)</c>.</summary>
    internal static bool IsProgramme(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || colon + 2 >= line.Length || Prose.CountWords(line, Prose.MaxHeadingWords + 3) > Prose.MaxHeadingWords + 2
            || Prose.EndsSentence(line[..^1]) && line[^1] != ')')
        {
            return false;
        }

        ReadOnlySpan<char> day = line[..colon].TrimEnd(" \u00A0");
        int space = day.IndexOf(' ');
        return char.IsAsciiDigit(day[0]) && space is > 0 and <= 2 && day.Length > space + 1 && char.IsLetter(day[^1])
            && char.IsLetter(line[(colon + 1)..].TrimStart(" \u00A0")[0])
            && DateLineParser.TryParse(day, out DateLine date) && date.Status is DateLineStatus.MonthWithoutYear or DateLineStatus.Dates;
    }
}
