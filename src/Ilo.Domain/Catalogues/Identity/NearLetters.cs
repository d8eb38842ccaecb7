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
            else if (WordSlips.AreOfTitlesAlike(words[i], others[j]))
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

    // The words without their figures, and the numbers, each behind the last with a blank between.
    private static (List<string> Words, string Numbers) Read(string title)
    {
        List<string> words = [];
        StringBuilder numbers = new();
        foreach (string word in TitleWords.Of(title))
        {
            string read = word;
            if (read.Any(char.IsAsciiDigit))
            {
                // What stands beside a digit and looks like one is one.
                read = read.Replace('l', '1').Replace('i', '1').Replace('o', '0');
            }
            else if (PhaseName.Roman(read) is > 0 and byte number)
            {
                numbers.Append(' ').Append(number);
                continue;
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

        return (words, numbers.ToString());
    }
}
