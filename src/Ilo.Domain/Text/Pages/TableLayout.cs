using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A table whose rows are entries: a row of heads, one of which says that its column has dates, then rows of as many cells, parted by bars or tabs. Rules
/// between rows are boilerplate already. Year and month headings between rows are groups.
/// </summary>
internal static class TableLayout
{
    private const int MaxCells = 8;
    private const int MaxHeadLetters = 40;
    private const int LeastRows = 2;

    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout)
    {
        if (!text.ContainsAny(Bars.CellEnds) || !TryFind(text, layout, out int head, out int end, out HeadColumns columns))
        {
            return false;
        }

        (layout.Page.IsList, layout.Page.IsTable) = (true, true);
        ListTop top = TopMatter.Find(text, layout, head);
        layout.Place(head, SegmentRole.Boilerplate);
        Slice group = top.Group;
        int run = 0;
        Span<Slice> cells = stackalloc Slice[MaxCells];
        for (int line = head + 1; line < end; line++)
        {
            if (layout.Lines[line].Kind is LineKind.Blank or LineKind.Boilerplate)
            {
                continue;
            }

            int count = Split(text, layout.Lines[line], cells);
            if (count == 1)
            {
                group = layout.Lines[line].Text;
                layout.Place(line, SegmentRole.Group);
                run++;
            }
            else
            {
                AddRow(text, layout, line, cells[..count], columns, group, run);
            }
        }

        TopMatter.Read(text, layout, top);
        layout.PlaceGroup(top.GroupLine);
        return true;
    }

    private static void AddRow(ReadOnlySpan<char> text, LayoutBuilder layout, int line, ReadOnlySpan<Slice> cells, HeadColumns columns, Slice group, int run)
    {
        bool goesOn = cells[columns.Date].IsEmpty && layout.Nodes.Count > 0;
        if (!goesOn)
        {
            Draft.Open(layout, -1, default, group, run);
        }

        layout.SetPlaced(line);
        ref EntryNode node = ref layout.Nodes[layout.Nodes.Count - 1];
        if (columns.Place >= 0 && node.Place.IsEmpty && IsPlace(cells[columns.Place].In(text)))
        {
            node.Place = cells[columns.Place];
        }

        // Date and title in their order, then the rest.
        AddCell(layout, ref node, cells[Math.Min(columns.Date, columns.Title)], line);
        AddCell(layout, ref node, cells[Math.Max(columns.Date, columns.Title)], line);
        for (int i = 0; i < cells.Length; i++)
        {
            if (i != columns.Date && i != columns.Title && cells[i] != node.Place)
            {
                AddCell(layout, ref node, cells[i], line);
            }
        }
    }

    private static bool IsPlace(ReadOnlySpan<char> cell) => DateLineReader.IsPlace(cell) && !PagePhrases.Placeholders.Contains(cell);

    private static void AddCell(LayoutBuilder layout, ref EntryNode node, Slice cell, int line)
    {
        if (!cell.IsEmpty)
        {
            layout.Parts.Add(new Part(cell, line, node.PartCount == 0, layout.Lines[line].MayBeLabelled));
            node.PartCount++;
        }
    }

    // The heads, and below them nothing but rows and headings of groups, up to the text below the last row. That is no part of the list, and is reported.
    private static bool TryFind(ReadOnlySpan<char> text, LayoutBuilder layout, out int head, out int end, out HeadColumns columns)
    {
        end = layout.Lines.Count;
        columns = default;
        Span<Slice> cells = stackalloc Slice[MaxCells];
        int count = 0;
        for (head = 0; head < layout.Lines.Count; head++)
        {
            count = layout.Lines[head].Kind == LineKind.Text ? Split(text, layout.Lines[head], cells) : 0;
            if (count >= 2 && TryHeads(text, cells[..count], out columns))
            {
                break;
            }
        }

        if (head == layout.Lines.Count)
        {
            return false;
        }

        int rows = 0;
        int dated = 0;
        for (int line = head + 1; line < layout.Lines.Count; line++)
        {
            if (layout.Lines[line].Kind is LineKind.Blank or LineKind.Boilerplate)
            {
                continue;
            }

            int now = Split(text, layout.Lines[line], cells);
            if (now == 1 && end == layout.Lines.Count && Headings.IsPeriod(layout.Lines[line].Text.In(text)))
            {
                continue;
            }

            if (end < layout.Lines.Count)
            {
                if (now == count)
                {
                    // A further row: the text stands inside the table.
                    return false;
                }

                continue;
            }

            if (now == 1 && layout.Lines[line - 1].Kind == LineKind.Blank && IsOfListPage(text, layout, head))
            {
                end = line;
                continue;
            }

            if (now != count || layout.Lines[line].Kind != LineKind.Text)
            {
                return false;
            }

            ReadOnlySpan<char> date = cells[columns.Date].In(text);
            rows += date.IsEmpty ? 0 : 1;
            dated += DateLineParser.TryParse(date, out DateLine read) && read.Status == DateLineStatus.Dates && read.RestStart == date.Length ? 1 : 0;
        }

        return dated >= LeastRows && dated * 2 > rows;
    }

    // On a page about one thing, a table with text below it is the thing's programme.
    private static bool IsOfListPage(ReadOnlySpan<char> text, LayoutBuilder layout, int head)
    {
        int title = 0;
        while (title < head && layout.Lines[title].Kind != LineKind.Text)
        {
            title++;
        }

        return title < head && DetailEvidence.IsListAbove(text, layout, layout.Lines[title].Text, head);
    }

    private static bool TryHeads(ReadOnlySpan<char> text, ReadOnlySpan<Slice> heads, out HeadColumns columns)
    {
        columns = new(-1, -1, -1);
        for (int i = 0; i < heads.Length; i++)
        {
            ReadOnlySpan<char> head = heads[i].In(text);
            if (head.Length > MaxHeadLetters || head.ContainsAnyInRange('0', '9'))
            {
                return false;
            }

            FieldLabel.TryGet(head, out FieldKind kind, out _);
            columns = kind switch
            {
                FieldKind.Dates when columns.Date < 0 => columns with { Date = i },
                FieldKind.Place or FieldKind.Locations when columns.Place < 0 => columns with { Place = i },
                FieldKind.None when columns.Title < 0 && Prose.HasLetter(head) => columns with { Title = i },
                _ => columns,
            };
        }

        return columns.Date >= 0 && columns.Title >= 0;
    }

    // A row of too many cells has none.
    [MethodImpl(Compiled.Once)]
    private static int Split(ReadOnlySpan<char> text, in Line line, Span<Slice> cells)
    {
        int count = 0;
        Slice row = RowOf(text, line, out bool isOpen);
        for (int start = row.Start; start <= row.End; count++)
        {
            int next = text[start..row.End].IndexOfAny(Bars.CellEnds);
            int end = next < 0 ? row.End : start + next;
            if (count == cells.Length)
            {
                return 0;
            }

            cells[count] = Slice.Trim(text, start, end);
            start = end + 1;
        }

        // Bars at the end are no part of the line's text: the cells between them are empty.
        for (int behind = isOpen ? 0 : 1, bars = BarsBehind(text, line.TextEnd); count > 0 && behind < bars && count < cells.Length; behind++)
        {
            cells[count++] = default;
        }

        return count;
    }

    // One bar in front opens the row; a second one ends an empty cell.
    private static Slice RowOf(ReadOnlySpan<char> text, in Line line, out bool isOpen)
    {
        isOpen = line.TextStart == line.MarkerStart;
        return new(isOpen ? line.TextStart : line.MarkerStart + 1, line.TextEnd);
    }

    private static int BarsBehind(ReadOnlySpan<char> text, int end)
    {
        int bars = 0;
        for (; end < text.Length && text[end] is not ('\n' or '\r') && (Bars.Is(text[end]) || Blank.Is(text[end])); end++)
        {
            bars += Bars.Is(text[end]) ? 1 : 0;
        }

        return bars;
    }

    /// <summary>Which column has what, counted from 0; -1 where none has.</summary>
    private readonly record struct HeadColumns(int Date, int Title, int Place);
}
