namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Tells whether two words are one but for a slip of the keyboard.</summary>
internal static class WordSlips
{
    private const int MinLengthOfSlip = 4;
    private const int MinLengthOfTwoSlips = 9;

    // "wrk" is a slip of "work" and "fro" one of "for"; "man" is none of "men".
    private const int MinLettersOfLoss = 3;

    // "programme" and "program" end in two ways.
    private const int MinLettersOfEnding = 7;
    private const int MaxEnding = 2;

    /// <summary>Returns whether one letter is more, less, changed or exchanged with its neighbour; two in long words.</summary>
    /// <remarks>Numbers are never slips of each other: "2018" and "2019" are two years.</remarks>
    internal static bool Are(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        int slips = shorter >= MinLengthOfTwoSlips ? 2 : 1;
        return shorter >= MinLengthOfSlip && !char.IsDigit(a[0]) && !char.IsDigit(b[0]) && Distance(a, b, slips) <= slips;
    }

    /// <summary>Returns the same where the titles are alike otherwise: short words may be slips too, and "program" one of "programme".</summary>
    internal static bool AreOfTitlesAlike(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return Are(a, b)
            || (shorter.Length == longer.Length ? AreExchanged(a, b) : longer.Length == shorter.Length + 1 && IsLoss(shorter, longer))
            || (shorter.Length >= MinLettersOfEnding && longer.Length - shorter.Length <= MaxEnding && longer.StartsWith(shorter, StringComparison.Ordinal));
    }

    // Of short words one letter that is left out inside: "wrk", not the "s" of a plural or another beginning.
    private static bool IsLoss(string shorter, string longer) =>
        shorter.Length >= MinLettersOfLoss && shorter[0] == longer[0] && shorter[^1] == longer[^1] && Distance(shorter, longer, 1) <= 1;

    // The same letters but for two neighbours.
    private static bool AreExchanged(string a, string b)
    {
        int first = a.AsSpan().CommonPrefixLength(b);
        return first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first]
            && a.AsSpan(first + 2).SequenceEqual(b.AsSpan(first + 2));
    }

    // By how many letters two words differ: more, less, changed or exchanged with the neighbour; more than the most where it is more. The letters near each
    // other's place alone are looked at, so that the work grows with the length and not with its square.
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        int[] before = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int from = Math.Max(1, i - most);
            int to = Math.Min(b.Length, i + most);
            row[from - 1] = from == 1 ? i : most + 1;
            for (int j = from; j <= to; j++)
            {
                int above = j == i + most ? most + 1 : last[j] + 1;
                row[j] = Math.Min(Math.Min(above, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
