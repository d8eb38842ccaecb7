using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Lines;

public sealed class BoilerplateTests
{
    private const string Agency = "is a specialized agency of the United Nations";

    [Theory]
    [InlineData("This story was written by Ana")]
    [InlineData("this STORY was written by Ana")]
    [InlineData("Text sizeable")]
    [InlineData("Skip to main content")]
    [InlineData("> Kelp")]
    [InlineData("Home > Kelp")]
    [InlineData("© 1996-2009 International Labour Organization")]
    [InlineData("© The Kelp ORGANISATION of the isle")]
    [InlineData("© 1996 - 2009 Kelp of the isle |")]
    [InlineData("Kelp | Home | Salt")]
    [InlineData("sitemap|Kelp")]
    [InlineData("![]() |")]
    [InlineData("| - |")]
    [InlineData("une agence spécialisée des Nations Unies")]
    [InlineData("[]\u00A0()")]
    public void Mark_LineThatIsNoPartOfThePage_IsMarkedAtTopAndEnd(string line)
    {
        Assert.Equal("0", Marked(line + "\nKelp\nSalt"));
        Assert.Equal("2", Marked("Kelp\nSalt\n" + line));
        Assert.True(Boilerplate.CanBe(line));
    }

    [Theory]
    [InlineData("The story was written by Ana")]
    [InlineData("Kelp > salt as a food.")]
    [InlineData("Kelp>salt")]
    [InlineData("© A. Writer | Isle")]
    [InlineData("© Kelp Organisation 2009")]
    [InlineData("© A. Writer and the boats of the isle")]
    [InlineData("International Labour Organization 1919 | Kelp")]
    [InlineData("Kelp | Salt")]
    [InlineData("!Kelp")]
    [InlineData("| Kelp |")]
    [InlineData("[Kelp]")]
    [InlineData("()")]
    [InlineData("Kelp ![]")]
    public void Mark_TextLikeIt_IsNot(string line)
    {
        Assert.Equal("", Marked(line + "\nKelp\nSalt"));
        Assert.False(Boilerplate.CanBe(line));
    }

    [Theory]
    [InlineData(120, "0")]
    [InlineData(121, "")]
    public void Mark_StrapLine_HasAtMostOneHundredAndTwentyCharacters(int length, string expected) =>
        Assert.Equal(expected, Marked(("The ILO " + Agency).PadRight(length, 'x') + "\nKelp"));

    [Theory]
    [InlineData("Home\nKelp", "0")]
    [InlineData("\nHome\nKelp", "1")]
    [InlineData("Home\nEnglish\nKelp", "0 1")]
    [InlineData("Home\n\nEnglish\nKelp", "0 2")]
    [InlineData("Kelp\nHome", "")]
    [InlineData("Kelp\nHome\nSalt", "")]
    [InlineData("Kelp\n\nHome\n\nSalt", "")]
    [InlineData("Kelp\n> Salt\nHome", "1 2")]
    [InlineData("Kelp\nHome\n> Salt", "1 2")]
    [InlineData("Kelp\nHome\n- > Salt", "")]
    [InlineData("Kelp\nHome\n\n> Salt", "3")]
    [InlineData("Kelp\n> Salt\n\nHome", "1")]
    public void Mark_MastheadLine_CountsAboveAllTextOrBesideAnother(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("99th Session of the isle\nKelp", "")]
    [InlineData("> Salt\n99th Session of the isle\nKelp", "0 1")]
    [InlineData("99th session of the isle\n> Salt\nKelp", "0 1")]
    [InlineData("> Salt\nA session of the isle\nKelp", "0")]
    [InlineData("> Salt\n99 boats of the isle\nKelp", "0")]
    [InlineData("> Salt\n99 sessions of the isle\nKelp", "0 1")]
    public void Mark_SessionLine_CountsBesideAnotherLine(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    public void Mark_IndentedLine_IsText(int indent, bool expected) =>
        Assert.Equal(expected ? "0" : "", Marked(new string(' ', indent) + "> Home\nKelp"));

    [Theory]
    [InlineData("- > Home\nKelp")]
    [InlineData("1. Skip to main content\nKelp")]
    public void Mark_LineBehindAMarker_IsText(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData(6, 9, "6 7")]
    [InlineData(7, 9, "8")]
    public void Mark_MastheadLine_CountsInTheFirstSevenLinesWithText(int above, int below, string expected) =>
        Assert.Equal(expected, Marked($"{Kelp(above)}Home\n> Salt\n{Kelp(below)}"));

    [Theory]
    [InlineData(13, 9, "13")]
    [InlineData(14, 9, "")]
    [InlineData(14, 5, "")]
    [InlineData(14, 4, "14")]
    [InlineData(14, 0, "14")]
    public void Mark_Line_CountsInTheFirstFourteenAndTheLastFiveWithText(int above, int below, string expected)
    {
        Assert.Equal(expected, Marked($"{Kelp(above)}> Salt\n{Kelp(below)}"));
        Assert.Equal(expected, Marked($"{Kelp(above)}> Salt\n{Kelp(below)}\n\n\n"));
    }

    [Fact]
    public void Mark_MastheadLineAtTheEnd_IsText() => Assert.Equal("", Marked(Kelp(20) + "Home\n"));

    [Fact]
    public void CanBe_MastheadOrSessionLine_CanBeBoilerplateWhereItStands()
    {
        Assert.True(Boilerplate.CanBe("Home"));
        Assert.True(Boilerplate.CanBe("99th session of the isle"));
        Assert.False(Boilerplate.CanBe("A session of the isle"));
        Assert.False(Boilerplate.CanBe("99 boats"));
        Assert.False(Boilerplate.CanBe(""));
    }

    private static string Kelp(int lines) => string.Concat(Enumerable.Repeat("Kelp\n", lines));

    // The zero-based lines that are boilerplate.
    private static string Marked(string text)
    {
        Pool<Line> lines = new();
        LineSplitter.Split(text, lines, new());
        Boilerplate.Mark(text, lines.Items);
        Line[] all = lines.Items.ToArray();
        return string.Join(' ', Enumerable.Range(0, all.Length).Where(i => all[i].Kind == LineKind.Boilerplate));
    }
}
