using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>A part of the page's text: start included, end not, in UTF-16 units. The default value is empty.</summary>
internal readonly record struct Slice(int Start, int End)
{
    internal int Length => End - Start;

    internal bool IsEmpty => End <= Start;

    /// <summary>Returns what is left of a part of the text without the white space at its ends.</summary>
    [MethodImpl(Compiled.Once)]
    internal static Slice Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Blank.Is(text[start]))
        {
            start++;
        }

        while (end > start && Blank.Is(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    internal ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
