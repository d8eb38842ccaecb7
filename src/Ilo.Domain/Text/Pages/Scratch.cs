using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>The memory that one reading works in; rented, so that reading many pages allocates little but their records. Not thread-safe.</summary>
internal sealed class Scratch
{
    // What is kept between two pages; the memory of a larger page is given back.
    private const int Keep = 4096;

    internal readonly Pool<Line> Lines = new();

    /// <summary>Where each line starts, those of long blank runs included.</summary>
    internal readonly Pool<int> LineStarts = new();
    internal readonly Pool<Block> Blocks = new();
    internal readonly Pool<Part> Parts = new();
    internal readonly Pool<EntryNode> Nodes = new();
    internal readonly Pool<EntryDraft> Drafts = new();
    internal readonly Pool<Slice> Introduction = new();
    internal readonly Pool<SectionDraft> Sections = new();
    internal readonly Pool<SectionText> SectionTexts = new();
    internal readonly Pool<FieldDraft> Fields = new();
    internal readonly Pool<Mark> Marks = new();
    internal readonly Notes Diagnostics = new();
    internal PageDraft Page;

    internal void Clear()
    {
        Lines.Clear(Keep);
        LineStarts.Clear(Keep);
        Blocks.Clear(Keep);
        Parts.Clear(Keep);
        Nodes.Clear(Keep);
        Drafts.Clear(Keep);
        Introduction.Clear(Keep);
        Sections.Clear(Keep);
        SectionTexts.Clear(Keep);
        Fields.Clear(Keep);
        Marks.Clear(Keep);
        Diagnostics.Clear(Keep);

        Page = default;
    }

    internal void Mark(Slice text, SegmentRole role, int entry = -1)
    {
        if (!text.IsEmpty)
        {
            Marks.Add(new Mark(text, role, entry));
        }
    }

    /// <summary>Says what a whole line is, its marker apart.</summary>
    internal void Place(int line, SegmentRole role, int entry = -1)
    {
        ref Line placed = ref Lines[line];
        if (!placed.IsPlaced)
        {
            placed.IsPlaced = true;
            Mark(placed.Marker, SegmentRole.EntryMarker, entry);
            Mark(placed.Text, role, entry);
        }
    }

    /// <summary>Says that a heading above a line is the group of what follows; an empty heading is none.</summary>
    internal void PlaceGroup(Slice heading, int endLine)
    {
        int line = endLine - 1;
        while (line >= 0 && Lines[line].TextStart != heading.Start)
        {
            line--;
        }

        if (!heading.IsEmpty && line >= 0)
        {
            Place(line, SegmentRole.Group);
        }
    }

    /// <summary>Reports with the text of the place as the argument; it is copied only if the diagnostic is kept.</summary>
    internal void ReportQuoted(DiagnosticDescriptor descriptor, Slice at) => Diagnostics.ReportQuoted(descriptor, at);

    internal void Report(DiagnosticDescriptor descriptor, Slice at, string? first = null, string? second = null) =>
        Diagnostics.Report(descriptor, at, first, second);
}
