using System.Buffers;
using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>
/// Finds the lines that are no part of a page's own text: the agency's strap line, mastheads, site maps, breadcrumbs, newsroom notes,
/// footers. They stand at the page's top or end; a masthead's line counts only
/// above all text or next to another such line, its session line only next to one.
/// </summary>
internal static class Boilerplate
{
    // Mastheads and breadcrumbs stand in the first lines with text, footers in the last.
    private const int TopLines = 14;
    private const int EndLines = 5;

    // The numbers of ten pages, and words in front and behind.
    private const int MaxPagerLines = 16;
    private const int MaxPagerLine = 80;

    // A sentence about the agency inside a paragraph is text; the strap line is little more than the phrase.
    private const int MinPhrase = 40;
    private const int MaxPhrase = 120;

    private static readonly SearchValues<char> LeftoverSigns = SearchValues.Create("![]()|- \u00A0");

    // The longest part in ASCII of each phrase: one quick search for all of them tells most lines.
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        [.. PagePhrases.BoilerplatePhrases.Select(LongestAscii).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);

    // What notes and mastheads begin with: hardly any line of prose.
    private static readonly Openings Openings =
        new(PagePhrases.BoilerplateOpenings.Openings.Concat(PagePhrases.MastheadLines.Phrases));

    internal static void Mark(ReadOnlySpan<char> text, Span<Line> lines)
    {
        Boxes.Mark(text, lines);
        bool mayLead = text.ContainsAny('>', '|');
        int seen = 0;
        int top = 0;
        bool textSeen = false;
        for (; top < lines.Length && seen < TopLines; top++)
        {
            seen += MarkLine(text, lines, top, mayLead, atTop: seen < TopLines / 2, isFirst: !textSeen) ? 1 : 0;
            textSeen |= lines[top].Kind is not (LineKind.Blank or LineKind.Boilerplate);
        }

        Menus.Mark(text, lines);
        MarkPager(text, lines);
        seen = 0;
        for (int i = lines.Length - 1; i >= top && seen < EndLines; i--)
        {
            seen += MarkLine(text, lines, i, mayLead, atTop: false, isFirst: false) ? 1 : 0;
        }
    }

    // "1", "2", "3", "Next" at the page's end: links to the other pages of a list, one of them in a word, and a number or another word with it, or apart from
    // the text above.
    private static void MarkPager(ReadOnlySpan<char> text, Span<Line> lines)
    {
        int first = lines.Length;
        int seen = 0;
        bool isSure = false;
        for (int i = lines.Length - 1; i >= 0 && seen <= MaxPagerLines; i--)
        {
            if (lines[i].Kind is LineKind.Blank or LineKind.Boilerplate)
            {
                continue;
            }

            ReadOnlySpan<char> content = text[lines[i].MarkerStart..lines[i].TextEnd];
            if (content.Length > MaxPagerLine || !PagerWords.Is(content, out bool hasWord))
            {
                break;
            }

            first = i;
            seen += content.ContainsAny(' ', '\u00A0') ? 2 : 1;
            isSure |= hasWord;
        }

        bool isApart = first > 1 && first < lines.Length && lines[first].Kind == LineKind.Text && lines[first - 1].IsBlank;
        for (int i = first; i < lines.Length && isSure && (seen > 1 || isApart); i++)
        {
            lines[i].Kind = lines[i].Kind == LineKind.Blank ? LineKind.Blank : LineKind.Boilerplate;
        }
    }

    /// <summary>Whether a line could be boilerplate where it stands at the margin near a page's top or end.</summary>
    internal static bool CanBe(ReadOnlySpan<char> line) =>
        !line.IsEmpty && (Is(line, mayLead: true) || PagePhrases.MastheadLines.Contains(line) || (char.IsAsciiDigit(line[0]) && HasSessionWord(line)));

    private static bool MarkLine(ReadOnlySpan<char> text, Span<Line> lines, int index, bool mayLead, bool atTop, bool isFirst)
    {
        ref Line line = ref lines[index];
        if (line.Kind == LineKind.Boilerplate)
        {
            return false;
        }

        if (line.Kind != LineKind.Text || line.Indent >= 2)
        {
            return line.Kind != LineKind.Blank;
        }

        ReadOnlySpan<char> content = text[line.MarkerStart..WithBars(text, line.TextEnd)];
        if (Is(content, mayLead) || (
            atTop && ((Openings.MayOpen(content) && PagePhrases.MastheadLines.Contains(content) && (isFirst || IsBeside(text, lines, index)))
            || IsSession(text, content, lines, index)
            || (isFirst && IsDated(content)))))
        {
            line.Kind = LineKind.Boilerplate;
        }

        return true;
    }

    // The bars at its end are no part of a line's text, but they show a site map or a footer.
    private static int WithBars(ReadOnlySpan<char> text, int end)
    {
        int last = end;
        for (int at = end; at < text.Length && text[at] is '|' or ' ' or '\u00A0'; at++)
        {
            last = text[at] == '|' ? at + 1 : last;
        }

        return last;
    }

    // "Martes, 22 de abril de 2014  -  Puertobajo, 1:47 am": the day on which the page was printed.
    private static bool IsDated(ReadOnlySpan<char> line) =>
        char.IsLetter(line[0]) && char.IsAsciiDigit(line[^1]) | line[^1] is 'm' or 'M' or '.' or 'h' && line.Contains(':')
        && DateLineParser.TryParse(line, out DateLine date) && date is { Status: DateLineStatus.Dates, Precision: DatePrecision.Day } && date.Start == date.End
        && line[date.Length..].ContainsAnyInRange('0', '9');

    // Whether the page has a sign of breadcrumbs and site maps at all is asked once.
    private static bool Is(ReadOnlySpan<char> line, bool mayLead) =>
        IsNote(line) || IsFooter(line) || IsLeftover(line) || (mayLead && line.ContainsAny('>', '|') && (IsBreadcrumb(line) || IsSiteMap(line)));

    private static string LongestAscii(string phrase)
    {
        string longest = "";
        int start = 0;
        for (int at = 0; at <= phrase.Length; at++)
        {
            if (at == phrase.Length || !char.IsAscii(phrase[at]))
            {
                longest = at - start > longest.Length ? phrase[start..at] : longest;
                start = at + 1;
            }
        }

        return longest;
    }

    private static bool IsNote(ReadOnlySpan<char> line)
    {
        if (Openings.MayOpen(line) && PagePhrases.BoilerplateOpenings.Match(line, wholeWord: false) > 0)
        {
            return true;
        }

        if (line.Length is < MinPhrase or > MaxPhrase || !line.ContainsAny(Anchors))
        {
            return false;
        }

        foreach (string phrase in PagePhrases.BoilerplatePhrases)
        {
            if (line.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "ILO home > Regions > CO-Alder", "> ILO Home > About the ILO"
    private static bool IsBreadcrumb(ReadOnlySpan<char> line) =>
        line[0] == '>' || (line.Contains(" > ", StringComparison.Ordinal) && !Prose.EndsSentence(line) && !IsLabelled(line));

    // "Donor: Norland > Westmark"
    private static bool IsLabelled(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and int colon && PagePhrases.Fields.Contains(Blank.TrimPlainEnd(line[..colon]));

    // "© 1996-2009 International Labour Organization (ILO) | Copyright | Disclaimer"; an image credit has no range of years or bars.
    private static bool IsFooter(ReadOnlySpan<char> line) =>
        line[0] == '©' && (line.Contains('|') || line.Contains("Organi", StringComparison.OrdinalIgnoreCase)) && line.Length > 30;

    private static bool IsSiteMap(ReadOnlySpan<char> line)
    {
        if (!line.Contains('|'))
        {
            return false;
        }

        foreach (Range range in line.Split('|'))
        {
            if (PagePhrases.MastheadLines.Contains(line[range].Trim()))
            {
                return true;
            }
        }

        return false;
    }

    // What is left of an image or a table: "![]() |".
    private static bool IsLeftover(ReadOnlySpan<char> line) => line[0] is '!' or '|' or '[' && !line.ContainsAnyExcept(LeftoverSigns);

    private static bool IsSession(ReadOnlySpan<char> text, ReadOnlySpan<char> line, Span<Line> lines, int index)
    {
        if (!char.IsAsciiDigit(line[0]) || !HasSessionWord(line))
        {
            return false;
        }

        return IsBeside(text, lines, index);
    }

    // Right above or below another line of boilerplate.
    private static bool IsBeside(ReadOnlySpan<char> text, Span<Line> lines, int index)
    {
        bool above = index > 0 && lines[index - 1].Kind == LineKind.Boilerplate;
        return above || (index + 1 < lines.Length && lines[index + 1].Kind == LineKind.Text
            && Is(text[lines[index + 1].MarkerStart..lines[index + 1].TextEnd], mayLead: true));
    }

    private static bool HasSessionWord(ReadOnlySpan<char> line)
    {
        foreach (string word in PagePhrases.SessionWords)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
