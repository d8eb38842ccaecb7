using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The stems of a catalogue's texts, and which of them say little.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class WordTable
{
    private readonly HashSet<int> _stopWords;
    private readonly HashSet<int> _projectWords;
    private readonly HashSet<int> _titleNoise;

    internal WordTable()
    {
        _stopWords = [.. LanguageWords.All.SelectMany(words => words.SmallWords).Select(word => Stem(word))];
        _projectWords = [.. LanguageWords.All.SelectMany(words => words.ProjectTerms).Select(word => Stem(word))];
        _titleNoise = [.. LanguageWords.All.SelectMany(words => words.TitleNoise).Select(word => Stem(word)), .. _projectWords, .. _stopWords];
    }

    internal Lexicon Lexicon { get; } = new();

    internal string this[int number] => Lexicon[number];

    internal bool IsStopWord(int stem) => _stopWords.Contains(stem);

    /// <summary>Returns whether a word says little in a project's title: "project", "promoting", "towards".</summary>
    internal bool IsTitleNoise(int stem) => _titleNoise.Contains(stem);

    internal bool IsProjectWord(int stem) => _projectWords.Contains(stem);

    /// <summary>Returns the number of a text as it is.</summary>
    internal int Number(ReadOnlySpan<char> text) => Lexicon.Add(text);

    /// <summary>Returns the number of a word's stem: folded and without the commonest endings.</summary>
    internal int Stem(ReadOnlySpan<char> word) => Lexicon.Add(Stemmer.Stem(WordFolder.Fold(word)));
}
