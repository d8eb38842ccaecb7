using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Settles entries without a date line by the labels that the page's other entries have.</summary>
internal static class OpenLabels
{
    private const int MaxShortLabel = 6;

    internal static void Settle(ReadOnlySpan<char> text, Scratch scratch)
    {
        LostTitles(text, scratch);
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
        bool allHaveLabels = AllHaveLabels(drafts);
        for (int i = 0; i < drafts.Length; i++)
        {
            ref EntryDraft draft = ref drafts[i];
            if (draft.IsOpen && draft.PartCount > 0)
            {
                int first = draft.Credit.IsEmpty ? draft.FirstPart : draft.FirstPart + 1;
                bool isKnown = first < draft.EndPart && known.Contains(parts[first].Text.In(text));
                OpenEntries.Settle(text, parts, isKnown, NeighboursHaveLabels(drafts, i, allHaveLabels, IsMuchLonger(text, parts, first, draft.EndPart))
                    || IsPairBesideLabels(text, parts, drafts, i, first), ref draft);
            }
        }
    }

    // Where every other entry is a date line and a text, a text that was cut off at the page's end is no title either.
    private static void LostTitles(ReadOnlySpan<char> text, Scratch scratch)
    {
        Span<EntryDraft> drafts = scratch.Drafts.Items;
        if (drafts.Length < 3 || drafts[^1] is not { TitleCount: 1, TitleStart: 0 } || drafts[^1].DatePart != drafts[^1].FirstPart || drafts[^1].PartCount != 2
            || scratch.Parts[drafts[^1].TitlePart].Text.End < text.TrimEnd().Length)
        {
            return;
        }

        foreach (ref EntryDraft draft in drafts[..^1])
        {
            if (draft.TitleCount > 0)
            {
                return;
            }
        }

        drafts[^1].TitleCount = 0;
        drafts[^1].SummaryPart = drafts[^1].TitlePart;
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

    // "Natural disaster", then a line of twice as many words.
    private static bool IsMuchLonger(ReadOnlySpan<char> text, Span<Part> parts, int first, int end) =>
        first + 1 < end && Prose.CountWords(parts[first + 1].Text.In(text), 2 * MaxShortLabel) >= 2 * Prose.CountWords(
            parts[first].Text.In(text), MaxShortLabel);

    // Two lines that are no sentences, in a list without dates whose entries next to it have labels: a label and a title.
    private static bool IsPairBesideLabels(ReadOnlySpan<char> text, Span<Part> parts, Span<EntryDraft> drafts, int index, int first)
    {
        if (drafts[index].EndPart - first != 2 || Prose.IsText(parts[first + 1].Text.In(text)) || !parts[first + 1].OpensParagraph)
        {
            return false;
        }

        int beside = 0;
        for (int i = Math.Max(index - 1, 0); i < Math.Min(index + 2, drafts.Length); i++)
        {
            bool isNeighbour = i != index && drafts[i].Run == drafts[index].Run;
            beside += isNeighbour ? 1 : 0;
            if (isNeighbour && !(drafts[i].IsOpen && !drafts[i].Label.IsEmpty && drafts[i].PartCount > 2))
            {
                return false;
            }
        }

        return beside > 0;
    }

    private static bool IsAlone(Span<EntryDraft> drafts, int index) =>
        (index == 0 || drafts[index - 1].Run != drafts[index].Run) && (index + 1 == drafts.Length || drafts[index + 1].Run != drafts[index].Run);

    // Two dated entries or more, and each has a label.
    private static bool AllHaveLabels(Span<EntryDraft> drafts)
    {
        int labelled = 0;
        foreach (ref EntryDraft draft in drafts)
        {
            if (!draft.IsOpen && draft.Label.IsEmpty)
            {
                return false;
            }

            labelled += draft.IsOpen ? 0 : 1;
        }

        return labelled >= 2;
    }

    // The dated entries next to it in the same list, on both sides where there are two; where its list has none, those of the whole page.
    private static bool NeighboursHaveLabels(Span<EntryDraft> drafts, int index, bool allHaveLabels, bool isMuchLonger)
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

        return dated > 0 ? labelled == dated : allHaveLabels && IsAlone(drafts, index) && isMuchLonger;
    }
}
