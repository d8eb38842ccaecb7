using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

/// <summary>What phrases begin with tells most lines from them, and none that begins as one of them does.</summary>
public sealed class OpeningsTests
{
    [Theory]
    [InlineData("Media contact", true)]
    [InlineData("MEDIA of the harbour", true)]
    [InlineData("A  propos", true)]
    [InlineData("À propos", true)]
    [InlineData("N°\u00A07", true)]
    [InlineData("Me", true)]
    [InlineData("", true)]
    [InlineData("Harbour lamps", false)]
    [InlineData("Mending nets", false)]
    [InlineData("(Media contact)", false)]
    public void MayOpen_Text_ComparesTheFirstThreeCharacters(string text, bool expected) =>
        Assert.Equal(expected, new Openings(["Media contact", "A propos", "À propos", "N° 7"]).MayOpen(text));

    [Fact]
    public void MayOpen_PhraseOfAnyTable_IsTrueInEitherCaseAndWithDoubledBlanks()
    {
        string[] phrases = [.. PagePhrases.Fields.Phrases, .. PagePhrases.SectionHeadings.Phrases, .. PagePhrases.MastheadLines.Phrases];
        Openings openings = new(phrases);
        Assert.All(phrases, phrase =>
        {
            Assert.True(openings.MayOpen(phrase.ToUpperInvariant()), phrase);
            Assert.True(openings.MayOpen(phrase.ToLowerInvariant()), phrase);
            Assert.True(openings.MayOpen(phrase.Replace(" ", "  ", StringComparison.Ordinal)), phrase);
        });
    }
}
