using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>A page about one thing in the dashed style: its sections, and below them the news about it, each opened by a dash alone.</summary>
internal static class DashedDetail
{
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, PageKind? kind)
    {
        int dash = DashedLayout.NextDash(layout, 0);
        BlockReader.Read(layout.Lines.Items[..dash], layout.Blocks);
        if (layout.Blocks.Count == 0 || !(kind is null ? DetailEvidence.Is(text, layout, layout.Blocks.Count) : PageLayout.IsDetail(kind)))
        {
            layout.Blocks.Truncate(0);
            return false;
        }

        int heading = layout.Blocks[layout.Blocks.Count - 1].EndLine - 1;
        Slice group = layout.Lines[heading].Text;
        if (layout.Lines[heading].Kind == LineKind.Text && (Headings.IsLatest(group.In(text)) || Headings.IsKnownList(group.In(text))))
        {
            // What heads the list is no part of the text above it.
            layout.Blocks.Truncate(0);
            BlockReader.Read(layout.Lines.Items[..heading], layout.Blocks);
            layout.Place(heading, SegmentRole.Group);
        }
        else
        {
            group = default;
        }

        layout.Page.IsDetail = true;
        layout.Page.IsForeign = !PageLayout.IsDetail(kind) && ForeignFields.Any(text, layout.Lines.Items[..dash]);
        DashedLayout.ReadEntries(text, layout, dash, group);
        DetailLayout.Read(text, layout, layout.Blocks.Count);
        return true;
    }
}
