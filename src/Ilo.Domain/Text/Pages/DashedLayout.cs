using Ilo.Domain.Dates;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The dashed style: a line that holds only a dash opens an entry, whose lines follow without indent or blank lines; a number may
/// stand before the first. A year, a month or a known heading on the last line before the next dash is the group of what follows.
/// </summary>
internal static class DashedLayout
{
    // "Forthcoming courses", "Events and meetings in the region": longer lines are summaries.
    private const int MaxListWords = 5;

    internal static bool Is(PageLines lines)
    {
        foreach (ref readonly Line line in lines.Items)
        {
            if (line.Kind == LineKind.Dash)
            {
                return true;
            }
        }

        return false;
    }

    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        int dash = NextDash(layout, 0);
        ListTop top = TopMatter.Find(text, layout, dash);
        ReadEntries(text, layout, dash, top.Group);
        TopMatter.Read(text, layout, top);
        layout.PlaceGroup(top.GroupLine);
    }

    /// <summary>Reads the entries from a dash on to the end of the page.</summary>
    internal static void ReadEntries(ReadOnlySpan<char> text, LayoutBuilder layout, int dash, Slice group)
    {
        int lines = layout.Lines.Count;
        bool wasLost = false;
        bool isGrouped = HasHeadings(text, layout, dash, group);
        for (int run = 0; dash < lines;)
        {
            int next = NextDash(layout, dash + 1);
            int end = next;
            int heading = next < lines ? GroupLine(text, layout, dash + 1, next, group, isGrouped) : -1;
            bool lost = heading < 0 && EndsInGap(layout, next);
            end = heading >= 0 ? heading : end;
            layout.SetPlaced(dash);
            Draft.Open(layout, NumberOf(layout, dash + 1, end), layout.Lines[dash].Marker, group, run);
            layout.Nodes[layout.Nodes.Count - 1].IsBelowLostHeading = wasLost;
            wasLost = lost;
            AddLines(text, layout, dash + 1, end);
            if (heading >= 0)
            {
                group = layout.Lines[heading].Text;
                layout.Place(heading, SegmentRole.Group);
                run++;
            }
            else if (lost)
            {
                group = default;
                run++;
            }

            dash = next;
        }
    }

    private static void AddLines(ReadOnlySpan<char> text, LayoutBuilder layout, int from, int end)
    {
        for (int line = from; line < end; line++)
        {
            if (layout.Lines[line].Kind is not (LineKind.Blank or LineKind.Boilerplate))
            {
                Draft.AddLine(text, layout, line, opensParagraph: line == from || layout.Lines[line - 1].IsBlank);
            }
        }
    }

    // A number in front of an entry's first line is its own, as in the numbered style.
    private static int NumberOf(LayoutBuilder layout, int from, int end)
    {
        int first = layout.Lines.NextText(from, end);
        return first < end ? layout.Lines[first].Number : -1;
    }

    internal static int NextDash(LayoutBuilder layout, int line)
    {
        while (line < layout.Lines.Count && layout.Lines[line].Kind != LineKind.Dash)
        {
            line++;
        }

        return line;
    }

    // The entry must keep a line of its own.
    private static int GroupLine(ReadOnlySpan<char> text, LayoutBuilder layout, int from, int end, Slice group, bool isGrouped)
    {
        int last = end - 1;
        while (last >= from && layout.Lines[last].IsBlank)
        {
            last--;
        }

        if (last <= from || layout.Lines[last].Kind != LineKind.Text)
        {
            return -1;
        }

        ReadOnlySpan<char> line = layout.Lines[last].Text.In(text);
        if (layout.Lines[last].Markup is MarkupRole.Heading)
        {
            return last;
        }

        if (layout.Lines[last].Markup is MarkupRole.Entry || DetailFields.IsField(text, in layout.Lines[last]))
        {
            // "Donor: Norland" at an entry's end heads nothing.
            return -1;
        }

        // Below a year, a month is the date of an entry that has no other.
        bool isDate = !group.IsEmpty && GroupHeading.IsYear(group.In(text)) && !GroupHeading.IsYear(line) && !HasDate(text, layout, from, last);
        isDate |= !layout.Lines[last - 1].IsBlank && !HasDate(text, layout, from, last) && IsOutside(text, layout, line, end);
        return (Headings.IsPeriod(line) && !isDate) || Headings.IsKnownList(line) || Headings.IsLatest(line)
            || (layout.Lines[last - 1].IsBlank && Prose.IsHeading(line))
            || (isGrouped && IsBelowDate(text, layout, last)) || IsBehindEntry(text, layout, from, last) ? last : -1;
    }

    // A heading that is no time stands above the first entry, and few entries have a short line right below their date: these head what follows.
    private static bool HasHeadings(ReadOnlySpan<char> text, LayoutBuilder layout, int dash, Slice group)
    {
        if (group.IsEmpty || Headings.IsPeriod(group.In(text)) || Headings.IsKnownList(group.In(text)))
        {
            return false;
        }

        int entries = 1;
        int headings = 0;
        for (int next = NextDash(layout, dash + 1); next < layout.Lines.Count; next = NextDash(layout, next + 1))
        {
            entries++;
            headings += IsBelowDate(text, layout, next - 1) ? 1 : 0;
        }

        return headings > 0 && headings * 2 <= entries;
    }

    // The last line of an entry, a few words without a comma, which places have, right below the date.
    private static bool IsBelowDate(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        ReadOnlySpan<char> content = layout.Lines[line].Text.In(text);
        return line > 0 && layout.Lines[line].Kind == LineKind.Text && layout.IsDated(text, line - 1) && !layout.IsDated(text, line)
            && Prose.IsHeading(content) && char.IsUpper(content[0]) && !content.Contains(',') && !PagePhrases.Actions.Contains(content)
            && !Byline.Is(content) && !StateLine.Is(content) && Prose.CountWords(content, MaxListWords + 1) <= MaxListWords;
    }

    // A month right below an undated title, and of which the next entry is not, heads nothing.
    private static bool IsOutside(ReadOnlySpan<char> text, LayoutBuilder layout, ReadOnlySpan<char> period, int dash)
    {
        if (!GroupHeading.TryYear(period, out int year, out int month) || month == 0)
        {
            return false;
        }

        for (int line = dash + 1, end = NextDash(layout, dash + 1); line < end; line++)
        {
            if (layout.Dates.TryRead(text, line, out DateHead head) && head.IsDated)
            {
                return year < head.Line.Start.Year || year > head.Line.End.Year
                    || (head.Line.Start.Year == head.Line.End.Year && (month < head.Line.Start.Month || month > head.Line.End.Month));
            }
        }

        return false;
    }

    // A dated entry ends with its date or with a sentence: a short line behind a sentence is a heading, and so is one behind the date that names a list.
    private static bool IsBehindEntry(ReadOnlySpan<char> text, LayoutBuilder layout, int from, int last)
    {
        ReadOnlySpan<char> line = layout.Lines[last].Text.In(text);
        ReadOnlySpan<char> above = layout.Lines[last - 1].Text.In(text);
        if (!Prose.IsHeading(line) || !char.IsUpper(line[0]) || Prose.EndsSentence(line) || PagePhrases.Actions.Contains(line) || Byline.Is(line)
            || layout.IsDated(text, last))
        {
            return false;
        }

        bool namesList = PageKinds.OfTitle(line) is not null && Prose.CountWords(line, MaxListWords + 1) <= MaxListWords;
        return HasDate(text, layout, from, last)
            && (Prose.EndsSentence(above) || (namesList && (layout.IsDated(text, last - 1) || Byline.Is(above))));
    }

    private static bool HasDate(ReadOnlySpan<char> text, LayoutBuilder layout, int from, int end)
    {
        for (int at = from; at < end; at++)
        {
            if (layout.IsDated(text, at) || LabelledLines.HasDates(layout.Lines[at].Text.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    // A blank line has a dash above it, so that there are two lines above the next dash.
    private static bool EndsInGap(LayoutBuilder layout, int dash) => layout.Lines[dash - 1].IsBlank && layout.Lines[dash - 2].IsBlank;
}
