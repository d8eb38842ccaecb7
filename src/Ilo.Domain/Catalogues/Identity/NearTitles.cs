using System.Text;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>How alike two titles are, a slip of the keyboard forgiven.</summary>
/// <param name="Similarity">The share of all words that both have, from 0 to 1; a word with a slip counts as the same.</param>
/// <param name="DiffersBothWays">Whether each has words that the other lacks.</param>
internal readonly record struct NearTitles(double Similarity, bool DiffersBothWays)
{
    // Compared word with word; a longer title is the same up to here.
    private const int MaxWords = 40;
    private const int MaxWordLength = 40;
    private const int MinLengthOfSlip = 4;
    private const int MinLengthOfTwoSlips = 9;

    internal static NearTitles Of(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return new(1, false);
        }

        List<string> left = Words(a);
        List<string> right = Words(b);
        int restOfLeft = 0;
        int shared = 0;
        foreach (string word in left)
        {
            int found = right.IndexOf(word);
            found = found >= 0 ? found : right.FindIndex(other => IsSlip(word, other));
            if (found >= 0)
            {
                right.RemoveAt(found);
                shared++;
            }
            else
            {
                restOfLeft++;
            }
        }

        int all = shared + restOfLeft + right.Count;
        return new(all == 0 ? 0 : (double)shared / all, restOfLeft > 0 && right.Count > 0);
    }

    private static List<string> Words(string title)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char c in title)
        {
            if (!LetterFolder.IsWordChar(c) && !LetterFolder.IsInvisible(c))
            {
                Close();
                continue;
            }

            word.Append(LetterFolder.Fold(c));
            if (word.Length >= MaxWordLength)
            {
                Close();
            }
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0 && words.Count < MaxWords)
            {
                words.Add(word.ToString());
            }

            word.Clear();
        }
    }

    // One letter more, less, changed or exchanged with its neighbour; two in long words. Numbers are never slips of each other: "2018" and "2019" are two
    // years.
    internal static bool IsSlip(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        int slips = shorter >= MinLengthOfTwoSlips ? 2 : 1;
        return shorter >= MinLengthOfSlip && !char.IsDigit(a[0]) && !char.IsDigit(b[0]) && NearLetters.Distance(a, b, slips) <= slips;
    }
}
