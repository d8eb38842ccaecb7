using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ilo.Domain.Words;

/// <summary>
/// Says which characters of a short text are letters, of any script, one bit a character: words are found by their bits, not letter by letter.
/// </summary>
internal static class LetterMask
{
    /// <summary>How many characters fit.</summary>
    internal const int Width = 64;

    /// <summary>Returns the bits of a text of at most <see cref="Width"/> characters, that of the first character lowest.</summary>
    internal static ulong Of(ReadOnlySpan<char> text)
    {
        ulong letters = 0;
        ulong others = 0;
        int at = 0;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> c = Vector128.LoadUnsafe(ref first, (nuint)at);
            Vector128<ushort> place = (c | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a');
            letters |= (ulong)Vector128.LessThan(place, Vector128.Create((ushort)26)).ExtractMostSignificantBits() << at;
            others |= (ulong)Vector128.GreaterThan(c, Vector128.Create((ushort)0x7F)).ExtractMostSignificantBits() << at;
        }

        for (; at < text.Length; at++)
        {
            letters |= char.IsLetter(text[at]) ? 1UL << at : 0;
        }

        for (; others != 0; others &= others - 1)
        {
            int other = BitOperations.TrailingZeroCount(others);
            letters |= char.IsLetter(text[other]) ? 1UL << other : 0;
        }

        return letters;
    }
}
