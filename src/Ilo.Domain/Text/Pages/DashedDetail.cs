using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>A page about one thing in the dashed style: its sections, and below them the news about it, each opened by a dash alone.</summary>
internal static class DashedDetail
{
    internal static bool TryRead(ReadOnlySpan<char> text, Scratch scratch, PageKind? kind)
    {
        int dash = DashedLayout.NextDash(scratch, 0);
        BlockReader.Read(scratch.Lines.Items[..dash], scratch.Blocks);
        if (scratch.Blocks.Count == 0 || !(kind is null ? DetailEvidence.Is(text, scratch, scratch.Blocks.Count) : PageLayout.IsDetail(kind)))
        {
            scratch.Blocks.Truncate(0);
            return false;
        }

        ref Block last = ref scratch.Blocks[scratch.Blocks.Count - 1];
        int heading = last.EndLine - 1;
        Slice group = scratch.Lines[heading].Text;
        if (scratch.Lines[heading].Kind == LineKind.Text && (Headings.IsLatest(group.In(text)) || Headings.IsKnownList(group.In(text))))
        {
            last.LineCount--;
            scratch.Place(heading, SegmentRole.Group);
        }
        else
        {
            group = default;
        }

        scratch.Page.IsDetail = true;
        scratch.Page.IsForeign = !PageLayout.IsDetail(kind) && ForeignFields.Any(text, scratch.Lines.Items[..dash]);
        DashedLayout.ReadEntries(text, scratch, dash, group);
        DetailLayout.Read(text, scratch, last.LineCount > 0 ? scratch.Blocks.Count : scratch.Blocks.Count - 1);
        return true;
    }
}
