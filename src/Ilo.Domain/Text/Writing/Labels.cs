using Ilo.Domain.Text.Words;

namespace Ilo.Domain.Text.Writing;

/// <summary>The labels of fields in a page's language; in English where the language is not known.</summary>
internal static class Labels
{
    /// <summary>Returns the first label of the language for a field, or for several values the first that ends with s.</summary>
    internal static string Of(LanguageCode language, FieldKind field, bool plural)
    {
        PageWords words = Array.Find(Lexicon.Languages, words => words.Language == language) ?? EnglishWords.Words;
        string[] phrases = Array.Find(words.Fields, entry => entry.Kind == field).Phrases;
        return (plural ? Array.Find(phrases, phrase => phrase.EndsWith('s')) : null) ?? phrases[0];
    }
}
