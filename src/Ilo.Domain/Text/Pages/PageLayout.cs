using Ilo.Domain.Text.Blocks;
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
            Draft.ReadAll(text, scratch, 0);
            return;
        }

        BlockReader.Read(scratch.Lines.Items, scratch.Blocks);
        int start = ListLayout.FindStart(scratch);
        if (start >= 0 && TryReadList(text, scratch, start, numbered: true, kind))
        {
            return;
        }

        start = BulletedLayout.FindStart(text, scratch);
        if (start >= 0 && TryReadList(text, scratch, start, numbered: false, kind))
        {
            return;
        }

        if (!IsDetail(kind) && PlainLayout.Is(text, scratch))
        {
            scratch.Page.IsList = true;
            PlainLayout.Read(text, scratch);
            Draft.ReadAll(text, scratch, 0);
            return;
        }

        scratch.Page.IsList = false;
        scratch.Page.IsForeign = !IsDetail(kind) && ForeignFields.Any(text, scratch.Lines.Items);
        DetailLayout.Read(text, scratch, scratch.Blocks.Count);
    }

    internal static bool IsDetail(PageKind? kind) => kind is PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail;

    // The list may be the whole page, or the news at the end of a page about one thing. Numbered paragraphs of such a page are no entries.
    private static bool TryReadList(ReadOnlySpan<char> text, Scratch scratch, int start, bool numbered, PageKind? kind)
    {
        bool detail = kind is null ? DetailEvidence.Is(text, scratch, start) : IsDetail(kind);
        int heading = start - 1;
        bool headed = heading >= 0 && scratch.Blocks[heading].Kind == LineKind.Text && IsListHeading(text, scratch, heading);
        int entries = scratch.Drafts.Count;
        int diagnostics = scratch.Diagnostics.Count;
        Slice group = default;
        if (detail)
        {
            group = headed ? scratch.Lines[scratch.Blocks[heading].EndLine - 1].Text : default;
        }
        else
        {
            scratch.Page.IsList = true;
            group = TopMatter.Read(text, scratch, start);
        }

        if (numbered)
        {
            ListLayout.Read(text, scratch, start, group);
        }
        else
        {
            BulletedLayout.Read(text, scratch, start, group);
        }

        bool dated = Draft.ReadAll(text, scratch, entries);
        if (detail && !dated && !headed)
        {
            Forget(scratch, diagnostics);
            return false;
        }

        scratch.PlaceGroup(group, scratch.Blocks[start].FirstLine);

        if (detail)
        {
            scratch.Page.IsDetail = true;
            scratch.Page.IsForeign = !IsDetail(kind) && ForeignFields.Any(text, scratch.Lines.Items[..scratch.Blocks[start].FirstLine]);
            DetailLayout.Read(text, scratch, headed ? heading : start);
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
        scratch.Drafts.Truncate(0);
        scratch.Parts.Truncate(0);
        scratch.Marks.Truncate(0);
        scratch.Diagnostics.RemoveRange(diagnostics, scratch.Diagnostics.Count - diagnostics);
        foreach (ref Line line in scratch.Lines.Items)
        {
            line.IsPlaced = false;
        }
    }
}
