using System.Buffers;

namespace Ilo.Domain.Text.Lines;

/// <summary>Which characters count as white space, and how texts are trimmed and folded.</summary>
internal static class Blank
{
    // Characters that are neither printed nor separate words: zero-width space, word joiner, byte order mark.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u2060\uFEFF");

    // White space other than the plain space, and the invisible ones: a text without any of them needs no folding
    // but for double spaces.
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF");

    /// <summary>White space of any kind, or an invisible character.</summary>
    internal static bool Is(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') : c >= '\u0085' && IsWide(c);

    internal static bool IsInvisible(char c) => c is '\u200B' or '\u2060' or '\uFEFF';

    internal static bool HasUnusual(ReadOnlySpan<char> text) => text.ContainsAny(Unusual);

    /// <summary>Returns where the first invisible character stands, a byte order mark at the start apart; -1 where there is none.</summary>
    internal static int FirstInvisible(ReadOnlySpan<char> text)
    {
        int start = !text.IsEmpty && text[0] == '\uFEFF' ? 1 : 0;
        int at = text[start..].IndexOfAny(Invisible);
        return at < 0 ? -1 : start + at;
    }

    internal static Slice Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Is(text[start]))
        {
            start++;
        }

        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>Appends a trimmed text with each run of white space as one space and without invisible characters.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        int length = 0;
        bool gap = false;
        foreach (char c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (Is(c))
            {
                gap = length > 0;
                continue;
            }

            if (gap)
            {
                target[length++] = ' ';
                gap = false;
            }

            target[length++] = c;
        }

        return length;
    }

    private static bool IsWide(char c) => IsInvisible(c) || (c < '\u3001' && char.IsWhiteSpace(c));
}
