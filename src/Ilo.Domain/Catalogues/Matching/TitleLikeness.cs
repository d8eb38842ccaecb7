using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>How alike two titles are.</summary>
/// <param name="Shared">How many words both have.</param>
/// <param name="All">How many words there are in both together.</param>
/// <param name="DiffersBothWays">Whether each has words that the other lacks.</param>
internal readonly record struct TitleLikeness(int Shared, int All, bool DiffersBothWays)
{
    // Below this length a letter more or less makes another word.
    private const int MinLengthOfVariants = 4;

    /// <summary>Gets the share of all words that both have, 0 to 1.</summary>
    internal double Similarity => All == 0 ? 0 : (double)Shared / All;

    internal bool IsSame => All > 0 && Shared == All;

    [MethodImpl(Hot.Loop)]
    internal static TitleLikeness Of(Features a, Features b, WordTable table)
    {
        int shared = StemSet.Shared(a.TitleStems, b.TitleStems);
        if (shared == a.TitleStems.Length || shared == b.TitleStems.Length || shared == 0)
        {
            return new(shared, a.TitleStems.Length + b.TitleStems.Length - shared, shared == 0);
        }

        if (2 * shared < Math.Min(a.TitleStems.Length, b.TitleStems.Length))
        {
            return new(shared, a.TitleStems.Length + b.TitleStems.Length - shared, DiffersBothWays: true);
        }

        if (!HasVariants(a.TitleStems, b.TitleStems, table))
        {
            return new(shared, a.TitleStems.Length + b.TitleStems.Length - shared, DiffersBothWays: true);
        }

        return WithVariants(a, b, shared, table);
    }

    private static TitleLikeness WithVariants(Features a, Features b, int shared, WordTable table)
    {
        // In the order of the words, not of their numbers: a word can be a variant of two.
        int[] restOfA = [.. StemSet.Without(a.TitleStems, b.TitleStems).OrderBy(stem => table[stem], StringComparer.Ordinal)];
        List<int> restOfB = [.. StemSet.Without(b.TitleStems, a.TitleStems).OrderBy(stem => table[stem], StringComparer.Ordinal)];
        int variants = 0;
        foreach (int stem in restOfA)
        {
            int found = restOfB.FindIndex(other => AreVariants(table[stem], table[other]));
            if (found >= 0)
            {
                restOfB.RemoveAt(found);
                variants++;
            }
        }

        int both = shared + variants;
        return new(both, a.TitleStems.Length + b.TitleStems.Length - both, restOfA.Length > variants && restOfB.Count > 0);
    }

    // Whether a word that only one title has is nearly one that only the other has.
    private static bool HasVariants(int[] a, int[] b, WordTable table)
    {
        foreach (int stem in a)
        {
            if (Array.BinarySearch(b, stem) >= 0)
            {
                continue;
            }

            foreach (int other in b)
            {
                if (AreVariants(table[stem], table[other]) && Array.BinarySearch(a, other) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Returns whether one word is the other with one letter more or less behind the first: "asia", "asian"; "labor", "labour".</summary>
    private static bool AreVariants(string a, string b)
    {
        if (a.Length > b.Length)
        {
            (a, b) = (b, a);
        }

        if (a.Length < MinLengthOfVariants || b.Length - a.Length != 1 || a[0] != b[0])
        {
            return false;
        }

        int same = a.AsSpan().CommonPrefixLength(b);
        return a.AsSpan(same).SequenceEqual(b.AsSpan(same + 1));
    }
}
