using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Finds how a page is laid out, and reads it so: dashed, numbered, bulleted or plain list, or a page about one thing.</summary>
internal static class PageLayout
{
    internal static void Read(ReadOnlySpan<char> text, Scratch scratch, PageKind? kind)
    {
        if (DashedLayout.Is(scratch))
        {
            if (DashedDetail.TryRead(text, scratch, kind))
            {
                return;
            }

            scratch.Page.IsList = true;
            DashedLayout.Read(text, scratch);
            return;
        }

        BlockReader.Read(scratch.Lines.Items, scratch.Blocks);
        int numbered = ListLayout.FindStart(scratch);
        int bulleted = BulletedLayout.FindStart(text, scratch, numbered < 0 ? scratch.Blocks.Count : numbered);
        if (bulleted >= 0 && TryReadList(text, scratch, bulleted, numbered, kind))
        {
            return;
        }

        if (numbered >= 0 && TryReadList(text, scratch, -1, numbered, kind))
        {
            return;
        }

        bulleted = numbered < 0 ? -1 : BulletedLayout.FindStart(text, scratch, scratch.Blocks.Count);
        if (bulleted >= 0 && TryReadList(text, scratch, bulleted, -1, kind))
        {
            return;
        }

        if (!IsDetail(kind) && PlainLayout.Is(text, scratch))
        {
            scratch.Page.IsList = true;
            PlainLayout.Read(text, scratch);
            return;
        }

        if (!IsDetail(kind) && CardLayout.Is(text, scratch))
        {
            scratch.Page.IsList = true;
            CardLayout.Read(text, scratch);
            return;
        }

        scratch.Page.IsList = false;
        scratch.Page.IsForeign = !IsDetail(kind) && ForeignFields.Any(text, scratch.Lines.Items);
        DetailLayout.Read(text, scratch, scratch.Blocks.Count);
    }

    internal static bool IsDetail(PageKind? kind) => kind is PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail;

    // The list may be the whole page, or the news at the end of a page about one thing. Numbered paragraphs of such a page are no entries.
    // A list may begin with bullets and go on with numbers; -1 for the part that it has not.
    private static bool TryReadList(ReadOnlySpan<char> text, Scratch scratch, int bulleted, int numbered, PageKind? kind)
    {
        int start = bulleted >= 0 ? bulleted : numbered;
        bool detail = kind is null ? DetailEvidence.Is(text, scratch, start) : IsDetail(kind);
        int heading = start - 1;
        bool headed = heading >= 0 && scratch.Blocks[heading].Kind == LineKind.Text && IsListHeading(text, scratch, heading);
        int diagnostics = scratch.Diagnostics.Count;
        Slice group = default;
        ListTop top = default;
        if (detail)
        {
            group = headed ? scratch.Lines[scratch.Blocks[heading].EndLine - 1].Text : default;
        }
        else
        {
            scratch.Page.IsList = true;
            top = TopMatter.Find(text, scratch, scratch.Blocks[start].FirstLine);
            group = top.Group;
        }

        Slice first = group;
        int run = 0;
        if (bulleted >= 0)
        {
            BulletedLayout.Read(text, scratch, bulleted, numbered < 0 ? scratch.Blocks.Count : numbered, ref group, ref run);
        }

        if (numbered >= 0)
        {
            bool goesOn = bulleted >= 0;
            group = goesOn && scratch.Blocks[numbered].AfterGap ? default : group;
            ListLayout.Read(text, scratch, numbered, group, goesOn ? run + 1 : run);
        }

        if (detail && !headed && !EntryList.AnyDate(text, scratch.Nodes.Items, scratch.Parts.Items))
        {
            Forget(scratch, diagnostics);
            return false;
        }

        scratch.PlaceGroup(first, scratch.Blocks[start].FirstLine);

        if (detail)
        {
            scratch.Page.IsDetail = true;
            scratch.Page.IsForeign = !IsDetail(kind) && ForeignFields.Any(text, scratch.Lines.Items[..scratch.Blocks[start].FirstLine]);
            DetailLayout.Read(text, scratch, headed ? heading : start);
        }
        else
        {
            TopMatter.Read(text, scratch, top);
        }

        return true;
    }

    private static bool IsListHeading(ReadOnlySpan<char> text, Scratch scratch, int block)
    {
        ReadOnlySpan<char> line = scratch.Lines[scratch.Blocks[block].EndLine - 1].Text.In(text);
        return scratch.Blocks[block].LineCount == 1 && (Headings.IsLatest(line) || Headings.IsKnownList(line) || Headings.IsPeriod(line));
    }

    // The blocks stay; what was made of them goes.
    private static void Forget(Scratch scratch, int diagnostics)
    {
        scratch.Nodes.Truncate(0);
        scratch.Parts.Truncate(0);
        scratch.Marks.Truncate(0);
        scratch.Diagnostics.Truncate(diagnostics);
        foreach (ref Line line in scratch.Lines.Items)
        {
            line.IsPlaced = false;
        }
    }
}
