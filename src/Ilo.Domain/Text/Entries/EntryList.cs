using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// Reads the entries of a page: which line is the label, the title, the date, the summary. An entry with a date line tells it alone; what the others leave
/// open, their neighbours tell.
/// </summary>
internal static class EntryList
{
    // Of fewer entries none shows what the others look like.
    private const int MinEntries = 3;

    /// <summary>Reads all entries.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nodes">The entries as laid out.</param>
    /// <param name="parts">Their lines.</param>
    /// <param name="dates">Which lines are date lines.</param>
    /// <param name="pageLabel">The label of the page; empty where it has none.</param>
    /// <param name="drafts">Where they go.</param>
    internal static void Read(
        ReadOnlySpan<char> text, ReadOnlySpan<EntryNode> nodes, ReadOnlySpan<Part> parts, LineDates dates, Slice pageLabel, Pool<EntryDraft> drafts)
    {
        drafts.Reserve(nodes.Length);
        bool open = false;
        bool untitled = nodes.Length >= MinEntries;
        for (int i = 0; i < nodes.Length; i++)
        {
            // Where every other entry is a date line and a text, a text that was cut off at the page's end is no title either.
            bool isCutOff = untitled && i == nodes.Length - 1 && EndsPage(text, parts, in nodes[i]);
            ref EntryDraft draft = ref drafts.Add();
            EntryReader.Read(text, parts, dates, in nodes[i], isCutOff, out draft);
            open |= draft.IsOpen;
            untitled &= draft.TitleCount == 0 && !draft.IsOpen;
        }

        if (open)
        {
            OpenLabels.Decide(text, parts, drafts.Items, pageLabel);
        }
    }

    /// <summary>Whether one of the entries has a date, be it one that cannot be.</summary>
    internal static bool AnyDate(ReadOnlySpan<char> text, ReadOnlySpan<EntryNode> nodes, ReadOnlySpan<Part> parts, LineDates dates)
    {
        foreach (ref readonly EntryNode node in nodes)
        {
            EntryReader.Read(text, parts, dates, in node, isCutOff: false, out EntryDraft draft);
            if (draft.IsOpen)
            {
                OpenEntries.Decide(text, parts, draft.HasOwnLabel, ref draft);
            }

            if (draft.Date.Line.Status != DateLineStatus.None)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsPage(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, in EntryNode node) =>
        node.PartCount == 2 && parts[node.EndPart - 1].Text.End >= text.TrimEnd().Length;
}
