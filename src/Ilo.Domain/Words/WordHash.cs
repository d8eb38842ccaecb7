using System.Runtime.InteropServices;

namespace Ilo.Domain.Words;

/// <summary>Numbers by which words are kept in tables: four letters at a time, and other numbers in every process, so that no text can be written to make
/// them meet.</summary>
internal static class WordHash
{
    private static readonly ulong Seed = Secret();
    private static readonly ulong Factor = Secret() | 1;

    internal static int Of(ReadOnlySpan<char> word)
    {
        ulong hash = Seed + (ulong)word.Length;
        foreach (ulong letters in MemoryMarshal.Cast<char, ulong>(word))
        {
            hash = Mixed(hash ^ letters);
        }

        ulong rest = 0;
        foreach (char letter in word[(word.Length & ~3)..])
        {
            rest = (rest << 16) | letter;
        }

        return (int)Mixed(hash ^ rest);
    }

    private static ulong Mixed(ulong number) => Math.BigMul(number, Factor, out ulong low) ^ low;

    // The last half of such an identifier is random but for two bits. The platform's generator of random numbers would load a library of cryptography
    // first, which takes a short program's time.
    private static ulong Secret()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(bytes);
        return MemoryMarshal.Read<ulong>(bytes[sizeof(ulong)..]);
    }
}
