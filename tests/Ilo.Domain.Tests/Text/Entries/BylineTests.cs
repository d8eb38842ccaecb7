using Ilo.Domain.Text;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Entries;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ana Writer")]
    [InlineData("by Ana Writer")]
    [InlineData("By\u00A0Ana\u00A0Writer")]
    [InlineData("By A. Writer, who leads a small team on the coast of the island")]
    [InlineData("By Ana de Writer")]
    [InlineData("By Ana Writer.")]
    [InlineData("Un reportage d'Ana Écrivain, du port.")]
    [InlineData("Texto de Ana Escriba")]
    [InlineData("By An W")]
    [InlineData("Par Ana Écrivain")]
    [InlineData("Por Ana Escritora")]
    public void Is_NameBehindTheOpening_IsAnAuthorLine(string text) => Assert.True(Byline.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("By")]
    [InlineData("By ")]
    [InlineData("By A")]
    [InlineData("Ana Writer")]
    [InlineData("Byron Ana Writer")]
    [InlineData("By-Law Reform")]
    [InlineData("By Ana")]
    [InlineData("By Ana writer")]
    [InlineData("By the Ana Writer Fund")]
    [InlineData("By Ana of the Writer")]
    [InlineData("By Alder Quay the boats of the island were all back")]
    [InlineData("By Ana writes.")]
    [InlineData("By Ana Writer:")]
    [InlineData("By Ana Writer, a teacher. She lives on the island")]
    public void Is_OtherText_IsNone(string text) => Assert.False(Byline.Is(text));

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Is_WordsOfTheName_AreAtMostTwentyFour(int words, bool expected) =>
        Assert.Equal(expected, Byline.Is("By " + string.Join(' ', Enumerable.Repeat("Ana", words))));

    [Theory]
    [InlineData("By Ana Writer|The boats came back early and full.", "By Ana Writer", "The boats came back early and full.")]
    [InlineData("The boats came back early and full.|By Ana Writer", "By Ana Writer", "The boats came back early and full.")]
    [InlineData("By Ana Writer|By Ben Painter", "By Ana Writer", "By Ben Painter")]
    [InlineData("The boats came back.|They were full.|By Ana Writer", null, "The boats came back. They were full. By Ana Writer")]
    public void Read_FirstTwoLinesOfTheSummary_MayHoldTheByline(string summary, string? byline, string rest)
    {
        Entry entry = Assert.Single(PageReader.Read(ReadingText.EntryPage($"Kelp Day||2 July 2009||{summary}", "News")).Page.Entries);
        Assert.Equal(("Kelp Day", byline, rest), (entry.Title, entry.Byline, entry.Summary));
    }
}
