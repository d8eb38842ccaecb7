namespace Ilo.Domain.Words.Languages;

/// <summary>
/// Every word of one language that reader and writer know. A further language is one more instance, named in <see cref="All"/>, with its pages
/// and tests; no word of a language stands elsewhere in these rooms, nor where HTML is read.
/// </summary>
/// <remarks>
/// Phrases are matched whole, without regard to case; an apostrophe stands for the curly one too. Words of dates are in lower case and their
/// accents do not matter; the names of the months are as the language writes them.
/// </remarks>
internal sealed partial class LanguageWords
{
    /// <summary>Gets every known language. The first is the one that is written where a page's own is not known.</summary>
    internal static LanguageWords[] All => field ??= [English.Words, French.Words, Spanish.Words, Portuguese.Words];

    internal required LanguageCode Code { get; init; }

    /// <summary>Gets the set of this language alone.</summary>
    internal LanguageSet Set => (LanguageSet)(1 << Array.IndexOf(All, this));

    /// <summary>Makes the words of web sites, which who reads texts alone does not need.</summary>
    internal required Func<WebWords> Web { get; init; }

    /// <summary>Frequent words that hardly occur in the other languages; they tell the language of a text.</summary>
    internal required string[] Frequent { get; init; }

    internal static LanguageWords? Find(LanguageCode language) => Array.Find(All, words => words.Code == language);

    /// <summary>Returns the language of a set that holds one alone; null for any other set.</summary>
    internal static LanguageCode? Only(LanguageSet languages) => Array.Find(All, words => words.Set == languages)?.Code;
}
