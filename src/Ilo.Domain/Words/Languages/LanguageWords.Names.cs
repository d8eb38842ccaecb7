namespace Ilo.Domain.Words.Languages;

/// <content>The words in and around the names of projects and bodies, and how words are spelled.</content>
internal sealed partial class LanguageWords
{
    /// <summary>Gets the words that tell texts apart badly: articles, prepositions, conjunctions, and what an apostrophe leaves of one.</summary>
    internal required string[] SmallWords { get; init; }

    /// <summary>Gets the articles that may stand before a name without being part of it.</summary>
    internal required string[] NameArticles { get; init; }

    /// <summary>Gets what stands between the name of a body and that of its country, folded: <c>of the</c>.</summary>
    internal required string[] CountryJoints { get; init; }

    /// <summary>Gets what a project is called beside its name: "the Better Lamps <c>programme</c>".</summary>
    internal required string[] ProjectTerms { get; init; }

    /// <summary>Gets the names of the agency and its like that stand before a project's name: "the <c>ILO</c>-Better Lamps Project".</summary>
    internal required string[] NamePrefixes { get; init; }

    /// <summary>Gets the words, besides <see cref="SmallWords"/> and <see cref="ProjectTerms"/>, that say little in a project's title.</summary>
    internal required string[] TitleNoise { get; init; }

    /// <summary>Gets the words for a part of a project in time.</summary>
    internal required string[] PhaseNouns { get; init; }

    /// <summary>Gets the words for the first phase, the second and so on.</summary>
    internal required string[][] PhaseOrdinals { get; init; }

    /// <summary>Gets the words for a phase that is another one, without saying which.</summary>
    internal required string[] OtherPhases { get; init; }

    /// <summary>Gets short forms behind which a full stop ends no sentence.</summary>
    internal required string[] Abbreviations { get; init; }

    /// <summary>Gets words with other spellings or short forms of them, which count as the same word; in lower case, without accents.</summary>
    internal (string Word, string[] Variants)[] Spellings { get; init; } = [];

    /// <summary>Gets the endings without which words of one stem compare as the same.</summary>
    internal string[] Endings { get; init; } = [];
}
