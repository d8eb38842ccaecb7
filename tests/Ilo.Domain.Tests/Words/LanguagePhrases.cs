using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Words;

/// <summary>Every phrase of a language, and the table that it stands in.</summary>
internal static class LanguagePhrases
{
    internal static IEnumerable<(string Table, string Phrase)> Of(LanguageWords words)
    {
        foreach (object tables in new object[] { words, words.Web() })
        {
            foreach (PropertyInfo table in tables.GetType().GetProperties(BindingFlags.Instance | BindingFlags.NonPublic))
            {
                foreach (string phrase in In(table.GetValue(tables)))
                {
                    yield return (table.Name, phrase);
                }
            }
        }
    }

    // A table is an array of phrases, one phrase, or an array of pairs of a meaning and phrases, or of a phrase and its variants.
    private static IEnumerable<string> In(object? value) => value switch
    {
        string phrase => [phrase],
        ITuple pair => In(pair[1]),
        IEnumerable many => many.Cast<object?>().SelectMany(In),
        _ => [],
    };
}
