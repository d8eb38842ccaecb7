using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>What pages say by type alone, as those of before style sheets do: the title in the largest, the site's own lines in the smallest.</summary>
public sealed class TypeTests
{
    private const string Body = "<p>The masons of the town learn to build with lime again, and to keep the old walls dry.</p>";

    [Theory]
    [InlineData("<hr><font size=1>Questions? <a href='mailto:w@example.org'>Webmaster</a></font>")]
    [InlineData("<font size=-1><a href='#top'>Top</a> | Best seen at 800 x 600<br>Visitor no. 12</font>")]
    [InlineData("<table><tr><td><small>Quay 7, Alderton 22. Tel.: 00 00</small></td></tr></table>")]
    [InlineData("<address>Office in Alderton, Quay 7, Tel.: 00 00</address>")]
    [InlineData("<address>Office in Alderton, <a href='/map'>Quay 7</a></address>")]
    [InlineData("<p><small>E-mail: w@example.org</small></p>")]
    [InlineData("<hr>\n<address>House of Masons, Alderton</address>")]
    public void GetText_SmallPrintAtTheEnd_IsNoText(string last) =>
        Assert.EndsWith("old walls dry.\n", HtmlPage.GetText($"<h1>Kilns</h1>{Body}{Body}{last}").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p><small>* With funds of Norland.</small></p>", "With funds of Norland")]
    [InlineData("<p><small>(1) See the report.</small></p>", "See the report")]
    [InlineData("<p><font size=1>3 May 2014</font></p>", "3 May 2014")]
    [InlineData("<p><small>Donor: Kingdom of Norland</small></p>", "Kingdom of Norland")]
    [InlineData("<p><small><b>Donor</b>: Kingdom of Norland</small></p>", "Kingdom of Norland")]
    [InlineData("<address>House of Masons, Alderton</address>", "House of Masons, Alderton")]
    [InlineData("<p><font size=1>Lime is dear.</font></p><p>Walls are wet.</p><p><font size=1>Sand is cheap.</font></p>", "Sand is cheap")]
    [InlineData("<p><font size=2>Sand is cheap.</font></p>", "Sand is cheap")]
    public void GetText_NoteOrDayOrTextInSmallType_Stays(string last, string text) =>
        Assert.Contains(text, HtmlPage.GetText($"<h1>Kilns</h1>{Body}{last}").Text, StringComparison.Ordinal);

    [Fact]
    public void GetText_PageInSmallTypeThroughout_Stays() =>
        Assert.Contains("lime", HtmlPage.GetText($"<h1>Kilns</h1><font size=1>{Body}</font>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("5")]
    [InlineData("+2")]
    public void Read_LineInTheLargestType_IsTheTitle(string size)
    {
        Page page = HtmlPage.Read(
            $"<font size=2>Office in Alderton &raquo; Masonry</font><p><font size={size} color=red>Walls of lime for Alderton</font></p>{Body}").Page;

        Assert.Equal("Walls of lime for Alderton", page.Title);
        Assert.Equal("The masons of the town learn to build with lime again, and to keep the old walls dry.", page.Introduction);
    }

    [Theory]
    [InlineData("<p><font size=5>Lime</font></p>", "<p><font size=5>Sand</font></p>")]
    [InlineData("<h2>Walls of lime</h2>", "<p><font size=5>Sand</font></p>")]
    [InlineData("<p>Walls of lime</p>", "<p>The <font size=5>sand</font> is cheap.</p>")]
    public void Read_LargeTypeThatIsNotAlone_IsNoTitle(string first, string second) =>
        Assert.DoesNotContain("and", HtmlPage.Read($"{first}{Body}{second}").Page.Title ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("<h3>Walls of lime</h3><p>Walls are wet.</p>", "Walls of lime")]
    [InlineData("<h3>Walls of lime</h3><p>Walls are wet.</p><h4>Why</h4><p>It rains.</p>", "Walls of lime")]
    [InlineData("<title>Press release - Walls of lime</title><p><b>Press release</b></p><h3>Walls of lime for the mole</h3>", "Walls of lime for the mole")]
    public void Read_HeadingThatIsFirstOfItsRank_IsTheTitle(string page, string title) =>
        Assert.Equal(title, HtmlPage.Read(page + Body).Page.Title);

    [Fact]
    public void Read_HeadingOfARankThatOthersHave_IsNoTitle() =>
        Assert.NotEqual("Why", HtmlPage.Read($"<p>Walls of lime</p><h3>Why</h3>{Body}<h3>How</h3>{Body}").Page.Title);

    [Theory]
    [InlineData("<h2>Course on lime: old walls<br>and new roofs</h2>", "Course on lime: old walls and new roofs\n")]
    [InlineData("<h2><a href='/a'>Lime, sand<br>\n and water</a></h2>", "Lime, sand and water\n")]
    [InlineData("<h2>Walls of lime<br>Alderton</h2>", "Walls of lime\nAlderton\n")]
    [InlineData("<h2>Walls of lime<br>by the sea</h2>", "Walls of lime by the sea\n")]
    [InlineData("<h2>Walls of lime<br>by Ana Writer</h2>", "Walls of lime\nby Ana Writer\n")]
    [InlineData("<h2>Walls of lime<br>by <i>Ana Writer</i></h2>", "Walls of lime\nby Ana Writer\n")]
    [InlineData("<h2><a href='/a'>Murs de chaux<br>du 3 au 5 mai 2014</a></h2>", "Murs de chaux\ndu 3 au 5 mai 2014\n")]
    [InlineData("<h2><a href='/a'>Muros de cal<br>del 3 al 5 de mayo de 2014</a></h2>", "Muros de cal\ndel 3 al 5 de mayo de 2014\n")]
    public void GetText_TitleThatABreakParts_IsOneLineWhereItGoesOn(string title, string text) =>
        Assert.StartsWith(text, HtmlPage.GetText(title + Body).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("1<sup>st</sup> - 5<sup>th</sup> November 2004", "1st - 5th November 2004")]
    [InlineData("le 1<sup>er</sup> mai 2004", "le 1er mai 2004")]
    [InlineData("Walls<sup>a</sup> are wet", "Wallsa are wet")]
    public void GetText_RaisedLetters_StandBehindTheirFigure(string line, string text) =>
        Assert.Contains(text, HtmlPage.GetText($"<h1>Kilns</h1><p>{line}</p>{Body}").Text, StringComparison.Ordinal);
}
