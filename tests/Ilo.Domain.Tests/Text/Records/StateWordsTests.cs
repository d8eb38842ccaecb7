using Ilo.Domain.Text.Records;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Text.Records;

/// <summary>Every phrase by which a text says what became of an event or a project is found, wherever it stands; near misses are not.</summary>
public sealed class StateWordsTests
{
    public static TheoryData<string> Phrases => [.. PagePhrases.States];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void AreIn_TextWithPhrase_IsTrue(string phrase)
    {
        Assert.True(StateWords.AreIn(phrase));
        Assert.True(StateWords.AreIn(phrase.ToUpperInvariant()));
        for (int lead = 0; lead < 20; lead++)
        {
            Assert.True(StateWords.AreIn(new string('x', lead) + " " + phrase + new string('.', 20 - lead)), $"{lead} letters in front");
            Assert.True(StateWords.AreIn(new string('é', lead) + "(" + phrase + ")"), $"{lead} letters and a bracket in front");
            Assert.True(StateWords.AreIn(new string('x', lead) + "[" + phrase + "]" + new string('x', 20)), $"{lead} letters and a square bracket in front");
            Assert.True(StateWords.AreIn(new string('x', lead) + "\u00A0" + phrase + new string('x', 20)), $"{lead} letters and a no-break space in front");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("can")]
    [InlineData("The keepers report on the lamps and take place in the new hall.")]
    [InlineData("Un rapport annuel sur les phares, réuni en un lieu nouveau.")]
    public void AreIn_TextWithoutPhrase_IsFalse(string text) => Assert.False(StateWords.AreIn(text));
}
