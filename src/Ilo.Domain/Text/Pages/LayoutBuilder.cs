using System.Runtime.CompilerServices;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// What the layout stage builds: one reading of how a page is laid out. A reading that does not fit is dropped whole, and the next begins with an empty one.
/// Later stages see it as <see cref="PageTree"/>. Not thread-safe.
/// </summary>
internal sealed class LayoutBuilder
{
    private readonly Pool<bool> _placed = new();

    // The title whose kind was asked for last: several layouts and the kinds ask for that of the page.
    private Slice _title = NoTitle;
    private PageKind? _kindOfTitle;

    private static Slice NoTitle => new(-1, -1);

    /// <summary>The lines that it is built on.</summary>
    internal PageLines Lines { get; private set; } = null!;

    internal LineDates Dates { get; } = new();

    internal Pool<Block> Blocks { get; } = new();

    internal Pool<EntryNode> Nodes { get; } = new();

    internal Pool<Part> Parts { get; } = new();

    internal Pool<Slice> Introduction { get; } = new();

    internal Pool<SectionDraft> Sections { get; } = new();

    internal Pool<SectionLine> SectionTexts { get; } = new();

    internal Pool<FieldDraft> Fields { get; } = new();

    internal Leaves Leaves { get; } = new();

    internal Notes Notes { get; } = new();

    internal PageDraft Page;

    /// <summary>The most entries that a page may have.</summary>
    internal int MostEntries { get; private set; }

    internal void Begin(PageLines lines, int mostEntries)
    {
        Lines = lines;
        MostEntries = mostEntries;
        Dates.Begin(lines);
        _placed.Add(false, lines.Count);
    }

    /// <summary>Drops what was read: another reading of the same lines begins.</summary>
    internal void BeginAnew()
    {
        ClearLayout();
        _placed.Add(false, Lines.Count);
    }

    internal void Clear()
    {
        Dates.Clear();
        ClearLayout();
        Lines = null!;
    }

    private void ClearLayout()
    {
        _placed.Clear();
        Blocks.Clear();
        Nodes.Clear();
        Parts.Clear();
        Introduction.Clear();
        Sections.Clear();
        SectionTexts.Clear();
        Fields.Clear();
        Leaves.Clear();
        Notes.Clear();
        Page = default;
        _title = NoTitle;
    }

    /// <summary>Opens an entry. Of those past the limit two are kept: the first, where they begin, and the last, which lines are added to.</summary>
    internal ref EntryNode OpenEntry()
    {
        ref EntryNode node = ref (Nodes.Count < MostEntries + 2L ? ref Nodes.Add() : ref Nodes[Nodes.Count - 1]);
        node = default;
        return ref node;
    }

    /// <summary>What a page with this title lists, as <see cref="PageKinds.OfTitle"/> says; the title last asked for is remembered.</summary>
    internal PageKind? KindOf(ReadOnlySpan<char> text, Slice title)
    {
        if (_title != title)
        {
            (_title, _kindOfTitle) = (title, PageKinds.OfTitle(title.In(text)));
        }

        return _kindOfTitle;
    }

    /// <summary>Whether something has said what the line is.</summary>
    internal bool IsPlaced(int line) => _placed[line];

    /// <summary>Whether the line reads as a date line that gives a date.</summary>
    internal bool IsDated(ReadOnlySpan<char> text, int line) => Dates.IsDated(text, line);

    internal void SetPlaced(int line) => _placed[line] = true;

    internal void Mark(Slice text, SegmentRole role, int entry = -1) => Leaves.Mark(text, role, entry);

    /// <summary>Says what a whole line is, its marker apart.</summary>
    [MethodImpl(Compiled.Once)]
    internal void Place(int line, SegmentRole role)
    {
        if (!_placed[line])
        {
            _placed[line] = true;
            Leaves.MarkLine(in Lines[line], role);
        }
    }

    /// <summary>Says that a line is the heading of what follows; -1 for none.</summary>
    internal void PlaceGroup(int line)
    {
        if (line >= 0)
        {
            Place(line, SegmentRole.Group);
        }
    }

    /// <summary>Leaves out the entries from one on: their lines stay unplaced, and one diagnostic speaks for them all.</summary>
    internal void Limit()
    {
        if (Nodes.Count <= MostEntries)
        {
            return;
        }

        EntryNode first = Nodes[MostEntries];
        Slice at = first.PartCount > 0 ? Parts[first.FirstPart].Text : first.Marker;
        Report(DiagnosticDescriptors.TooManyEntries, at, MostEntries.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Nodes.Truncate(MostEntries);
        foreach (Part part in Parts.Items[first.FirstPart..])
        {
            _placed[part.Line] = false;
        }

        int start = first.Marker.IsEmpty ? at.Start : first.Marker.Start;
        Leaves.Reserve(Leaves.Items.Length + Lines.CountText());
        for (int i = Lines.Count - 1; i >= 0 && Lines[i].TextEnd > start; i--)
        {
            // A marker on a line of its own was placed with its entry.
            _placed[i] &= Lines[i].MarkerLength == 0 || !Lines[i].Text.IsEmpty;
            if (!Lines[i].IsBlank)
            {
                Place(i, SegmentRole.Unplaced);
            }
        }
    }

    /// <summary>Reports with the text of the place as the argument; it is copied only if the diagnostic is kept.</summary>
    internal void ReportQuoted(DiagnosticDescriptor descriptor, Slice at) => Notes.ReportQuoted(descriptor, at);

    internal void Report(DiagnosticDescriptor descriptor, Slice at, string? first = null, string? second = null) =>
        Notes.Report(descriptor, at, first, second);
}
