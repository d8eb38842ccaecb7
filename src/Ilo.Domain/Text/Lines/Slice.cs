namespace Ilo.Domain.Text.Lines;

/// <summary>A part of the page's text: start included, end not, in UTF-16 units. The default value is empty.</summary>
internal readonly record struct Slice(int Start, int End)
{
    internal int Length => End - Start;

    internal bool IsEmpty => End <= Start;

    internal ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
