using System.Runtime.CompilerServices;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The stems of a catalogue's texts, and which of them say little.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class WordTable
{
    private readonly WordRoles[] _roles;
    private readonly Lexicon _known;

    /// <param name="known">The words by which one that a line's end breaks is known, whichever texts came before; none where null.</param>
    internal WordTable(Lexicon? known = null)
    {
        _known = known ?? new();
        int[] small = StemsOf(words => words.SmallWords);
        int[] projects = StemsOf(words => words.ProjectTerms);
        int[] noise = StemsOf(words => words.TitleNoise);
        int[] phases = StemsOf(words => words.PhaseNouns);
        _roles = new WordRoles[Lexicon.Count];
        Mark(small, WordRoles.Small | WordRoles.TitleNoise);
        Mark(projects, WordRoles.Project | WordRoles.TitleNoise);
        Mark(noise, WordRoles.TitleNoise);
        Mark(phases, WordRoles.Phase);
    }

    [Flags]
    private enum WordRoles : byte
    {
        None = 0,
        Small = 1,
        TitleNoise = 2,
        Project = 4,
        Phase = 8,
    }

    internal Lexicon Lexicon { get; } = new();

    internal string this[int number] => Lexicon[number];

    /// <summary>Returns the capital by which an acronym may name a word; U+FFFD, which no acronym has, for one that is marks alone, of which nothing is left
    /// once it is folded.</summary>
    internal char InitialOf(int number) => Lexicon[number] is [char first, ..] ? char.ToUpperInvariant(first) : '\uFFFD';

    internal bool IsStopWord(int stem) => Is(stem, WordRoles.Small);

    /// <summary>Puts the words of a text, each with the number of its stem, into a list, whatever it held; returns the list.</summary>
    internal List<Token> Split(string? text, List<Token> words)
    {
        words.Clear();
        if (!string.IsNullOrEmpty(text))
        {
            Tokenizer.Stems(text, Lexicon, _known, words);
        }

        return words;
    }

    /// <summary>Returns the stems of the words that are no small ones, in order; they stand in room of the thread until it asks for the next.</summary>
    [MethodImpl(Hot.Loop)]
    internal Span<int> ContentOf(List<Token> words)
    {
        Span<int> content = TokenRoom.OfStems(words.Count);
        int count = 0;
        foreach (Token word in words)
        {
            if (!IsStopWord(word.Id))
            {
                content[count++] = word.Id;
            }
        }

        return content[..count];
    }

    /// <summary>Returns where the words of a text stand that are no small ones.</summary>
    internal List<int> PlacesOfContent(List<Token> words)
    {
        List<int> at = new(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            if (!IsStopWord(words[i].Id))
            {
                at.Add(i);
            }
        }

        return at;
    }

    /// <summary>Returns whether a word says little in a project's title: "project", "promoting", "towards".</summary>
    internal bool IsTitleNoise(int stem) => Is(stem, WordRoles.TitleNoise);

    /// <summary>Returns whether a word may be one for a phase: its letters say it.</summary>
    internal bool MayBePhase(int stem) => Is(stem, WordRoles.Phase);

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
