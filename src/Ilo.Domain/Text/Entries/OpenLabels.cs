using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>Decides what the lines of entries without a date line are, by the labels that the page's other entries have.</summary>
internal static class OpenLabels
{
    private const int MaxShortLabel = 6;

    internal static void Decide(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, Span<EntryDraft> drafts, Slice pageLabel)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? known = Labels(text, parts, drafts, pageLabel);
        bool allHaveLabels = AllHaveLabels(drafts);
        for (int i = 0; i < drafts.Length; i++)
        {
            ref EntryDraft draft = ref drafts[i];
            if (!draft.IsOpen)
            {
                continue;
            }

            int first = draft.FirstText;
            bool isKnown = known is { } labels && labels.Contains(parts[first].Text.In(text));
            bool listHasLabels = NeighboursHaveLabels(drafts, i, allHaveLabels, IsMuchLonger(text, parts, first, draft.EndPart))
                || IsPairBesideLabels(text, parts, drafts, i, first);
            bool labelled = draft.HasOwnLabel || OpenEntries.HasLabel(text, parts, isKnown, listHasLabels, in draft);
            OpenEntries.Decide(text, parts, labelled, ref draft);
            EntryReader.Complete(text, parts, ref draft);
        }
    }

    // Null where no entry has one, as in most lists.
    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? Labels(
        ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, Span<EntryDraft> drafts, Slice pageLabel)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? lookup = null;
        foreach (ref EntryDraft draft in drafts)
        {
            Slice label = draft.HasOwnLabel ? parts[draft.FirstText].Text : draft.Label;
            if (!label.IsEmpty)
            {
                (lookup ??= NewLookup()).Add(label.In(text));
            }
        }

        if (!pageLabel.IsEmpty)
        {
            (lookup ??= NewLookup()).Add(pageLabel.In(text));
        }

        return lookup;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NewLookup() =>
        new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "Natural disaster", then a line of twice as many words.
    private static bool IsMuchLonger(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int end) =>
        first + 1 < end && Prose.CountWords(parts[first + 1].Text.In(text), 2 * MaxShortLabel) >= 2 * Prose.CountWords(
            parts[first].Text.In(text), MaxShortLabel);

    // Two lines that are no sentences, in a list without dates whose entries next to it have labels: a label and a title.
    private static bool IsPairBesideLabels(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, Span<EntryDraft> drafts, int index, int first)
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
            if (isNeighbour && !(drafts[i].IsOpen && (drafts[i].HasOwnLabel || !drafts[i].Label.IsEmpty) && drafts[i].PartCount > 2))
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
