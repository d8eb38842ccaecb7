using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Finds how a page is laid out, and reads it so: dashed, numbered, bulleted or plain list, or a page about one thing.</summary>
internal static class PageLayout
{
    /// <summary>Reads the layout of a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="layout">Begun with its lines; what is read goes there.</param>
    /// <param name="kind">The page's kind where it is known.</param>
    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout, PageKind? kind)
    {
        if (DashedLayout.Is(layout.Lines))
        {
            if (!DashedDetail.TryRead(text, layout, kind))
            {
                layout.Page.IsList = true;
                DashedLayout.Read(text, layout);
            }

            return;
        }

        if (!IsDetail(kind) && TableLayout.TryRead(text, layout))
        {
            return;
        }

        BlockReader.Read(layout.Lines.Items, layout.Blocks);
        int numbered = ListLayout.FindStart(layout);
        int bulleted = BulletedLayout.FindStart(text, layout, numbered < 0 ? layout.Blocks.Count : numbered);
        if ((bulleted >= 0 && TryReadList(text, layout, bulleted, numbered, kind)) || (numbered >= 0 && TryReadList(text, layout, -1, numbered, kind)))
        {
            return;
        }

        bulleted = numbered < 0 ? -1 : BulletedLayout.FindStart(text, layout, layout.Blocks.Count);
        if (bulleted >= 0 && TryReadList(text, layout, bulleted, -1, kind))
        {
            return;
        }

        ReadUnmarked(text, layout, kind);
    }

    // A list without marks, or a page about one thing.
    private static void ReadUnmarked(ReadOnlySpan<char> text, LayoutBuilder layout, PageKind? kind)
    {
        if (!IsDetail(kind) && PlainLayout.Is(text, layout))
        {
            layout.Page.IsList = true;
            PlainLayout.Read(text, layout);
            return;
        }

        if (!IsDetail(kind) && CardLayout.Is(text, layout))
        {
            layout.Page.IsList = true;
            CardLayout.Read(text, layout);
            return;
        }

        layout.Page.IsForeign = !IsDetail(kind) && ForeignFields.Any(text, layout.Lines.Items);
        DetailLayout.Read(text, layout, layout.Blocks.Count);
    }

    internal static bool IsDetail(PageKind? kind) => kind is PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail;

    // The list may be the whole page, or the news at the end of a page about one thing. Numbered paragraphs of such a page are no entries.
    // A list may begin with bullets and go on with numbers; -1 for the part that it has not.
    private static bool TryReadList(ReadOnlySpan<char> text, LayoutBuilder layout, int bulleted, int numbered, PageKind? kind)
    {
        int start = bulleted >= 0 ? bulleted : numbered;
        bool detail = kind is null ? DetailEvidence.Is(text, layout, start) : IsDetail(kind);
        int heading = start - 1;
        bool headed = heading >= 0 && layout.Blocks[heading].Kind == LineKind.Text && IsListHeading(text, layout, heading);
        int groupLine;
        ListTop top = default;
        if (detail)
        {
            groupLine = headed ? layout.Blocks[heading].EndLine - 1 : -1;
        }
        else
        {
            layout.Page.IsList = true;
            top = TopMatter.Find(text, layout, layout.Blocks[start].FirstLine);
            groupLine = top.GroupLine;
        }

        Slice group = groupLine >= 0 ? layout.Lines[groupLine].Text : default;
        int run = 0;
        if (bulleted >= 0)
        {
            BulletedLayout.Read(text, layout, bulleted, numbered < 0 ? layout.Blocks.Count : numbered, ref group, ref run);
        }

        if (numbered >= 0)
        {
            bool goesOn = bulleted >= 0;
            group = goesOn && layout.Blocks[numbered].AfterGap ? default : group;
            ListLayout.Read(text, layout, numbered, group, goesOn ? run + 1 : run);
        }

        if (detail && !headed && !EntryList.AnyDate(text, layout.Nodes.Items, layout.Parts.Items, layout.Dates))
        {
            // Another reading begins anew.
            layout.BeginAnew();
            BlockReader.Read(layout.Lines.Items, layout.Blocks);
            return false;
        }

        if (detail)
        {
            layout.Page.IsDetail = true;
            layout.Page.IsForeign = !IsDetail(kind) && ForeignFields.Any(text, layout.Lines.Items[..layout.Blocks[start].FirstLine]);
            DetailLayout.Read(text, layout, headed ? heading : start);
        }
        else
        {
            TopMatter.Read(text, layout, top);
        }

        layout.PlaceGroup(groupLine);
        return true;
    }

    private static bool IsListHeading(ReadOnlySpan<char> text, LayoutBuilder layout, int block)
    {
        ReadOnlySpan<char> line = layout.Lines[layout.Blocks[block].EndLine - 1].Text.In(text);
        return layout.Blocks[block].LineCount == 1 && (Headings.IsLatest(line) || Headings.IsKnownList(line) || Headings.IsPeriod(line));
    }
}
