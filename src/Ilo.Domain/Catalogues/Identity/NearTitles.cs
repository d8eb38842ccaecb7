namespace Ilo.Domain.Catalogues.Identity;

/// <summary>How alike two titles are, a slip of the keyboard forgiven.</summary>
/// <param name="Similarity">The share of all words that both have, from 0 to 1; a word with a slip counts as the same.</param>
/// <param name="DiffersBothWays">Whether each has words that the other lacks.</param>
internal readonly record struct NearTitles(double Similarity, bool DiffersBothWays)
{
    // Compared word with word; a longer title is the same up to here.
    private const int MaxWords = 40;
    private const int MaxWordLength = 40;

    internal static NearTitles Of(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return new(1, false);
        }

        List<string> left = [.. TitleWords.Of(a, MaxWordLength).Take(MaxWords)];
        List<string> right = [.. TitleWords.Of(b, MaxWordLength).Take(MaxWords)];
        int restOfLeft = 0;
        int shared = 0;
        foreach (string word in left)
        {
            int found = right.IndexOf(word);
            found = found >= 0 ? found : right.FindIndex(other => WordSlips.Are(word, other));
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
}
