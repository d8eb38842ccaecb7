using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>An entry as laid out: its place in the list and its lines. What each of them is, the next stage finds.</summary>
internal struct EntryNode
{
    /// <summary>The body's lines among the parts of the layout.</summary>
    internal int FirstPart;
    internal int PartCount;

    /// <summary>The printed number; -1 where there is none.</summary>
    internal int Number;

    /// <summary>The marker; empty where there is none.</summary>
    internal Slice Marker;

    /// <summary>The list that it belongs to: counted up at each heading, printed or lost.</summary>
    internal int Run;

    internal Slice Group;

    /// <summary>The place, where a column of a table has it; else empty.</summary>
    internal Slice Place;

    /// <summary>A heading seems to be lost above it.</summary>
    internal bool IsBelowLostHeading;

    /// <summary>The other entries of its list have numbers, it has lost its own.</summary>
    internal bool HasLostNumber;

    internal readonly int EndPart => FirstPart + PartCount;
}
