using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>
/// Finds the boxes that stand beside a page's own text: <c>Contact us</c> and <c>Media contact</c> with their addresses, plain or as points, the links
/// next to them, links to the rest of a text (<c>Read more</c>), the numbers of printed pages, and the notes that stand for an image.
/// </summary>
/// <remarks>A heading of a box without an address below it is one only at the page's top and end: elsewhere it heads a section.</remarks>
internal static class Boxes
{
    // Name, street, town, telephone, fax, mail; a longer text is none.
    private const int MaxLines = 10;
    private const int MaxAddressWords = 12;

    // A page's own name stands in one of its first boxes; each is looked for down to the page's end.
    private const int MaxNames = 3;

    // What the notes, links, numbers of pages and headings below begin with: hardly any line of prose.
    private static readonly Openings Openings = new(
        [.. PagePhrases.ImageNotes.Openings, .. PagerWords.PageOpenings, .. PagePhrases.LinkWords.Phrases, .. PagePhrases.BoxHeadings.Phrases]);

    internal static void Mark(ReadOnlySpan<char> text, Span<Line> lines)
    {
        bool textSeen = false;
        int boxes = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            ref Line line = ref lines[i];
            if (line.Kind is LineKind.Blank or LineKind.Boilerplate)
            {
                continue;
            }

            ReadOnlySpan<char> content = line.Text.In(text);
            if (!Openings.MayOpen(Unwrapped(content)))
            {
                textSeen = true;
            }
            else if (!content.IsEmpty && IsNote(text, lines, i))
            {
                line.Kind = LineKind.Boilerplate;
            }
            else if (line.Kind == LineKind.Text && line.Indent < 2 && IsBoxHeading(content))
            {
                int end = EndOfBox(text, lines, i, isFirst: !textSeen);
                Take(text, lines, i, end, mayName: !textSeen && boxes++ < MaxNames);
                i = Math.Max(i, end - 1);
                textSeen |= end == i;
                if (end > i)
                {
                    TakeLinks(text, lines, end);
                }
            }
            else
            {
                textSeen = true;
            }
        }
    }

    private static bool IsBoxHeading(ReadOnlySpan<char> line) =>
        !line.IsEmpty && PagePhrases.BoxHeadings.CanOpen(line[0]) && PagePhrases.BoxHeadings.CanBe(line.Length)
            && PagePhrases.BoxHeadings.Contains(line.TrimEnd(": \u00A0"));

    // "Read more", "Plus>": behind the text that it goes on with; as the first line of an entry it is a label.
    private static bool IsNote(ReadOnlySpan<char> text, Span<Line> lines, int index)
    {
        ref Line line = ref lines[index];
        ReadOnlySpan<char> content = line.Text.In(text);
        if (PagePhrases.ImageNotes.Match(content, wholeWord: false) > 0
            || (PagerWords.IsPageNumber(content) && NextText(lines, index + 1) < lines.Length))
        {
            // The number or the bullet of an entry stays, its text follows below.
            return line.MarkerLength == 0;
        }

        content = Unwrapped(content);
        if (line.Kind is not (LineKind.Text or LineKind.Bullet) || line.Markup == MarkupRole.Heading
            || !LinkPhrases.MayBe(content) || !LinkPhrases.Is(WithoutSigns(content)))
        {
            return false;
        }

        int above = index - 1;
        while (above >= 0 && lines[above].IsBlank)
        {
            above--;
        }

        bool opens = above < 0 || lines[above].Kind == LineKind.Dash || (lines[above].MarkerLength > 0 && lines[above].Text.IsEmpty);
        return !opens && (line.Kind == LineKind.Text || !HasTextBelow(lines, index));
    }

    // "[More]", "» More"
    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> line) =>
        line is ['[', .., ']'] ? line[1..^1] : line is ['»' or '›', ..] ? line.TrimStart(" »›\u00A0") : line;

    // "More..." links on, "More." is a sentence.
    private static ReadOnlySpan<char> WithoutSigns(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" >»›…:\u00A0");
        return line.EndsWith("...", StringComparison.Ordinal) ? line[..^3] : line;
    }

    // A point with text below it opens an entry.
    private static bool HasTextBelow(Span<Line> lines, int index)
    {
        int next = NextText(lines, index + 1);
        return next < lines.Length && lines[next].Kind == LineKind.Text && lines[next].Indent >= lines[index].Indent;
    }

    // The first line behind the box; the heading's own where it heads none.
    private static int EndOfBox(ReadOnlySpan<char> text, Span<Line> lines, int heading, bool isFirst)
    {
        int next = NextText(lines, heading + 1);
        if (next == lines.Length)
        {
            return next;
        }

        int end = lines[next].MarkerLength > 0 ? EndOfPoints(text, lines, next) : EndOfAddress(text, lines, next);
        if (end > next)
        {
            return end;
        }

        bool headsList = lines[next].Kind == LineKind.Text && lines[next].Indent < 2
            && (next - heading > 2 || PagePhrases.ListHeadings.Contains(lines[next].Text.In(text)));
        return isFirst && headsList ? heading + 1 : heading;
    }

    // Points that hold a mail address or a telephone number, each with the deeper lines below it; in the dashed style the lines of the address alone.
    private static int EndOfPoints(ReadOnlySpan<char> text, Span<Line> lines, int from)
    {
        int end = from;
        int seen = 0;
        for (int i = from; i < lines.Length && seen <= MaxLines;)
        {
            ref Line point = ref lines[i];
            if (point.MarkerLength == 0)
            {
                break;
            }

            bool isContact = IsContact(point.Text.In(text));
            int last = i;
            for (int below = i + 1; below < lines.Length && seen <= MaxLines; below++)
            {
                ref Line line = ref lines[below];
                if (line.IsBlank)
                {
                    continue;
                }

                bool isPart = point.Kind == LineKind.Dash ? line.Kind == LineKind.Text
                    && (IsContact(line.Text.In(text)) || !isContact) : line.Kind == LineKind.Text && line.Indent > point.Indent;
                if (!isPart)
                {
                    break;
                }

                isContact |= IsContact(line.Text.In(text));
                last = below;
                seen++;
            }

            if (!isContact)
            {
                break;
            }

            seen++;
            end = last + 1;
            i = NextText(lines, end);
        }

        return end;
    }

    // Short lines of which the last is a mail address or a telephone number.
    private static int EndOfAddress(ReadOnlySpan<char> text, Span<Line> lines, int from)
    {
        int end = from;
        int seen = 0;
        for (int i = from; i < lines.Length && seen < MaxLines; i = NextText(lines, i + 1))
        {
            ReadOnlySpan<char> content = lines[i].Text.In(text);
            if (IsContact(content))
            {
                end = i + 1;
            }
            else if (lines[i].Kind != LineKind.Text || Prose.CountWords(content, MaxAddressWords + 1) > MaxAddressWords || Prose.EndsSentence(content)
                || PagePhrases.ListHeadings.Contains(content) || IsFact(content))
            {
                break;
            }

            seen++;
        }

        return end;
    }

    // "Donor: Kingdom of Norland": the facts of a project below the name of the one to ask.
    private static bool IsFact(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and int colon && PagePhrases.Fields.TryGet(line[..colon].TrimEnd(" \u00A0"), out FieldKind field)
            && field is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Code or FieldKind.Dates or FieldKind.StartDate
                or FieldKind.EndDate or FieldKind.Beneficiaries;

    private static void TakeLinks(ReadOnlySpan<char> text, Span<Line> lines, int from)
    {
        for (int i = NextText(lines, from); i < lines.Length && lines[i].Kind == LineKind.Text
            && PagePhrases.BoxLinks.Contains(lines[i].Text.In(text)); i = NextText(lines, i + 1))
        {
            lines[i].Kind = LineKind.Boilerplate;
        }
    }

    // The name in a box above all text is the page's title where it stands alone once more below.
    private static void Take(ReadOnlySpan<char> text, Span<Line> lines, int from, int end, bool mayName)
    {
        int name = mayName ? NextText(lines, from + 1) : end;
        int title = name < end && lines[name].MarkerLength == 0 && Stands(text, lines, end, lines[name].Text.In(text)) ? name : -1;
        for (int i = from; i < end; i++)
        {
            lines[i].Kind = lines[i].IsBlank ? LineKind.Blank : i == title ? LineKind.Text : LineKind.Boilerplate;
        }
    }

    private static bool Stands(ReadOnlySpan<char> text, Span<Line> lines, int from, ReadOnlySpan<char> name)
    {
        for (int i = from; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Text && lines[i].Text.In(text).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return !IsContact(name);
            }
        }

        return false;
    }

    private static int NextText(Span<Line> lines, int line)
    {
        while (line < lines.Length && lines[line].IsBlank)
        {
            line++;
        }

        return line;
    }

    /// <summary>A mail address, an address of the web, or a telephone number: <c>Tel:+92 51 555</c>, <c>newsroom@example.org</c>.</summary>
    internal static bool IsContact(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf('@');
        if (at > 0 && at + 1 < line.Length && !Blank.Is(line[at - 1]) && !Blank.Is(line[at + 1]) && Prose.CountWords(line, 7) <= 6)
        {
            return true;
        }

        int colon = line.IndexOf(':');
        ReadOnlySpan<char> label = (colon < 0 ? line[..Math.Max(0, line.IndexOfAnyInRange('0', '9'))] : line[..colon]).TrimEnd(" +(\u00A0");
        return (!label.IsEmpty && PagePhrases.Fields.TryGet(label, out FieldKind field) && field == FieldKind.Contact && Prose.CountWords(line, 13) <= 12)
            || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || IsNumber(line);
    }

    // "+44 00 5550 1234"
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        int digits = 0;
        foreach (char c in line)
        {
            if (!char.IsAsciiDigit(c) && c is not ('+' or '(' or ')' or '-' or '/' or '.' or ' ' or '\u00A0'))
            {
                return false;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= 8 && line[0] is '+' or '(';
    }
}
