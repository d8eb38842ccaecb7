using Ilo.Domain.Dates;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Text.Lines;

/// <summary>Cuts a text into lines (ended by LF, CR LF or a lone CR) and says what each opens with.</summary>
internal static class LineSplitter
{
    // Longer runs of digits are no item number; a page with more entries than this does not exist.
    private const int MaxDigits = 7;

    // Where no blank parts the number from the title, more digits are a year or a sum.
    private const int MaxGluedDigits = 3;

    // Items of a numbered list stand two spaces in, their lines four.
    private const int ItemIndent = 2;

    // How many columns more than one a tab takes.
    private const int TabColumns = 3;

    // Fewer signs than these are a bullet or a dash.
    private const int MinRule = 3;

    // Two blank lines are a gap, and more say no more: the others of a run are counted in the starts alone, so that a text of line ends takes little memory.
    private const int MaxBlankRun = 3;

    private const int Large = 1024 * 1024;

    /// <summary>Reads the lines, and where each of them starts; of a long run of blank lines the first few are read.</summary>
    internal static void Split(ReadOnlySpan<char> text, Pool<Line> lines, Pool<int> starts)
    {
        int blanks = 0;
        int labelEnd = -1;
        Reserve(text, lines, starts);
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            starts.Add(start);
            ref Line line = ref lines.Add();
            Read(text, start, end, ref line);
            line.MayBeLabelled = !line.IsBlank && HoldsLabelEnd(text, in line, ref labelEnd);
            blanks = line.IsBlank ? blanks + 1 : 0;
            if (blanks > MaxBlankRun)
            {
                lines.Truncate(lines.Count - 1);
            }

            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            {
                start++;
            }
        }
    }

    // Most lines hold none: the next one is looked for once it is passed.
    private static bool HoldsLabelEnd(ReadOnlySpan<char> text, in Line line, ref int labelEnd)
    {
        if (labelEnd < line.MarkerStart)
        {
            int next = text[line.MarkerStart..].IndexOfAny(Bars.LabelEnds);
            labelEnd = next < 0 ? text.Length : line.MarkerStart + next;
        }

        return labelEnd < line.TextEnd;
    }

    // Of a large text the lines are counted first, but for those of long blank runs.
    private static void Reserve(ReadOnlySpan<char> text, Pool<Line> lines, Pool<int> starts)
    {
        if (text.Length < Large)
        {
            return;
        }

        starts.Reserve(Math.Max(text.Count('\n'), text.Count('\r')) + 1);
        int kept = 1;
        int blanks = 0;
        bool isBlank = true;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\n' or '\r'))
            {
                isBlank = isBlank && (text[at] == ' ' || Blank.Is(text[at]));
            }
            else if (text[at] != '\r' || at + 1 == text.Length || text[at + 1] != '\n')
            {
                blanks = isBlank ? blanks + 1 : 0;
                kept += blanks <= MaxBlankRun ? 1 : 0;
                isBlank = true;
            }
        }

        lines.Reserve(kept + 1);
    }

    private static void Read(ReadOnlySpan<char> text, int start, int end, ref Line line)
    {
        int from = start;
        while (from < end && (text[from] == ' ' || Blank.Is(text[from])))
        {
            from++;
        }

        while (end > from && Blank.Is(text[end - 1]))
        {
            end--;
        }

        int whole = end;
        if (end > from && !char.IsAsciiLetterOrDigit(text[end - 1]) && Bars.MayEndRow(text[end - 1]))
        {
            end = WithoutTableMarks(text, from, end);
        }

        // A bar in front opens a row where another one stands behind it.
        int content = from;
        bool isRow = content < end && Bars.Is(text[content]) && text[(content + 1)..whole].ContainsAny(Bars.All);
        while (isRow && content + 1 < end && Bars.Is(text[content]) && Blank.Is(text[content + 1]))
        {
            content = SkipBlank(text, content + 1, end);
        }

        line = new Line
        {
            Start = start,
            MarkerStart = from,
            TextStart = content,
            TextEnd = end,
            Indent = from - start + (from > start ? TabColumns * text[start..from].Count('\t') : 0),
            Number = -1,
            Kind = from == end ? LineKind.Blank : LineKind.Text,
        };
        if (from == end && whole > from)
        {
            // A rule between two parts, or an empty row of a table.
            line.Kind = LineKind.Boilerplate;
            line.TextEnd = whole;
            return;
        }

        if (from == end || char.IsAsciiLetter(text[from]))
        {
            return;
        }

        char first = text[from];
        if (char.IsAsciiDigit(first))
        {
            ReadNumber(text, from, end, ref line);
        }
        else if (first is '-' or '•' or '·' or '▪' or '◦' or '●' or '‣' or '*' or '–')
        {
            ReadBullet(text, from, end, ref line);
        }
    }

    // The bars at a row's end are no part of its text; a line of nothing but signs has none.
    private static int WithoutTableMarks(ReadOnlySpan<char> text, int from, int end)
    {
        ReadOnlySpan<char> line = text[from..end];
        if (line.ContainsAnyExcept(Bars.Rules))
        {
            while (end > from && (Bars.Is(text[end - 1]) || Blank.Is(text[end - 1])))
            {
                end--;
            }

            return end;
        }

        return line.Length >= MinRule || line.ContainsAny(Bars.All) ? from : end;
    }

    private static void ReadNumber(ReadOnlySpan<char> text, int from, int end, ref Line line)
    {
        int at = from;
        int number = 0;
        while (at < end && char.IsAsciiDigit(text[at]) && at - from < MaxDigits)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        // "1." alone is a number whose text is on the next line; "1.5 million" is none.
        if (at < end && text[at] is '.' or ')' && at - from < MaxDigits && (at + 1 == end || Blank.Is(text[at + 1]) || IsGlued(text, at + 1, end, at - from))
            && !IsDate(text[from..end], line.Indent))
        {
            line.Kind = LineKind.Number;
            line.Number = number;
            line.MarkerLength = at + 1 - from;
            line.TextStart = SkipBlank(text, at + 1, end);
        }
    }

    // "1.Title": a word with a capital, behind few digits; "3.B" and "2.A.1" are paragraphs of a document.
    private static bool IsGlued(ReadOnlySpan<char> text, int at, int end, int digits)
    {
        if (digits > MaxGluedDigits || at + 2 >= end)
        {
            return false;
        }

        bool isQuoted = text[at] is '"' or '“' or '«' or '‘' or '¿' or '¡';
        return text[at] == '©'
            || (char.IsUpper(text[isQuoted ? at + 1 : at])
            && (isQuoted || char.IsLower(text[at + 1]) || char.IsUpper(text[at + 1]) || text[at + 1] is '\'' or '’' or ' '));
    }

    // "16. November 2016", "16. November 2016, Berlin", "16. November 2016: Titel" and "18. Januar" are a day; where items stand, it is the item's number.
    private static bool IsDate(ReadOnlySpan<char> content, int indent)
    {
        if (indent == ItemIndent || !DateLineParser.TryParse(content, out DateLine date))
        {
            return false;
        }

        if (date is not { Status: DateLineStatus.Dates, Precision: DatePrecision.Day })
        {
            return date.Status == DateLineStatus.MonthWithoutYear && date.RestStart == content.Length && IsGerman(content, date.Languages);
        }

        ReadOnlySpan<char> behind = content[date.Length..].TrimStart();
        return date.RestStart == content.Length || behind is [',' or '|' or '(', ..]
            || (behind is [':' or '-' or '–' or '—', ..] && IsGerman(content[..date.Length], date.Languages));
    }

    // A stop behind the day is German; a month that English calls the same may open one of the first items of a numbered list.
    private static bool IsGerman(ReadOnlySpan<char> date, LanguageSet languages)
    {
        if (LanguageWords.Only(languages) == English.Words.Code && !char.IsAsciiDigit(date[1]))
        {
            return false;
        }

        foreach (string month in GermanDates.Months)
        {
            // "Mai" is not the beginning of "Maio".
            int at = date.IndexOf(month, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at + month.Length == date.Length || !char.IsLetter(date[at + month.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadBullet(ReadOnlySpan<char> text, int from, int end, ref Line line)
    {
        if (from + 1 == end)
        {
            // A dash alone opens an entry; any other sign alone is a bullet whose text is lost.
            line.Kind = text[from] is '-' ? LineKind.Dash : LineKind.Bullet;
            line.MarkerLength = 1;
            line.TextStart = end;
        }
        else if (Blank.Is(text[from + 1]))
        {
            line.Kind = LineKind.Bullet;
            line.MarkerLength = 1;
            line.TextStart = SkipBlank(text, from + 1, end);
        }
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int from, int end)
    {
        while (from < end && Blank.Is(text[from]))
        {
            from++;
        }

        return from;
    }
}
