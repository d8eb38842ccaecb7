using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Words;

/// <summary>Holds the word table of every language, also of one that is added, to the form in which its words are looked up.</summary>
public sealed class WordTableTests
{
    public static TheoryData<string> Languages => [.. LanguageWords.All.Select(words => words.Code.ToString())];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrases_InEveryTable_CanBeFound(string language)
    {
        LanguageWords words = LanguageWords.All.Single(words => words.Code.ToString() == language);
        (string Table, string Phrase)[] phrases = [.. Phrases(words)];

        Assert.True(phrases.Length > 300);
        Assert.DoesNotContain(phrases, each => each.Phrase.Length == 0 || each.Phrase != each.Phrase.Trim());
        Assert.DoesNotContain(phrases, each => each.Phrase.Contains('’') || each.Phrase.Contains("  ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrases_InEveryTable_AreThereOnce(string language)
    {
        LanguageWords words = LanguageWords.All.Single(words => words.Code.ToString() == language);

        Assert.Empty(Phrases(words).GroupBy(each => each.Table + ": " + each.Phrase, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private static IEnumerable<(string Table, string Phrase)> Phrases(LanguageWords words) => LanguagePhrases.Of(words);
}
