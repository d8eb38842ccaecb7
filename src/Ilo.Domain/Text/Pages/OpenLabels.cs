using Ilo.Domain.Text.Entries;

namespace Ilo.Domain.Text.Pages;

/// <summary>Settles entries without a date line by the labels that the page's other entries have.</summary>
internal static class OpenLabels
{
    internal static void Settle(ReadOnlySpan<char> text, Scratch scratch)
    {
        bool open = false;
        foreach (ref EntryDraft draft in scratch.Drafts.Items)
        {
            open |= draft.IsOpen;
        }

        if (!open)
        {
            return;
        }

        HashSet<string> labels = Labels(text, scratch);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = labels.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<Part> parts = scratch.Parts.Items;
        Span<EntryDraft> drafts = scratch.Drafts.Items;
        for (int i = 0; i < drafts.Length; i++)
        {
            ref EntryDraft draft = ref drafts[i];
            if (draft.IsOpen && draft.PartCount > 0)
            {
                int first = draft.Credit.IsEmpty ? draft.FirstPart : draft.FirstPart + 1;
                bool isKnown = first < draft.EndPart && known.Contains(parts[first].Text.In(text));
                OpenEntries.Settle(text, parts, isKnown, NeighboursHaveLabels(drafts, i), ref draft);
            }
        }
    }

    private static HashSet<string> Labels(ReadOnlySpan<char> text, Scratch scratch)
    {
        HashSet<string> labels = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = labels.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ref EntryDraft draft in scratch.Drafts.Items)
        {
            if (!draft.Label.IsEmpty)
            {
                lookup.Add(draft.Label.In(text));
            }
        }

        if (!scratch.Page.Label.IsEmpty)
        {
            lookup.Add(scratch.Page.Label.In(text));
        }

        return labels;
    }

    // The dated entries next to it in the same list, on both sides where there are two.
    private static bool NeighboursHaveLabels(Span<EntryDraft> drafts, int index)
    {
        int labelled = 0;
        int dated = 0;
        for (int i = index - 1; i <= index + 1; i += 2)
        {
            if (i >= 0 && i < drafts.Length && drafts[i].Run == drafts[index].Run && !drafts[i].IsOpen)
            {
                dated++;
                labelled += drafts[i].Label.IsEmpty ? 0 : 1;
            }
        }

        return dated > 0 && labelled == dated;
    }
}
