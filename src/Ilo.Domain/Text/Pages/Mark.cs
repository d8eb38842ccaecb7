using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>What a part of the text was read as.</summary>
internal readonly record struct Mark(Slice Text, SegmentRole Role, int Entry) : IComparable<Mark>
{
    public int CompareTo(Mark other) => Text.Start.CompareTo(other.Text.Start);
}
