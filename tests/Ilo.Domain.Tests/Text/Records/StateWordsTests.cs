using Ilo.Domain.Text.Records;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Text.Records;

/// <summary>Every phrase by which a text says what became of an event or a project is found, wherever it stands; near misses are not.</summary>
public sealed class StateWordsTests
{
    public static TheoryData<string> OfEvents =>
        [.. PagePhrases.StateWordsOf(StatedState.Postponed, StatedState.Cancelled, StatedState.Rescheduled)];

    public static TheoryData<string> OfProjects => [.. PagePhrases.StateWordsOf(StatedState.Closed, StatedState.Active, StatedState.Planned)];

    [Theory]
    [MemberData(nameof(OfEvents))]
    public void AreIn_TextWithPhraseOfAnEvent_IsTrue(string phrase) => AssertFound(StateWords.OfEvents, phrase);

    [Theory]
    [MemberData(nameof(OfProjects))]
    public void AreIn_TextWithPhraseOfAProject_IsTrue(string phrase) => AssertFound(StateWords.OfProjects, phrase);

    [Theory]
    [InlineData("")]
    [InlineData("can")]
    [InlineData("The keepers report on the lamps and take place in the new hall.")]
    [InlineData("Un rapport annuel sur les phares, réuni en un lieu nouveau.")]
    public void AreIn_TextWithoutPhrase_IsFalse(string text)
    {
        Assert.False(StateWords.OfEvents.AreIn(text));
        Assert.False(StateWords.OfProjects.AreIn(text));
    }

    [Fact]
    public void AreIn_TextWithWordsOfTheOther_IsFalse()
    {
        Assert.False(StateWords.OfEvents.AreIn("The forum closed with a plan, and the next one is planned."));
        Assert.False(StateWords.OfProjects.AreIn("The forum was cancelled."));
    }

    private static void AssertFound(StateWords words, string phrase)
    {
        Assert.True(words.AreIn(phrase));
        Assert.True(words.AreIn(phrase.ToUpperInvariant()));
        for (int lead = 0; lead < 20; lead++)
        {
            Assert.True(words.AreIn(new string('x', lead) + " " + phrase + new string('.', 20 - lead)), $"{lead} letters in front");
            Assert.True(words.AreIn(new string('é', lead) + "(" + phrase + ")"), $"{lead} letters and a bracket in front");
            Assert.True(words.AreIn(new string('x', lead) + "[" + phrase + "]" + new string('x', 20)), $"{lead} letters and a square bracket in front");
            Assert.True(words.AreIn(new string('x', lead) + "\u00A0" + phrase + new string('x', 20)), $"{lead} letters and a no-break space in front");
        }
    }
}
