using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ilo.Domain.Text.Input;

/// <summary>The characters of a text that need a second look before it is read: those that nobody sees, and halves of surrogate pairs.</summary>
internal static class OddCharacters
{
    /// <summary>Returns where the first odd character or surrogate stands; -1 where there is none, as in most texts.</summary>
    internal static int First(ReadOnlySpan<char> text)
    {
        int at = 0;
        if (Vector.IsHardwareAccelerated && text.Length >= Vector<ushort>.Count)
        {
            // One pass of wide compares: the general search for so many characters is several times slower.
            ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            while (at <= text.Length - Vector<ushort>.Count)
            {
                if (at <= text.Length - (2 * Vector<ushort>.Count) && IsPlain(ref first, at))
                {
                    at += 2 * Vector<ushort>.Count;
                }
                else if (!IsFound(Vector.LoadUnsafe(ref first, (nuint)at)))
                {
                    at += Vector<ushort>.Count;
                }
                else
                {
                    break;
                }
            }
        }

        for (; at < text.Length; at++)
        {
            if (IsInvisible(text[at]) || char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a character is neither printed nor parts words: marks of direction, joiners, the soft hyphen, control characters.</summary>
    internal static bool IsInvisible(char c) => c switch
    {
        < ' ' => c is < '\t' or > '\r',
        < '\u007F' => false,
        '\u007F' or '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        _ => false,
    };

    /// <summary>Whether a joiner between two characters shapes what is seen: in scripts that join letters, and between the parts of an emoji.</summary>
    internal static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    /// <summary>Whether a character is of a script that joins letters, or part of an emoji.</summary>
    internal static bool IsJoined(char c) => c switch
    {
        < '\u0590' => false,
        <= '\u1CFF' => true,
        >= '\u2190' and <= '\u2BFF' => true,
        >= '\uA000' and <= '\uABFF' => true,
        >= '\uD800' and <= '\uDFFF' => true,
        >= '\uFB1D' and <= '\uFEFC' => true,
        _ => false,
    };

    // Two vectors of line ends and printed characters of ASCII: one compare tells both, since what lies below a blank wraps around.
    private static bool IsPlain(ref ushort first, int at)
    {
        Vector<ushort> tab = new('\t');
        Vector<ushort> one = Vector.LoadUnsafe(ref first, (nuint)at) - tab;
        Vector<ushort> two = Vector.LoadUnsafe(ref first, (nuint)(at + Vector<ushort>.Count)) - tab;
        Vector<ushort> from = new(0x0E - '\t');
        Vector<ushort> low = Vector.Min(one - from, two - from);
        return Vector.LessThanOrEqualAll(Vector.Max(one, two), new Vector<ushort>('~' - '\t'))
            && Vector.GreaterThanOrEqualAll(low, new Vector<ushort>(' ' - 0x0E));
    }

    private static bool IsFound(Vector<ushort> c)
    {
        Vector<ushort> unusual = Vector.LessThan(c, new Vector<ushort>('\t')) | Vector.LessThan(c - new Vector<ushort>(0x0E), new Vector<ushort>(0x12));
        if (!Vector.GreaterThanAny(c, new Vector<ushort>('~')))
        {
            return unusual != Vector<ushort>.Zero;
        }

        unusual |= Vector.Equals(c, new Vector<ushort>(0x7F)) | Vector.Equals(c, new Vector<ushort>(0xAD));
        if (!Vector.GreaterThanAny(c, new Vector<ushort>(0x034E)))
        {
            // Letters with accents.
            return unusual != Vector<ushort>.Zero;
        }

        unusual |= Vector.Equals(c, new Vector<ushort>(0x034F))
            | Vector.Equals(c, new Vector<ushort>(0x061C))
            | Vector.Equals(c, new Vector<ushort>(0x180E))
            | Vector.LessThan(c - new Vector<ushort>(0x200B), new Vector<ushort>(5))
            | Vector.LessThan(c - new Vector<ushort>(0x202A), new Vector<ushort>(5))
            | Vector.LessThan(c - new Vector<ushort>(0x2060), new Vector<ushort>(0x10))
            | Vector.LessThan(c - new Vector<ushort>(0xD800), new Vector<ushort>(0x800))
            | Vector.Equals(c, new Vector<ushort>(0xFEFF));
        return unusual != Vector<ushort>.Zero;
    }
}
