using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Opens entries and adds their lines; shared by the layouts.</summary>
internal static class Draft
{
    [MethodImpl(Compiled.Once)]
    internal static void Open(LayoutBuilder layout, int number, Slice marker, Slice group, int run)
    {
        ref EntryNode node = ref layout.OpenEntry();
        node.FirstPart = layout.Parts.Count;
        node.Number = number;
        node.Marker = marker;
        node.Group = group;
        node.Run = run;
    }

    /// <summary>Adds the lines of a block to the entry opened last; the first opens a paragraph.</summary>
    internal static void AddBlock(ReadOnlySpan<char> source, LayoutBuilder layout, in Block block)
    {
        for (int i = block.FirstLine; i < block.EndLine; i++)
        {
            AddLine(source, layout, i, opensParagraph: i == block.FirstLine);
        }
    }

    [MethodImpl(Compiled.Once)]
    internal static void AddLine(ReadOnlySpan<char> source, LayoutBuilder layout, int line, bool opensParagraph)
    {
        // Without a marker, what stands for an image is boilerplate already.
        Slice text = layout.Lines[line].Text;
        ref EntryNode node = ref layout.Nodes[layout.Nodes.Count - 1];
        if (layout.Lines[line].MarkerLength > 0
            && (PagePhrases.ImageNotes.Match(text.In(source), wholeWord: false) > 0 || (node.PartCount == 0 && ImageText.Is(text.In(source)))))
        {
            layout.SetPlaced(line);
            layout.Mark(text, SegmentRole.Boilerplate);
        }
        else if (!text.IsEmpty)
        {
            layout.SetPlaced(line);
            layout.Parts.Add(new Part(text, line, opensParagraph, layout.Lines[line].MayBeLabelled));
            node.PartCount++;
        }
        else if (layout.Lines[line].Marker == node.Marker)
        {
            layout.SetPlaced(line);
        }
    }
}
