namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>Finds the name in an author line, where it is surely one: a few capitalised words, maybe behind "By", before a comma.</summary>
internal static class AuthorName
{
    private const int MostWords = 5;

    private static readonly string[] Openers = ["By ", "Par ", "Por ", "by ", "par ", "por "];

    // Small words inside names: "Ana de la Cruz", "Jan van der Berg".
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "del", "la", "las", "los", "le", "du", "des", "da", "dos",
        "van", "der", "den", "von", "el", "al", "bin", "y", "e" };

    /// <summary>Returns the name; null where the line may be something else.</summary>
    internal static string? In(string? byline)
    {
        if (byline is null)
        {
            return null;
        }

        string? opener = Array.Find(Openers, word => byline.StartsWith(word, StringComparison.Ordinal));
        string name = byline[(opener?.Length ?? 0)..].Split(',')[0].Trim();
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords && IsCapitalised(words[0]) && IsCapitalised(words[^1])
            && words.All(word => IsCapitalised(word) || Particles.Contains(word))
            ? name
            : null;
    }

    private static bool IsCapitalised(string word) =>
        char.IsUpper(word[0])
            && word.All(character =>
            char.IsLetter(character) || character is '.' or '-' or '\'' or '’'
            || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark);
}
