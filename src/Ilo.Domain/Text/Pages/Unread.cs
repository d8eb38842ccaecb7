using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>The rest of the tree: lines that no node has. Nothing is dropped in silence: what is no boilerplate is reported.</summary>
internal static class Unread
{
    // Of so many lines the unread ones are counted first: a list that grows takes some times the memory.
    private const int Many = 4096;

    internal static void Add(ReadOnlySpan<char> text, Notes notes, in PageTree tree, Leaves leaves)
    {
        if (tree.Lines.Count > Many)
        {
            leaves.Reserve(leaves.Items.Length + CountUnread(in tree));
        }

        bool any = false;
        for (int i = 0; i < tree.Lines.Count; i++)
        {
            ref readonly Line line = ref tree.Lines[i];
            if (!line.IsBlank && !tree.IsPlaced(i))
            {
                bool isBoilerplate = line.Kind == LineKind.Boilerplate;
                leaves.MarkLine(in line, isBoilerplate ? SegmentRole.Boilerplate : SegmentRole.Unplaced);
                if (!isBoilerplate)
                {
                    notes.ReportQuoted(DiagnosticDescriptors.TextUnplaced, line.Text.IsEmpty ? line.Marker : line.Text);
                }
            }

            any |= !line.IsBlank;
            if (line.IsRow)
            {
                leaves.Mark(Slice.Trim(text, line.MarkerStart, line.TextStart), SegmentRole.Boilerplate);
            }

            if (line.TextEnd < text.Length && text[line.TextEnd] is not ('\n' or '\r'))
            {
                MarkBars(text, leaves, line.TextEnd);
            }
        }

        if (!any)
        {
            notes.Report(DiagnosticDescriptors.EmptyText, default);
        }
    }

    private static int CountUnread(in PageTree tree)
    {
        int count = 0;
        for (int i = 0; i < tree.Lines.Count; i++)
        {
            count += tree.Lines[i].IsBlank || tree.IsPlaced(i) ? 0 : 1;
        }

        return count;
    }

    // What a table has left at a line's end.
    private static void MarkBars(ReadOnlySpan<char> text, Leaves leaves, int end)
    {
        int at = end;
        int last = end;
        while (at < text.Length && text[at] is not ('\n' or '\r') && (Bars.Is(text[at]) || Blank.Is(text[at])))
        {
            last = Bars.Is(text[at++]) ? at : last;
        }

        leaves.Mark(last > end ? Slice.Trim(text, end, last) : default, SegmentRole.Boilerplate);
    }
}
