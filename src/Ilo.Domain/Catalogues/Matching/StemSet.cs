using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Distinct stems in ascending order of their numbers, and how alike two such sets are.</summary>
internal static class StemSet
{
    private const int FewValues = 24;

    /// <summary>Returns the values sorted, each once; they are moved where they stand.</summary>
    internal static T[] Of<T>(Span<T> values)
        where T : struct, IEquatable<T>, IComparable<T>
    {
        Sort(values);
        int count = 0;
        foreach (T value in values)
        {
            if (count == 0 || !values[count - 1].Equals(value))
            {
                values[count++] = value;
            }
        }

        return values[..count].ToArray();
    }

    // Most sets are of a title's words.
    private static void Sort<T>(Span<T> values)
        where T : struct, IComparable<T>
    {
        if (values.Length > FewValues)
        {
            values.Sort();
            return;
        }

        for (int i = 1; i < values.Length; i++)
        {
            T value = values[i];
            int at = i;
            for (; at > 0 && values[at - 1].CompareTo(value) > 0; at--)
            {
                values[at] = values[at - 1];
            }

            values[at] = value;
        }
    }

    /// <summary>Returns a bit of 64 for each stem: a set that lacks the bit lacks the stem.</summary>
    [MethodImpl(Hot.Loop)]
    internal static ulong BitsOf(ReadOnlySpan<int> stems)
    {
        ulong bits = 0;
        foreach (int stem in stems)
        {
            bits |= 1UL << (int)(((uint)stem * 0x9E3779B1) >> 26);
        }

        return bits;
    }

    [MethodImpl(Hot.Loop)]
    internal static int Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    /// <summary>Returns the share of all stems that both have, 0 to 1; 0 where both are empty.</summary>
    internal static double Similarity(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int shared = Shared(a, b);
        int all = a.Length + b.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    internal static int[] Without(int[] a, int[] b) => [.. a.Where(stem => Array.BinarySearch(b, stem) < 0)];
}
