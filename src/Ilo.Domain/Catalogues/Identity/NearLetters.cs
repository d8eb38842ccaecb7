using System.Text;
using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Tells whether two titles are the same but for slips: letters exchanged, words run together or parted, numbers in other signs.</summary>
/// <remarks>Word by word: a sister project in another country differs in no more letters of the whole title than a slip does, but all in one word.</remarks>
internal static class NearLetters
{
    private const int MaxWords = 60;
    private const int LettersPerSlip = 12;
    private const int MaxSlips = 4;

    // "wrk" is a slip of "work" and "fro" one of "for"; "man" is none of "men".
    private const int MinLettersOfLoss = 3;

    // "programme" and "program" end in two ways.
    private const int MinLettersOfEnding = 7;
    private const int MaxEnding = 2;

    /// <summary>Returns whether few words differ by a slip, for the length of the titles, and no number does.</summary>
    internal static bool Are(string a, string b)
    {
        (List<string> words, string numbers) = Read(a);
        (List<string> others, string otherNumbers) = Read(b);
        if (numbers != otherNumbers)
        {
            return false;
        }

        int slips = Math.Min(MaxSlips, 1 + (words.Sum(word => word.Length) / LettersPerSlip));
        int i = 0;
        int j = 0;
        while (i < words.Count && j < others.Count)
        {
            if (words[i] == others[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (--slips < 0)
            {
                return false;
            }
            else if (IsRunTogether(words, i, others[j]))
            {
                (i, j) = (i + 2, j + 1);
            }
            else if (IsRunTogether(others, j, words[i]))
            {
                (i, j) = (i + 1, j + 2);
            }
            else if (IsSlip(words[i], others[j]))
            {
                (i, j) = (i + 1, j + 1);
            }
            else
            {
                return false;
            }
        }

        return i == words.Count && j == others.Count;
    }

    private static bool IsRunTogether(List<string> words, int at, string whole) =>
        at + 1 < words.Count && whole.Length == words[at].Length + words[at + 1].Length
        && whole.StartsWith(words[at], StringComparison.Ordinal) && whole.EndsWith(words[at + 1], StringComparison.Ordinal);

    private static bool IsSlip(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return NearTitles.IsSlip(a, b)
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

    /// <summary>
    /// Returns by how many letters two words differ: more, less, changed or exchanged with the neighbour; more than <paramref name="most"/> where it is more.
    /// </summary>
    /// <remarks>Looks at the letters near each other's place alone, so that the work grows with the length and not with its square.</remarks>
    internal static int Distance(string a, string b, int most)
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

    // The words without their figures, and the numbers, each behind the last with a blank between.
    private static (List<string> Words, string Numbers) Read(string title)
    {
        List<string> words = [];
        StringBuilder numbers = new();
        StringBuilder word = new();
        foreach (char c in title)
        {
            if (LetterFolder.IsWordChar(c) || LetterFolder.IsInvisible(c))
            {
                word.Append(LetterFolder.Fold(c));
            }
            else
            {
                Close();
            }
        }

        Close();
        return (words, numbers.ToString());

        void Close()
        {
            string read = word.ToString();
            word.Clear();
            if (read.Length == 0)
            {
                return;
            }

            if (read.Any(char.IsAsciiDigit))
            {
                // What stands beside a digit and looks like one is one.
                read = read.Replace('l', '1').Replace('i', '1').Replace('o', '0');
            }
            else if (PhaseName.Roman(read) is > 0 and byte number)
            {
                numbers.Append(' ').Append(number);
                return;
            }

            string letters = string.Concat(read.Where(c => !char.IsDigit(c)));
            if (letters.Length < read.Length)
            {
                numbers.Append(' ').AppendJoin("", read.Where(char.IsDigit));
            }

            if (letters.Length > 0 && words.Count < MaxWords)
            {
                words.Add(letters);
            }
        }
    }
}
