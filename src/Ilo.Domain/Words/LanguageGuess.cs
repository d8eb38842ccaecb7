namespace Ilo.Domain.Words;

/// <summary>Which language a text is in.</summary>
/// <param name="Language">The language; the default value where its script is none that words are known of.</param>
/// <param name="IsClear">Whether it is ahead of every other.</param>
/// <param name="Unknown">The name of a language whose pages are not read; null where the language is one that is.</param>
internal readonly record struct LanguageGuess(LanguageCode Language, bool IsClear, string? Unknown);
