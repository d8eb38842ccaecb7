using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Gives each word a number, so that texts compare as numbers. Numbers depend on the order of words: never sort results by them.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class WordTable
{
    private const int MaxWordLength = 64;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ConcurrentDictionary<int, string> _words = new();
    private int _count;
    private readonly HashSet<int> _stopWords = [];
    private readonly HashSet<int> _titleNoise = [];
    private readonly HashSet<int> _projectWords = [];

    internal WordTable()
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _stopWords.UnionWith(CommonWords.Stop.Select(Stem));
        _projectWords.UnionWith(CommonWords.Project.Select(Stem));
        _titleNoise.UnionWith(CommonWords.TitleNoise.Select(Stem));
        _titleNoise.UnionWith(_projectWords);
        _titleNoise.UnionWith(_stopWords);
    }

    internal string this[int number] => _words[number];

    internal bool IsStopWord(int stem) => _stopWords.Contains(stem);

    /// <summary>Returns whether a word says little in a project's title: "project", "promoting", "towards".</summary>
    internal bool IsTitleNoise(int stem) => _titleNoise.Contains(stem);

    internal bool IsProjectWord(int stem) => _projectWords.Contains(stem);

    /// <summary>Returns the number of a text as it is.</summary>
    internal int Number(ReadOnlySpan<char> text)
    {
        if (!_lookup.TryGetValue(text, out int number))
        {
            // Known by its number before it is found by its text. Of two threads that come at once the number of one stands; the other's names nothing.
            string word = text.ToString();
            int next = Interlocked.Increment(ref _count);
            _words[next] = word;
            number = _numbers.GetOrAdd(word, next);
        }

        return number;
    }

    internal int Stem(string word) => Stem(word.AsSpan());

    /// <summary>Returns the number of a word's stem: lower case, without accents and without the commonest endings.</summary>
    internal int Stem(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[MaxWordLength];
        int length = Fold(word, folded);
        return Number(Stemmed(folded[..length]));
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        int length = 0;
        bool ascii = true;
        foreach (char c in word)
        {
            if (length == folded.Length)
            {
                break;
            }

            ascii &= char.IsAscii(c);
            folded[length++] = char.ToLowerInvariant(c);
        }

        return ascii ? length : WithoutAccents(folded, length);
    }

    private static int WithoutAccents(Span<char> folded, int length)
    {
        // Normalize throws on a lone surrogate; such a word keeps its accents.
        if (folded[..length].IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            return length;
        }

        int kept = 0;
        foreach (char c in folded[..length].ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && kept < folded.Length)
            {
                folded[kept++] = c;
            }
        }

        return kept;
    }

    // Endings of English, and the plurals of French and Spanish: enough for "promoting"/"promotion" and "system"/"systems".
    private static ReadOnlySpan<char> Stemmed(ReadOnlySpan<char> word)
    {
        const int minStem = 4;
        if (word.Length > minStem && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }

        foreach (string ending in (ReadOnlySpan<string>)["ing", "ion", "ed"])
        {
            if (word.Length >= minStem + ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        return word.Length > minStem && word[^1] == 'e' ? word[..^1] : word;
    }
}
