using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Lines;

public sealed class ProseTests
{
    [Theory]
    [InlineData("The boats came back.", true)]
    [InlineData("Back already!", true)]
    [InlineData("Back already?", true)]
    [InlineData("And then…", true)]
    [InlineData("“The boats came back.”", true)]
    [InlineData("«The boats came back.»", true)]
    [InlineData("(The boats came back.) ", true)]
    [InlineData("\"The boats came back.\"\u00A0", true)]
    [InlineData("[The boats ‘came back.’']", true)]
    [InlineData("The boats came back.[12]", true)]
    [InlineData("The boats came back[12]", false)]
    [InlineData("The boats came back.[1a2]", false)]
    [InlineData("[12]", false)]
    [InlineData("The boats came back", false)]
    [InlineData("The boats:", false)]
    [InlineData("\u00A0\"", false)]
    [InlineData("", false)]
    public void EndsSentence_SignAtTheEnd_QuotesAndBracketsDoNotCount(string text, bool expected) => Assert.Equal(expected, Prose.EndsSentence(text));

    [Theory]
    [InlineData("The boats came back.", true)]
    [InlineData("The boats;", true)]
    [InlineData("The boats:", true)]
    [InlineData("The boats…", true)]
    [InlineData("The boats,", true)]
    [InlineData("“The boats.”) ", true)]
    [InlineData("The boats", false)]
    [InlineData("\u00A0", false)]
    [InlineData("One two three four five six seven eight nine ten!", false)]
    [InlineData("One two three four five six seven eight nine ten eleven!", true)]
    [InlineData("One two three four five six seven eight nine ten?", false)]
    [InlineData("One two three four five six seven eight nine ten eleven?", true)]
    public void EndsText_SignAtTheEnd_ShortCallsApart(string text, bool expected) => Assert.Equal(expected, Prose.EndsText(text));

    [Theory]
    [InlineData("Boats of the Isle", true)]
    [InlineData("One two three four five six seven eight nine ten", true)]
    [InlineData("One two three four five six seven eight nine ten eleven", false)]
    [InlineData("Boats of the Isle:", false)]
    [InlineData("2009 - 2011", false)]
    [InlineData("(boats of the isle)", false)]
    [InlineData("[boats of the isle]", false)]
    [InlineData("(New) boats", true)]
    [InlineData("Boats (new)", true)]
    public void IsHeading_ShortLineWithLetters_IsOneUnlessInBrackets(string text, bool expected) => Assert.Equal(expected, Prose.IsHeading(text));

    [Theory]
    [InlineData("Boats of the Isle", true)]
    [InlineData("Boats of the Isle\u00A0", true)]
    [InlineData("Who mends the boats?", true)]
    [InlineData("Boats of the Isle.", false)]
    [InlineData("Boats of the Isle. ", false)]
    [InlineData("Boats of the Isle.\u00A0", false)]
    [InlineData("Boats of the Isle:", false)]
    [InlineData("Boats of the Isle;", false)]
    [InlineData("Boats of the Isle,", false)]
    [InlineData("The boats came back. They were full", false)]
    [InlineData("", false)]
    public void IsTitle_LineThatIsNoSentence_IsOne(string text, bool expected) => Assert.Equal(expected, Prose.IsTitle(text));

    [Theory]
    [InlineData(45, true)]
    [InlineData(46, false)]
    public void IsTitle_Words_AreAtMostFortyFive(int words, bool expected) => Assert.Equal(expected, Prose.IsTitle(Words(words)));

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void IsText_LineWithoutFullStop_IsTextFromTwentySixWords(int words, bool expected) => Assert.Equal(expected, Prose.IsText(Words(words)));

    [Theory]
    [InlineData("The boats came back.", true)]
    [InlineData("The boats came back. They were full", true)]
    [InlineData("At nine. Boats came back. They were full", true)]
    [InlineData("Boat. Then more", false)]
    [InlineData("boat. Then more", true)]
    [InlineData("The isle. Boats", true)]
    [InlineData("The sea. Boats", false)]
    [InlineData("The boats came back. they were full", false)]
    [InlineData("The boats came back.They were full", false)]
    [InlineData("The boats came back. ", true)]
    [InlineData("The isle of St. Alder", false)]
    [InlineData("THE BOATS. THEY", false)]
    [InlineData("the boaTs. They", false)]
    [InlineData("The boats", false)]
    [InlineData("boats.T", false)]
    [InlineData(". T", false)]
    public void IsText_FullStopBehindAWordOfFourLowerCaseLetters_IsTheEndOfASentence(string text, bool expected) => Assert.Equal(expected, Prose.IsText(text));

    [Theory]
    [InlineData("", 5, 0)]
    [InlineData("  one\u00A0two\tthree ", 5, 3)]
    [InlineData("one two three", 3, 3)]
    [InlineData("one two three four", 3, 3)]
    [InlineData("one two", 1, 1)]
    public void CountWords_Limit_IsTheHighestCount(string text, int limit, int expected) => Assert.Equal(expected, Prose.CountWords(text, limit));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("boats", count));
}
