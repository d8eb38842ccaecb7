namespace Ilo.Domain.Words;

/// <summary>How far two names are apart.</summary>
internal static class NameDistance
{
    // What the beginning of a name alone is further away than the whole one, and how much more where most of it is left unsaid.
    private const double Begun = 0.1;
    private const double Unsaid = 0.1;

    /// <summary>
    /// Returns the edits between two keys over the longer one's length, less where they share whole words: 0 for equal ones, 1 at most. A name of which
    /// only the first words are given is near, too: "eurpean" is meant for "european union".
    /// </summary>
    internal static double Between(string left, string right)
    {
        double whole = BetweenWhole(left, right);
        if (Beginning(right, left.AsSpan().Count(' ') + 1) is not { } begun)
        {
            return whole;
        }

        double least = Begun + (Unsaid * (right.Length - begun.Length) / right.Length);
        return Math.Min(whole, least + ((1 - least) * BetweenWhole(left, begun)));
    }

    // The first words of a longer name; null where it has no more.
    private static string? Beginning(string name, int words)
    {
        int end = -1;
        for (int i = 0; i < words; i++)
        {
            end = name.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return name[..end];
    }

    private static double BetweenWhole(string left, string right)
    {
        int longest = Math.Max(left.Length, right.Length);
        if (longest == 0)
        {
            return 0;
        }

        double edits = (double)Edits(left, right) / longest;
        double shared = SharedWords(left, right);
        return edits * (1 - (shared / 2));
    }

    private static int Edits(string left, string right)
    {
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }

    // Of the words longer than three letters, the share that both names have.
    private static double SharedWords(string left, string right)
    {
        string[] words = [.. left.Split(' ').Where(word => word.Length > 3)];
        HashSet<string> others = [.. right.Split(' ').Where(word => word.Length > 3)];
        int most = Math.Max(words.Length, others.Count);
        return most == 0 ? 0 : Math.Min(1.0, (double)words.Count(others.Contains) / most);
    }
}
