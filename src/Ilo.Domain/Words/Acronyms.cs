namespace Ilo.Domain.Words;

/// <summary>How acronyms are written and what they stand for.</summary>
internal static class Acronyms
{
    private const int MinLength = 3;
    private const int MinCapitals = 2;

    /// <summary>Tells how a word is written. The stops of "E.U." do not count.</summary>
    internal static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !char.IsDigit(word[0]))
        {
            return WordShape.Lower;
        }

        int capitals = 0;
        int digits = 0;
        int stops = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            stops += c == '.' ? 1 : 0;
        }

        int length = word.Length - stops;
        int letters = length - (word[^1] == 's' ? 1 : 0);
        return capitals < MinCapitals ? WordShape.Capital
            : letters >= MinLength && capitals + digits == letters ? WordShape.Acronym
            : char.IsUpper(word[0]) && capitals * 2 >= length ? WordShape.Capitals
            : WordShape.Capital;
    }

    /// <summary>Returns an acronym without stops and without a small plural s.</summary>
    internal static string Of(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> letters = word[^1] == 's' ? word[..^1] : word;
        return letters.Contains('.') ? letters.ToString().Replace(".", "", StringComparison.Ordinal) : letters.ToString();
    }
}
