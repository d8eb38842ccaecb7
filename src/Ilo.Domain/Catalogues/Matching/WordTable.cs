using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The stems of a catalogue's texts, and which of them say little.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class WordTable
{
    private readonly WordRoles[] _roles;

    internal WordTable()
    {
        int[] small = StemsOf(words => words.SmallWords);
        int[] projects = StemsOf(words => words.ProjectTerms);
        int[] noise = StemsOf(words => words.TitleNoise);
        _roles = new WordRoles[Lexicon.Count];
        Mark(small, WordRoles.Small | WordRoles.TitleNoise);
        Mark(projects, WordRoles.Project | WordRoles.TitleNoise);
        Mark(noise, WordRoles.TitleNoise);
    }

    [Flags]
    private enum WordRoles : byte
    {
        None = 0,
        Small = 1,
        TitleNoise = 2,
        Project = 4,
    }

    internal Lexicon Lexicon { get; } = new();

    internal string this[int number] => Lexicon[number];

    internal bool IsStopWord(int stem) => Is(stem, WordRoles.Small);

    /// <summary>Returns where the words of a text stand that are no small ones.</summary>
    internal List<int> PlacesOfContent(List<Word> words)
    {
        List<int> at = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!IsStopWord(words[i].Stem))
            {
                at.Add(i);
            }
        }

        return at;
    }

    /// <summary>Returns whether a word says little in a project's title: "project", "promoting", "towards".</summary>
    internal bool IsTitleNoise(int stem) => Is(stem, WordRoles.TitleNoise);

    internal bool IsProjectWord(int stem) => Is(stem, WordRoles.Project);

    /// <summary>Returns the number of a text as it is.</summary>
    internal int Number(ReadOnlySpan<char> text) => Lexicon.Add(text);

    /// <summary>Returns the number of a word's stem: folded and without the commonest endings.</summary>
    internal int Stem(ReadOnlySpan<char> word) => Lexicon.Add(Stemmer.Stem(WordFolder.Fold(word)));

    private int[] StemsOf(Func<LanguageWords, string[]> choose) => [.. LanguageWords.All.SelectMany(choose).Select(word => Stem(word))];

    private bool Is(int stem, WordRoles role) => stem < _roles.Length && (_roles[stem] & role) != 0;

    private void Mark(int[] stems, WordRoles roles)
    {
        foreach (int stem in stems)
        {
            _roles[stem] |= roles;
        }
    }
}
