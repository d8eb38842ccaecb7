using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A home page whose title was lost begins with the heading of its first list. The headings of the lists below tell: where one of them lists
/// something else, what stands on top is a heading too.
/// </summary>
internal static class LostTitle
{
    internal static void Settle(ReadOnlySpan<char> text, Scratch scratch)
    {
        Slice title = scratch.Page.Title;
        if (!scratch.Page.IsList || scratch.Drafts.Count == 0 || title.IsEmpty || scratch.Introduction.Count > 0 || !scratch.Page.Label.IsEmpty
            || !ListSubjects.TryHeading(title.In(text), out RecordKind? first) || first is null
            || !scratch.Drafts[0].Group.IsEmpty || !OtherHeadings(text, scratch, first))
        {
            return;
        }

        int mark = -1;
        for (int i = 0; i < scratch.Marks.Count; i++)
        {
            if (scratch.Marks[i].Role == SegmentRole.PageTitle)
            {
                if (mark >= 0)
                {
                    // Printed twice, it is the page's title.
                    return;
                }

                mark = i;
            }
        }

        if (mark < 0)
        {
            return;
        }

        scratch.Marks[mark] = new(title, SegmentRole.Group, -1);
        scratch.Page.Title = default;
        int run = scratch.Drafts[0].Run;
        foreach (ref EntryDraft draft in scratch.Drafts.Items)
        {
            if (draft.Run != run)
            {
                break;
            }

            draft.Group = title;
        }
    }

    // Every printed heading below is known, and one lists another kind.
    private static bool OtherHeadings(ReadOnlySpan<char> text, Scratch scratch, RecordKind? first)
    {
        bool other = false;
        Slice group = default;
        foreach (ref EntryDraft draft in scratch.Drafts.Items)
        {
            if (draft.Group.IsEmpty || draft.Group == group)
            {
                continue;
            }

            group = draft.Group;
            if (!ListSubjects.TryHeading(group.In(text), out RecordKind? kind))
            {
                return false;
            }

            other |= kind is not null && kind != first;
        }

        return other;
    }
}
