using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ilo.Domain.Words;

/// <summary>Which characters count as white space, and how texts are folded.</summary>
internal static class Blank
{
    /// <summary>White space of any kind, or an invisible character.</summary>
    internal static bool Is(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') : c >= '\u0085' && IsWide(c);

    /// <summary>Returns the position of the first character from one on that is none.</summary>
    internal static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Is(text[at]))
        {
            at++;
        }

        return at;
    }

    internal static bool IsInvisible(char c) => c is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Whether folding a text may change it: it may hold white space other than spaces, or two spaces in a row.</summary>
    /// <remarks>
    /// One pass of wide compares: the general search for so many characters is several times slower. All but a few are beyond ASCII, and
    /// only where such a character stands the long list is looked at. The last compare goes back over some characters rather than one by one.
    /// </remarks>
    [MethodImpl(Compiled.Once)]
    internal static bool MayNeedFolding(ReadOnlySpan<char> text)
    {
        int last = text.Length - Vector<ushort>.Count - 1;
        if (!Vector.IsHardwareAccelerated || last < 0)
        {
            return NeedsFolding(text);
        }

        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (int at = 0; at < last; at += Vector<ushort>.Count)
        {
            if (IsFound(ref first, at))
            {
                return true;
            }
        }

        return IsFound(ref first, last) || NeedsFolding(text[^1..]);
    }

    private static bool IsFound(ref ushort first, int at)
    {
        Vector<ushort> c = Vector.LoadUnsafe(ref first, (nuint)at);
        Vector<ushort> space = new(' ');
        Vector<ushort> found = Vector.LessThan(c, space) | (Vector.Equals(c, space) & Vector.Equals(Vector.LoadUnsafe(ref first, (nuint)at + 1), space));
        return (Vector.GreaterThanAny(c, new Vector<ushort>('~')) ? found | BeyondAscii(c) : found) != Vector<ushort>.Zero;
    }

    private static bool NeedsFolding(ReadOnlySpan<char> text)
    {
        bool afterSpace = false;
        foreach (char c in text)
        {
            if (c == ' ' ? afterSpace : Is(c))
            {
                return true;
            }

            afterSpace = c == ' ';
        }

        return false;
    }

    private static Vector<ushort> BeyondAscii(Vector<ushort> c) =>
        Vector.Equals(c, new Vector<ushort>('\u00A0'))
        | Vector.Equals(c, new Vector<ushort>('\u0085'))
        | Vector.Equals(c, new Vector<ushort>('\u1680'))
        | Vector.LessThan(c - new Vector<ushort>('\u2000'), new Vector<ushort>(0x0C))
        | Vector.LessThan(c - new Vector<ushort>('\u2028'), new Vector<ushort>(8))
        | Vector.LessThan(c - new Vector<ushort>('\u205F'), new Vector<ushort>(2))
        | Vector.Equals(c, new Vector<ushort>('\u3000'))
        | Vector.Equals(c, new Vector<ushort>('\uFEFF'));

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

    /// <summary>Returns the text without blanks and no-break spaces at its ends; hardly any text has them there.</summary>
    internal static ReadOnlySpan<char> TrimPlain(ReadOnlySpan<char> text) =>
        TrimPlainEnd(text) is var end && end is [' ' or '\u00A0', ..] ? end.TrimStart(" \u00A0") : end;

    /// <summary>Returns the text without blanks and no-break spaces at its end.</summary>
    internal static ReadOnlySpan<char> TrimPlainEnd(ReadOnlySpan<char> text) => text is [.., ' ' or '\u00A0'] ? text.TrimEnd(" \u00A0") : text;

    private static bool IsWide(char c) => IsInvisible(c) || (c < '\u3001' && char.IsWhiteSpace(c));
}
