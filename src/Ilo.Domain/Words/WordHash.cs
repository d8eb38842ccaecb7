using System.Runtime.InteropServices;
using System.Security.Cryptography;

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

    private static ulong Secret() => MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
