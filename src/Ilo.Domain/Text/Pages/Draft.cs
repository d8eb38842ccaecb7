using Ilo.Domain.Dates;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Opens entries and adds their lines; shared by the layouts.</summary>
internal static class Draft
{
    internal static void Open(Scratch scratch, int number, Slice marker, Slice group, int run)
    {
        ref EntryDraft draft = ref scratch.Drafts.Add();
        draft = default;
        draft.FirstPart = scratch.Parts.Count;
        draft.Number = number;
        draft.Marker = marker;
        draft.MarkerLine = -1;
        draft.Group = group;
        draft.Run = run;
    }

    /// <summary>Adds the lines of a block to the entry opened last; the first opens a paragraph.</summary>
    internal static void AddBlock(ReadOnlySpan<char> source, Scratch scratch, in Block block)
    {
        for (int i = block.FirstLine; i < block.EndLine; i++)
        {
            AddLine(source, scratch, i, opensParagraph: i == block.FirstLine);
        }
    }

    internal static void AddLine(ReadOnlySpan<char> source, Scratch scratch, int line, bool opensParagraph)
    {
        Slice text = scratch.Lines[line].Text;
        ref EntryDraft draft = ref scratch.Drafts[scratch.Drafts.Count - 1];
        if (PagePhrases.ImageNotes.Match(text.In(source), wholeWord: false) > 0)
        {
            scratch.Lines[line].IsPlaced = true;
            scratch.Mark(text, SegmentRole.Boilerplate);
            draft.MarkerLine = line;
        }
        else if (!text.IsEmpty)
        {
            scratch.Parts.Add(new Part(text, line, opensParagraph));
            draft.PartCount++;
        }
        else if (scratch.Lines[line].Marker == draft.Marker)
        {
            draft.MarkerLine = line;
        }
    }

    /// <summary>Reads the entries from a given one on: which line is the label, the title, the date, the summary.</summary>
    internal static bool ReadAll(ReadOnlySpan<char> text, Scratch scratch, int from)
    {
        bool dated = false;
        for (int i = from; i < scratch.Drafts.Count; i++)
        {
            ref EntryDraft draft = ref scratch.Drafts[i];
            EntryReader.Read(text, scratch.Parts.Items, ref draft);
            dated |= draft.Date.Line.Status != DateLineStatus.None;
        }

        return dated;
    }
}
