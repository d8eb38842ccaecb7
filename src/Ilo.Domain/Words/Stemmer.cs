using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>Takes the commonest endings from folded words: "promoting" and "promotion", "system" and "systems" are one stem.</summary>
internal static class Stemmer
{
    private const int MinStem = 4;

    private static readonly string[] Endings = [.. LanguageWords.All.SelectMany(words => words.Endings).Distinct().OrderByDescending(ending => ending.Length)];

    /// <summary>Returns the stem of a folded word: without the plural's s, without one of the languages' endings, without a silent e.</summary>
    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > MinStem && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }

        foreach (string ending in Endings)
        {
            if (word.Length >= MinStem + ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        return word.Length > MinStem && word[^1] == 'e' ? word[..^1] : word;
    }
}
