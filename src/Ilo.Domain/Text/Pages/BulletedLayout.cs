using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The bulleted style: a bullet that opens with a date, or has a date line below its title, is an entry, and the bullet above it, less deep and
/// without a date, is its group. Bullets without dates are entries where two or more, and most of them, have paragraphs of their own below them,
/// or a date behind its label, and the page is a list or a home page. Other bullets are no entries, and are reported with all that no stage placed.
/// </summary>
internal static class BulletedLayout
{
    // Title, label and credit may stand above the date line.
    private const int MaxHeadLines = 4;

    // At the margin a bullet's paragraphs are no deeper than it.
    private const int MaxMargin = 1;

    /// <summary>Returns the first block that is an entry or the group above one, or -1.</summary>
    internal static int FindStart(ReadOnlySpan<char> text, LayoutBuilder layout, int end)
    {
        Span<Block> blocks = layout.Blocks.Items[..end];
        for (int i = 0; i < blocks.Length; i++)
        {
            if (IsDated(text, layout, blocks, i))
            {
                return i > 0 && IsParent(blocks, i - 1, i) ? i - 1 : i;
            }

            if (blocks[i].Kind == LineKind.Bullet)
            {
                int first = FirstOfRun(text, layout, blocks, i);
                return first >= 0 ? first : NextDated(text, layout, blocks, i + 1);
            }
        }

        return -1;
    }

    /// <summary>Reads entries and headings up to a block.</summary>
    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout, int start, int end, ref Slice group, ref int run)
    {
        Span<Block> blocks = layout.Blocks.Items[..end];
        int depth = FirstDepth(text, layout, blocks, start);
        bool isRun = FirstOfRun(text, layout, blocks, start) == start;
        bool open = false;
        depth = Math.Max(depth, 0);
        for (int i = start; i < blocks.Length; i++)
        {
            ref Block block = ref blocks[i];
            ref readonly Line line = ref layout.Lines[block.FirstLine];
            bool dated = IsDated(text, layout, blocks, i);
            if (IsHeading(text, layout, blocks, i, depth, isRun))
            {
                group = line.Text;
                layout.Place(block.FirstLine, SegmentRole.Group);
                run++;
                open = false;
            }
            else if (dated || (block.Kind == LineKind.Bullet && block.Indent <= depth
                && (isRun || HasPeriod(text, layout, in block) || HasBody(text, layout, blocks, i))))
            {
                Draft.Open(layout, -1, line.Marker, group, run);
                Draft.AddBlock(text, layout, in block);
                depth = dated ? block.Indent : depth;
                open = true;
            }
            else if (open && (block.Indent > depth || (depth <= MaxMargin && block.Kind == LineKind.Text)))
            {
                Draft.AddBlock(text, layout, in block);
            }
        }
    }

    private static int NextDated(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int from)
    {
        while (from < blocks.Length && !IsDated(text, layout, blocks, from))
        {
            from++;
        }

        return from == blocks.Length ? -1 : from > 0 && IsParent(blocks, from - 1, from) ? from - 1 : from;
    }

    private static int FirstDepth(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int start) =>
        blocks[start].Kind != LineKind.Bullet
            || (!IsDated(text, layout, blocks, start) && start + 1 < blocks.Length && IsParent(blocks, start, start + 1)
            && IsDated(text, layout, blocks, start + 1))
            ? -1
            : blocks[start].Indent;

    // Bullets of one depth of which two or more, and most, have paragraphs of their own or a labelled date.
    private static int FirstOfRun(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int first)
    {
        int depth = blocks[first].Indent;
        int all = 0;
        int bodied = 0;
        bool mayDate = IsOfTitle(text, layout, blocks, first);
        for (int i = first; i < blocks.Length && !(blocks[i].Kind == LineKind.Number && blocks[i].Indent <= depth); i++)
        {
            if (blocks[i].Kind == LineKind.Bullet && blocks[i].Indent <= depth)
            {
                all++;
                bodied += HasBody(text, layout, blocks, i) || (mayDate && HasDateField(text, layout, in blocks[i])) ? 1 : 0;
            }
        }

        return ((bodied >= 2 && bodied * 2 >= all) || IsBelowPeriod(text, layout, blocks, first)) && IsListPage(text, layout, blocks, first) ? first : -1;
    }

    // Below a heading of its own a list of phases is part of a page about one thing, whatever the page's title names.
    private static bool IsOfTitle(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int first)
    {
        ReadOnlySpan<char> above = first > 1 ? layout.Lines[blocks[first - 1].EndLine - 1].Text.In(text) : default;
        return first == 1 || Headings.IsPeriod(above) || Headings.IsKnownList(above) || !Prose.IsHeading(above);
    }

    // "Calendar of events", then "March 2012": what stands below is the list, line by line.
    private static bool IsBelowPeriod(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int first) =>
        first > 0 && Headings.IsPeriod(layout.Lines[blocks[first - 1].EndLine - 1].Text.In(text))
            && layout.KindOf(text, layout.Lines[blocks[0].FirstLine].Text) is not null;

    // The page's title, or the heading right above, says that the bullets are a list of their own.
    private static bool IsListPage(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int first)
    {
        if (first == 0)
        {
            return false;
        }

        ReadOnlySpan<char> above = layout.Lines[blocks[first - 1].EndLine - 1].Text.In(text);
        return layout.KindOf(text, layout.Lines[blocks[0].FirstLine].Text) is not null || Headings.IsPeriod(above) || Headings.IsKnownList(above);
    }

    private static bool HasBody(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index)
    {
        int next = index + 1;
        return next < blocks.Length && blocks[next].Kind == LineKind.Text && blocks[next].BlanksBefore > 0
            && (blocks[next].Indent > blocks[index].Indent
                || (blocks[index].Indent <= MaxMargin && blocks[next].Indent <= MaxMargin && !IsList(text, layout, in blocks[next])));
    }

    private static bool HasDateField(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block)
    {
        for (int line = block.FirstLine + 1; line < Math.Min(block.EndLine, block.FirstLine + MaxHeadLines); line++)
        {
            if (LabelledLines.HasDates(layout.Lines[line].Text.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block)
    {
        ReadOnlySpan<char> line = layout.Lines[block.FirstLine].Text.In(text);
        return block.LineCount == 1 && (Headings.IsPeriod(line) || Headings.IsKnownList(line));
    }

    // A date line that opens the bullet, with the title below it or behind a sign; or a date line below the title.
    [MethodImpl(Compiled.Once)]
    private static bool IsDated(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index)
    {
        ref Block block = ref blocks[index];
        if (block.Kind != LineKind.Bullet)
        {
            return false;
        }

        Slice first = layout.Lines[block.FirstLine].Text;
        if (layout.Dates.TryRead(text, block.FirstLine, out DateHead head))
        {
            return (head.Place.IsEmpty || DateLineReader.IsPlace(head.Place.In(text)))
                && (block.LineCount > 1 || (head.IsDated && HasBody(text, layout, blocks, index)));
        }

        for (int line = block.FirstLine + 1; line < Math.Min(block.EndLine, block.FirstLine + MaxHeadLines); line++)
        {
            if (layout.IsDated(text, line))
            {
                return true;
            }
        }

        // At the margin the date line stands no deeper than the bullet.
        int next = index + 1;
        return InlineDate.TryRead(text, first, out _, out _)
            || (block.Indent <= MaxMargin && next < blocks.Length && blocks[next].Kind == LineKind.Text && blocks[next].BlanksBefore == 0
                && layout.IsDated(text, blocks[next].FirstLine));
    }

    // Among dated bullets one whose period is open stands for an entry too: "since February 2022", "Q3 2023" below its title.
    private static bool HasPeriod(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block)
    {
        if (block.LineCount < 2)
        {
            return false;
        }

        ReadOnlySpan<char> below = layout.Lines[block.FirstLine + 1].Text.In(text);
        return DatePeriod.Is(below) || DatePeriod.BeginsGoingOn(below) || OpenPeriods.IsOpenDate(below);
    }

    // Less deep than the entries above or below it; a bare line may stand as deep as they do.
    private static bool IsHeading(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, int depth, bool isRun)
    {
        ref Block block = ref blocks[index];
        if (block.LineCount != 1 || IsDated(text, layout, blocks, index))
        {
            return false;
        }

        bool entryFollows = index + 1 < blocks.Length && IsDated(text, layout, blocks, index + 1);
        if (block.Kind == LineKind.Bullet)
        {
            return entryFollows && (block.Indent < depth || blocks[index + 1].Indent > block.Indent);
        }

        ReadOnlySpan<char> line = layout.Lines[block.FirstLine].Text.In(text);
        bool listFollows = index + 1 == blocks.Length || blocks[index + 1].Kind == LineKind.Bullet;
        return (entryFollows && (block.Indent < depth || blocks[index + 1].Indent > block.Indent || (block.Indent == depth && Prose.IsHeading(line))))
            || (block.Indent <= depth && listFollows && (Headings.IsPeriod(line) || Headings.IsKnownList(line)))
            || (isRun && block.Indent < depth && index + 1 < blocks.Length && blocks[index + 1].Kind == LineKind.Bullet && Prose.IsHeading(line));
    }

    private static bool IsParent(Span<Block> blocks, int parent, int child) =>
        blocks[parent].Kind == LineKind.Bullet && blocks[parent].LineCount == 1 && blocks[parent].Indent < blocks[child].Indent;
}
