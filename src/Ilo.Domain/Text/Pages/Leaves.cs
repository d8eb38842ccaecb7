using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>The leaves of the layout tree: the parts of the text, and what each was read as. Segments and sources come from them alone.</summary>
internal sealed class Leaves
{
    private readonly Pool<Mark> _marks = new();

    internal ReadOnlySpan<Mark> Items => _marks.Items;

    /// <summary>Makes room for about so many.</summary>
    internal void Reserve(int count) => _marks.Reserve(count);

    [MethodImpl(Compiled.Once)]
    internal void Mark(Slice text, SegmentRole role, int entry = -1)
    {
        if (!text.IsEmpty)
        {
            _marks.Add(new Mark(text, role, entry));
        }
    }

    /// <summary>Marks a whole line, its marker apart.</summary>
    [MethodImpl(Compiled.Once)]
    internal void MarkLine(in Line line, SegmentRole role)
    {
        Mark(line.Marker, SegmentRole.EntryMarker);
        Mark(line.Text, role);
    }

    internal void Clear() => _marks.Clear();
}
