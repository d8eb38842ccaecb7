using System.Text;
using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Tells whether two titles are the same but for slips: letters exchanged, words run together or parted, numbers in other signs.</summary>
internal static class NearLetters
{
    private const int MaxLetters = 400;
    private const int MinLetters = 4;
    private const int LettersPerSlip = 12;
    private const int MaxSlips = 4;

    /// <summary>Returns whether few letters differ, for the length of the titles, and no number does.</summary>
    internal static bool Are(string a, string b)
    {
        (string letters, string numbers) = Read(a);
        (string others, string otherNumbers) = Read(b);
        int shorter = Math.Min(letters.Length, others.Length);
        int slips = shorter < MinLetters ? 0 : Math.Min(MaxSlips, 1 + (shorter / LettersPerSlip));
        return numbers == otherNumbers && Distance(letters, others, slips) <= slips;
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

    private static (string Letters, string Numbers) Read(string title)
    {
        StringBuilder letters = new();
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

            if (letters.Length + word.Length >= MaxLetters)
            {
                break;
            }
        }

        Close();
        return (letters.ToString(), numbers.ToString());

        void Close()
        {
            string read = word.ToString();
            word.Clear();
            if (read.Any(char.IsAsciiDigit))
            {
                // What stands beside a digit and looks like one is one.
                read = read.Replace('l', '1').Replace('i', '1').Replace('o', '0');
            }
            else if (PhaseName.Roman(read) is > 0 and byte number)
            {
                numbers.Append(number);
                return;
            }

            foreach (char c in read)
            {
                (char.IsDigit(c) ? numbers : letters).Append(c);
            }
        }
    }
}
