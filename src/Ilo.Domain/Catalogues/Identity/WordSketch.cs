using System.Globalization;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Tells how alike two texts are from a few digits of each: the least of several hashes over a text's words is the same in two texts as often as they
/// share words.</summary>
/// <remarks>The hashes are the same in every process and every version: sketches are kept for years.</remarks>
internal static class WordSketch
{
    private const int Hashes = 12;
    private const int Digits = 4;
    private const int MinWordLength = 4;

    /// <summary>Returns the sketch; empty where the texts have no word of four letters or more.</summary>
    internal static string Of(IEnumerable<string> texts)
    {
        Span<uint> least = stackalloc uint[Hashes];
        least.Fill(uint.MaxValue);
        bool any = false;
        foreach (string text in texts)
        {
            for (int i = 0; i < text.Length;)
            {
                int start = i;
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                if (i - start >= MinWordLength)
                {
                    any = true;
                    Add(least, Hash(text.AsSpan(start, i - start)));
                }

                i = i == start ? i + 1 : i;
            }
        }

        return any ? Print(least) : "";
    }

    /// <summary>Returns the share of words that both texts have, about; from 0 to 1. Null where either has none.</summary>
    internal static double? Similarity(string a, string b)
    {
        if (a.Length != Hashes * Digits || b.Length != Hashes * Digits)
        {
            return null;
        }

        int same = 0;
        for (int i = 0; i < a.Length; i += Digits)
        {
            same += a.AsSpan(i, Digits).SequenceEqual(b.AsSpan(i, Digits)) ? 1 : 0;
        }

        return (double)same / Hashes;
    }

    // FNV-1a over the folded word.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        }

        return hash;
    }

    private static void Add(Span<uint> least, ulong hash)
    {
        for (int i = 0; i < least.Length; i++)
        {
            // One more hash function for each place: the finisher of SplitMix64.
            ulong mixed = hash + ((ulong)(i + 1) * 0x9E3779B97F4A7C15);
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            least[i] = Math.Min(least[i], (uint)(mixed >> 32));
        }
    }

    private static string Print(ReadOnlySpan<uint> least)
    {
        Span<char> digits = stackalloc char[Hashes * Digits];
        for (int i = 0; i < least.Length; i++)
        {
            ((ushort)least[i]).TryFormat(digits[(i * Digits)..], out _, "x4", CultureInfo.InvariantCulture);
        }

        return digits.ToString();
    }
}
