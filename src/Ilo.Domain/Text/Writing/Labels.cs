using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Text.Writing;

/// <summary>The labels of fields in a page's language; in English where the language is not known.</summary>
internal static class Labels
{
    /// <summary>Returns the first label of the language for a field, or for several values the first that ends with s.</summary>
    internal static string Of(LanguageCode language, FieldKind field, bool plural)
    {
        LanguageWords words = LanguageWords.Find(language) ?? LanguageWords.All[0];
        string[] phrases = Array.Find(words.Fields, entry => entry.Kind == field).Phrases;
        return (plural ? Array.Find(phrases, phrase => phrase.EndsWith('s')) : null) ?? phrases[0];
    }
}
