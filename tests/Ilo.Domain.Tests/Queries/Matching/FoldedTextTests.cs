using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Tests.Queries.Matching;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Straße STRAẞE", "strasse strasse")]
    [InlineData("æther Ærø", "aether aero")]
    [InlineData("œuvre Œuvre", "oeuvre oeuvre")]
    [InlineData("øst Øst", "ost ost")]
    [InlineData("łódź Łódź", "lodz lodz")]
    [InlineData("đak Đak", "dak dak")]
    [InlineData("ðe Ðe", "de de")]
    [InlineData("þing Þing", "thing thing")]
    [InlineData("ılık", "ilik")]
    [InlineData("λόγος", "λογοσ")]
    [InlineData("São-Tomé, 2nd", "sao tome 2nd")]
    [InlineData("  a\t\n b  ", "a b")]
    [InlineData("edu\u00ADcation", "education")]
    [InlineData("a\u20DD b", "a b")]
    [InlineData("का", "का")]
    [InlineData("½ ²", "1 2 2")]
    [InlineData("--", "")]
    [InlineData("", "")]
    public void Of_Text_GivesItsWordsAsTheyAreCompared(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text));

    [Fact]
    public void Of_HalfOfAPair_IsAGapAndTheWholePairALetter()
    {
        Assert.Equal("a b", FoldedText.Of("a\uD800b"));
        Assert.Equal("b", FoldedText.Of("\uD800b"));
        Assert.Equal("b", FoldedText.Of("b\uDC00"));
        Assert.Equal("a\U0001D7D8b".Normalize(System.Text.NormalizationForm.FormKD), FoldedText.Of("a\U0001D7D8b"));
        Assert.Equal("\U00010380a", FoldedText.Of("\U00010380a"));
    }

    [Fact]
    public void Of_MoreThanTheFirstBuffer_KeepsEveryWord()
    {
        string text = string.Join(' ', Enumerable.Range(0, 3000));
        Assert.Equal(text, FoldedText.Of(text));
    }
}
