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
        ref EntryNode node = ref scratch.Nodes.Add();
        node = default;
        node.FirstPart = scratch.Parts.Count;
        node.Number = number;
        node.Marker = marker;
        node.MarkerLine = -1;
        node.Group = group;
        node.Run = run;
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
        ref EntryNode node = ref scratch.Nodes[scratch.Nodes.Count - 1];
        if (PagePhrases.ImageNotes.Match(text.In(source), wholeWord: false) > 0)
        {
            scratch.Lines[line].IsPlaced = true;
            scratch.Mark(text, SegmentRole.Boilerplate);
            node.MarkerLine = line;
        }
        else if (!text.IsEmpty)
        {
            scratch.Parts.Add(new Part(text, line, opensParagraph));
            node.PartCount++;
        }
        else if (scratch.Lines[line].Marker == node.Marker)
        {
            node.MarkerLine = line;
        }
    }
}
