namespace Ilo.Explorer.Commands;

/// <summary>The names of the commands.</summary>
internal static class CommandNames
{
    internal static IReadOnlyList<string> All { get; } = ["show", "projects", "events", "articles", "donors", "themes", "query", "timeline", "read", "check",
        "diff", "export", "site"];

    /// <summary>Returns a question for a word that is nearly a command, for example <c> (did you mean the command 'projects'?)</c>; for another word of
    /// letters where the commands are named; otherwise nothing. For the first word of a command line, where a command could stand.</summary>
    internal static string Hint(string word)
    {
        string? nearest = word.Length is < 3 or > 20 ? null : All.MinBy(name => Distance(word, name));
        return nearest is not null && Distance(word, nearest) <= 2 ? $" (did you mean the command '{nearest}'?)"
            : word.All(char.IsAsciiLetter) ? ", and no command ('ilo-explorer --help' names them)" : "";
    }

    // Levenshtein's distance; both words are short.
    private static int Distance(string first, string second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 0; i < first.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 0; j < second.Length; j++)
            {
                int cost = diagonal + (char.ToLowerInvariant(first[i]) == second[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(cost, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
