using Ilo.Domain.Dates;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A list without any marker: two or more date lines, each with a title right above it, or, where the titles are lost, with nothing but
/// the summary below. Below a title that names a list, a day may stand in front of each title on its line.
/// </summary>
internal static class PlainLayout
{
    // The fields of a page about one thing stand at its top.
    private const int MaxTopLines = 16;

    internal static bool Is(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        int dates = 0;
        int programmes = 0;
        for (int i = 0; i < layout.Lines.Count; i++)
        {
            ref readonly Line line = ref layout.Lines[i];
            if (line.Kind is LineKind.Bullet or LineKind.Number)
            {
                return false;
            }

            if (IsDateLine(text, layout, i))
            {
                dates++;
                programmes += i + 1 < layout.Lines.Count && IsProgramme(text, layout, i + 1) ? 1 : 0;
            }
        }

        return dates >= 2 && programmes * 2 < dates && CountRows(text, layout) * 2 < dates;
    }

    private static int CountRows(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        int rows = 0;
        for (int i = 0; i < layout.Lines.Count; i++)
        {
            rows += IsTableRow(text, layout.Lines[i].Text) ? 1 : 0;
        }

        return rows;
    }

    // "9:00 Opening" below a day: the programme of one event. A clock alone is the time of the day's entry.
    private static bool IsProgramme(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        line = layout.Lines.NextText(line, layout.Lines.Count);
        if (line >= layout.Lines.Count)
        {
            return false;
        }

        ReadOnlySpan<char> content = layout.Lines[line].Text.In(text);
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

    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        int lines = layout.Lines.Count;
        int date = NextDate(text, layout, 0);
        bool titled = HasTitles(text, layout, date) && !StandAboveTitles(text, layout, date);
        int head = titled ? HeadOf(text, layout, date, 0) : date;
        ListTop top = TopMatter.Find(text, layout, head);
        Slice group = top.Group;
        bool isGrouped = titled && HasHeadingsApart(text, layout, in top, date);

        for (int run = 0; date < lines;)
        {
            int next = NextDate(text, layout, date + 1);
            int nextHead = next >= lines ? lines : titled ? HeadOf(text, layout, next, date + 1) : next;
            int heading = HeadingAbove(text, layout, nextHead, date + 1);
            if (heading < 0 && isGrouped && IsApart(text, layout, nextHead, next))
            {
                heading = nextHead;
                nextHead = layout.Lines.NextText(heading + 1, lines);
            }

            Draft.Open(layout, -1, default, group, run);
            for (int line = head; line < (heading >= 0 ? heading : nextHead); line++)
            {
                if (layout.Lines[line].Kind is not (LineKind.Blank or LineKind.Boilerplate))
                {
                    Draft.AddLine(text, layout, line, opensParagraph: line == head || layout.Lines[line - 1].IsBlank);
                }
            }

            if (heading >= 0)
            {
                group = layout.Lines[heading].Text;
                layout.Place(heading, SegmentRole.Group);
                run++;
            }

            head = nextHead;
            date = next;
        }

        TopMatter.Read(text, layout, top);
        layout.PlaceGroup(top.GroupLine);
    }

    // A heading in a paragraph of its own above the first entry, and none above some of the others: those above the rest head them, and label nothing.
    private static bool HasHeadingsApart(ReadOnlySpan<char> text, LayoutBuilder layout, in ListTop top, int date)
    {
        if (top.GroupLine < 0 || top.GroupLine + 1 == layout.Lines.Count || !layout.Lines[top.GroupLine + 1].IsBlank)
        {
            return false;
        }

        for (int next = NextDate(text, layout, date + 1); next < layout.Lines.Count; next = NextDate(text, layout, next + 1))
        {
            if (!IsApart(text, layout, HeadOf(text, layout, next, date + 1), next))
            {
                return true;
            }

            date = next;
        }

        return false;
    }

    // A short line alone in its paragraph, with the title of the entry below it.
    private static bool IsApart(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int date)
    {
        if (line <= 0 || line + 1 >= date || !layout.Lines[line - 1].IsBlank || !layout.Lines[line + 1].IsBlank)
        {
            return false;
        }

        ReadOnlySpan<char> content = layout.Lines[line].Text.In(text);
        return layout.Lines.NextText(line + 1, date) < date && Prose.IsHeading(content) && !PagePhrases.Types.Contains(content)
            && !PagePhrases.Actions.Contains(content);
    }

    private static bool IsDateLine(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        layout.Lines[line].Kind == LineKind.Text && !Headings.IsPeriod(layout.Lines[line].Text.In(text))
        && (layout.IsDated(text, line) || IsInline(text, layout, line) || IsLabelled(text, layout, line));

    // "Duration: 1 May 2019 - 30 April 2021" below a title, other labelled lines between them perhaps, on a page that is named as a list.
    private static bool IsLabelled(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        if (!layout.Lines[line].MayBeLabelled || layout.Blocks.Count == 0 || !LabelledLines.HasDates(layout.Lines[line].Text.In(text))
            || !Headings.IsKnownList(layout.Lines[layout.Blocks[0].FirstLine].Text.In(text)))
        {
            return false;
        }

        int title = line - 1;
        while (title > 0 && line - title <= FieldLine.MaxParts && IsLabelledLine(text, layout, title))
        {
            title--;
        }

        return title > layout.Blocks[0].FirstLine && layout.Lines[title].Kind == LineKind.Text && !IsLabelledLine(text, layout, title);
    }

    private static bool IsLabelledLine(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        layout.Lines[line].MayBeLabelled && LabelledLines.Is(layout.Lines[line].Text.In(text));

    // "23 May 2014: Title": on a page about one thing it is a line of its programme or of its history, and so is it below fields.
    private static bool IsInline(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        InlineDate.TryRead(text, layout.Lines[line].Text, out _, out _) && !Prose.IsText(layout.Lines[line].Text.In(text)) && layout.Blocks.Count > 0
            && DetailEvidence.IsListAbove(text, layout, layout.Lines[layout.Blocks[0].FirstLine].Text, Math.Min(line, MaxTopLines));

    private static int NextDate(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        while (line < layout.Lines.Count && !IsDateLine(text, layout, line))
        {
            line++;
        }

        return line;
    }

    // The days stand above the titles: nothing above the first is a title, and below each stands a line that is no text.
    private static bool StandAboveTitles(ReadOnlySpan<char> text, LayoutBuilder layout, int firstDate)
    {
        int above = layout.Lines.TextAbove(firstDate);
        bool isTopAlone = above >= 0 && layout.Lines.TextAbove(above) < 0 && Headings.IsKnownList(layout.Lines[above].Text.In(text));
        if (IsInline(text, layout, firstDate) || !(isTopAlone || (above >= 0 && Prose.IsText(layout.Lines[above].Text.In(text)))))
        {
            return false;
        }

        for (int date = firstDate; date < layout.Lines.Count; date = NextDate(text, layout, date + 1))
        {
            int below = layout.Lines.NextText(date + 1, layout.Lines.Count);
            if (below == layout.Lines.Count || IsDateLine(text, layout, below) || IsGroup(text, layout, below)
                || !Prose.IsTitle(layout.Lines[below].Text.In(text)) || Prose.IsText(layout.Lines[below].Text.In(text)))
            {
                return false;
            }
        }

        return true;
    }

    // Titles are lost on the whole page: then every date line but the first has a summary above it.
    private static bool HasTitles(ReadOnlySpan<char> text, LayoutBuilder layout, int firstDate)
    {
        int titles = 0;
        int texts = 0;
        for (int date = NextDate(text, layout, firstDate + 1); date < layout.Lines.Count; date = NextDate(text, layout, date + 1))
        {
            int above = layout.Lines.TextAbove(date);
            above = above >= 0 && IsGroup(text, layout, above) ? layout.Lines.TextAbove(above) : above;
            if (above >= 0 && Prose.IsText(layout.Lines[above].Text.In(text)))
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

    // The title's line with what stands above it: a label, and whose picture it is.
    private static int HeadOf(ReadOnlySpan<char> text, LayoutBuilder layout, int date, int floor)
    {
        int head = TitleOrLabel(text, layout, date, floor);
        int credit = layout.Lines.TextAbove(head);
        return head < date && credit >= floor && EntryReader.IsCredit(text, layout.Lines[credit].Text) ? credit : head;
    }

    // The title's line, and a label above it where that is short and no text.
    private static int TitleOrLabel(ReadOnlySpan<char> text, LayoutBuilder layout, int date, int floor)
    {
        int title = layout.Lines.TextAbove(date);
        while (title >= floor && IsLabelledLine(text, layout, title))
        {
            title = layout.Lines.TextAbove(title);
        }

        if (title < floor || IsInline(text, layout, date) || Prose.IsText(layout.Lines[title].Text.In(text)) || (floor > 0 && IsGroup(text, layout, title)))
        {
            return date;
        }

        int label = layout.Lines.TextAbove(title);
        if (label < floor)
        {
            return title;
        }

        // Above the first entry stands the page's title, and a content type below it perhaps.
        bool headsList = label < title - 1 && IsListOfHome(text, layout, label);
        bool isType = !headsList && PagePhrases.Types.Contains(layout.Lines[label].Text.In(text));
        bool isBelowTitle = label == title - 1 && label > 0 && layout.Lines[label - 1].IsBlank && layout.Lines.TextAbove(label) >= 0;
        bool opens = floor > 0 || isBelowTitle
            ? isType || IsLabel(text, layout, label)
            : isType && layout.Lines.TextAbove(label) >= 0;
        return opens ? label : title;
    }

    // "News", apart from the title below it, on the page of an office: on a page of news it is what each of them is.
    private static bool IsListOfHome(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        Headings.IsKnownList(layout.Lines[line].Text.In(text)) && layout.Blocks.Count > 0
            && layout.KindOf(text, layout.Lines[layout.Blocks[0].FirstLine].Text) is null or PageKind.OfficeHome;

    private static bool IsLabel(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        ReadOnlySpan<char> label = layout.Lines[line].Text.In(text);
        return !IsGroup(text, layout, line) && !Prose.EndsText(label) && Prose.CountWords(label, 5) <= 4 && !LabelledLines.Is(label);
    }

    private static int HeadingAbove(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int floor)
    {
        int above = line >= layout.Lines.Count ? -1 : layout.Lines.TextAbove(line);
        return above >= floor && IsGroup(text, layout, above) ? above : -1;
    }

    // "2009", "Past events".
    private static bool IsGroup(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        Headings.IsPeriod(layout.Lines[line].Text.In(text)) || Headings.IsKnownList(layout.Lines[line].Text.In(text));
}
