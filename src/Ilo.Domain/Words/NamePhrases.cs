using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>The words in and around names, of all languages.</summary>
internal static class NamePhrases
{
    /// <summary>What the sign stands for; also how it is numbered among words.</summary>
    internal static readonly string Ampersand = LanguageWords.All[0].Ands[0];

    internal static readonly string[] Articles = [.. LanguageWords.All.SelectMany(words => words.NameArticles).Distinct()];

    internal static readonly string[] CountryJoints = [.. LanguageWords.All.SelectMany(words => words.CountryJoints).Distinct()];

    internal static readonly FoldedWords<bool> Abbreviations = new(LanguageWords.All.SelectMany(words => words.Abbreviations).Select(word => (word, true)));

    internal static readonly FoldedWords<bool> PhaseNouns = new(LanguageWords.All.SelectMany(words => words.PhaseNouns).Select(word => (word, true)));

    internal static readonly FoldedWords<bool> OtherPhases = new(LanguageWords.All.SelectMany(words => words.OtherPhases).Select(word => (word, true)));

    /// <summary>The number of a phase, from 1.</summary>
    internal static readonly FoldedWords<int> PhaseOrdinals =
        new(LanguageWords.All.SelectMany(words => words.PhaseOrdinals.Select((ordinals, i) => (ordinals, i)))
            .SelectMany(phase => phase.ordinals.Select(word => (word, phase.i + 1))));
}
