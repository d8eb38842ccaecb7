using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A list without any marker: two or more date lines, each with a title right above it, or, where the titles are lost, with nothing but
/// the summary below.
/// </summary>
internal static class PlainLayout
{
    internal static bool Is(ReadOnlySpan<char> text, Scratch scratch)
    {
        int dates = 0;
        int rows = 0;
        int programmes = 0;
        for (int i = 0; i < scratch.Lines.Count; i++)
        {
            ref Line line = ref scratch.Lines[i];
            if (line.Kind is LineKind.Bullet or LineKind.Number)
            {
                return false;
            }

            if (IsDateLine(text, scratch, i))
            {
                dates++;
                programmes += i + 1 < scratch.Lines.Count && IsProgramme(text, scratch, i + 1) ? 1 : 0;
            }

            rows += IsTableRow(text, line.Text) ? 1 : 0;
        }

        return dates >= 2 && rows * 2 < dates && programmes * 2 < dates;
    }

    // "9:00 Opening" below a day: the programme of one event. A clock alone is the time of the day's entry.
    private static bool IsProgramme(ReadOnlySpan<char> text, Scratch scratch, int line)
    {
        line = TopMatter.NextText(scratch, line, scratch.Lines.Count);
        if (line >= scratch.Lines.Count)
        {
            return false;
        }

        ReadOnlySpan<char> content = scratch.Lines[line].Text.In(text);
        int clock = DateLineTail.ClockLength(content);
        return clock > 0 && Prose.HasLetter(content[clock..]);
    }

    // "4-6 June 2012 Meeting of pilots Alderton": a row of a table, whose date may have slipped to a line of its own in other rows.
    internal static bool IsTableRow(ReadOnlySpan<char> text, Slice line)
    {
        ReadOnlySpan<char> content = line.In(text);
        return !content.IsEmpty && DateLineParser.TryParse(content, out DateLine date) && date.Status == DateLineStatus.Dates
            && date.RestStart < content.Length && !date.RestAfterComma && char.IsUpper(content[date.RestStart]) && !Prose.IsText(content);
    }

    internal static void Read(ReadOnlySpan<char> text, Scratch scratch)
    {
        int lines = scratch.Lines.Count;
        int date = NextDate(text, scratch, 0);
        bool titled = HasTitles(text, scratch, date);
        int head = titled ? HeadOf(text, scratch, date, 0) : date;
        ListTop top = TopMatter.Find(text, scratch, head);
        Slice group = top.Group;
        scratch.PlaceGroup(group, head);

        for (int run = 0; date < lines;)
        {
            int next = NextDate(text, scratch, date + 1);
            int nextHead = next >= lines ? lines : titled ? HeadOf(text, scratch, next, date + 1) : next;
            int heading = HeadingAbove(text, scratch, nextHead, date + 1);
            Draft.Open(scratch, -1, default, group, run);
            for (int line = head; line < (heading >= 0 ? heading : nextHead); line++)
            {
                if (scratch.Lines[line].Kind is not (LineKind.Blank or LineKind.Boilerplate))
                {
                    Draft.AddLine(text, scratch, line, opensParagraph: line == head || scratch.Lines[line - 1].IsBlank);
                }
            }

            if (heading >= 0)
            {
                group = scratch.Lines[heading].Text;
                scratch.Place(heading, SegmentRole.Group);
                run++;
            }

            head = nextHead;
            date = next;
        }

        TopMatter.Read(text, scratch, top);
    }

    private static bool IsDateLine(ReadOnlySpan<char> text, Scratch scratch, int line) =>
        scratch.Lines[line].Kind == LineKind.Text && !Headings.IsPeriod(scratch.Lines[line].Text.In(text))
        && DateLineReader.IsDated(text, scratch.Lines[line].Text);

    private static int NextDate(ReadOnlySpan<char> text, Scratch scratch, int line)
    {
        while (line < scratch.Lines.Count && !IsDateLine(text, scratch, line))
        {
            line++;
        }

        return line;
    }

    // Titles are lost on the whole page: then every date line but the first has a summary above it.
    private static bool HasTitles(ReadOnlySpan<char> text, Scratch scratch, int firstDate)
    {
        int titles = 0;
        int texts = 0;
        for (int date = NextDate(text, scratch, firstDate + 1); date < scratch.Lines.Count; date = NextDate(text, scratch, date + 1))
        {
            int above = TopMatter.TextAbove(scratch, date);
            above = above >= 0 && IsGroup(text, scratch, above) ? TopMatter.TextAbove(scratch, above) : above;
            if (above >= 0 && Prose.IsText(scratch.Lines[above].Text.In(text)))
            {
                texts++;
            }
            else
            {
                titles++;
            }
        }

        return titles >= texts;
    }

    // The title's line, and a label above it where that is short and no text.
    private static int HeadOf(ReadOnlySpan<char> text, Scratch scratch, int date, int floor)
    {
        int title = TopMatter.TextAbove(scratch, date);
        if (title < floor || Prose.IsText(scratch.Lines[title].Text.In(text)) || (floor > 0 && IsGroup(text, scratch, title)))
        {
            return date;
        }

        int label = TopMatter.TextAbove(scratch, title);
        if (label < floor)
        {
            return title;
        }

        // Above the first entry stands the page's title, and a content type below it perhaps.
        bool isType = PagePhrases.Types.Contains(scratch.Lines[label].Text.In(text));
        bool isBelowTitle = label == title - 1 && label > 0 && scratch.Lines[label - 1].IsBlank && TopMatter.TextAbove(scratch, label) >= 0;
        bool opens = floor > 0 || isBelowTitle
            ? isType || IsLabel(text, scratch, label)
            : isType && TopMatter.TextAbove(scratch, label) >= 0;
        return opens ? label : title;
    }

    private static bool IsLabel(ReadOnlySpan<char> text, Scratch scratch, int line)
    {
        ReadOnlySpan<char> label = scratch.Lines[line].Text.In(text);
        return !IsGroup(text, scratch, line) && !Prose.EndsText(label) && Prose.CountWords(label, 5) <= 4;
    }

    private static int HeadingAbove(ReadOnlySpan<char> text, Scratch scratch, int line, int floor)
    {
        int above = line >= scratch.Lines.Count ? -1 : TopMatter.TextAbove(scratch, line);
        return above >= floor && IsGroup(text, scratch, above) ? above : -1;
    }

    // "2009", "Past events".
    private static bool IsGroup(ReadOnlySpan<char> text, Scratch scratch, int line) =>
        Headings.IsPeriod(scratch.Lines[line].Text.In(text)) || Headings.IsKnownList(scratch.Lines[line].Text.In(text));
}
