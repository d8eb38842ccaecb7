using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>What the usual builders of sites set around and into a text: trails, filters, calendars, buttons, panels, frames.</summary>
public sealed class PlatformTests
{
    private const string Text = "<p>Dockers see at night.</p><p>They thank the guild.</p>";

    [Theory]
    [InlineData("<div><a href='/'>ILO Alderton</a> <img src='a.gif'> <a href='/n'>Press</a> <img src='a.gif'> Quays get lamps</div>", "Press")]
    [InlineData("<ul><li><a href='/'>ILO Alderton</a><li><a href='/n'>Press</a><li>Quays get lamps</ul>", "Press")]
    [InlineData("<div>We keep cookies to count who comes. <a href='#'>Agreed</a></div>", "cookies")]
    public void GetText_WhatStandsAboveTheTitle_IsNoPartOfThePage(string above, string gone) =>
        Assert.DoesNotContain(gone, HtmlPage.GetText($"<div>{above}<h1>Quays get lamps</h1>{Text}</div>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Go to: <a href='#y4'>2004</a> | <a href='#y3'>2003</a></p>", "2004")]
    [InlineData("<div><span><a href='?t=report'>Report</a></span><span><a href='?t=brief'>Brief</a></span></div>", "Brief")]
    [InlineData("<div><h3>Agenda</h3><table><tr><td colspan=4>May 2014</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>"
        + "<tr><td>5</td><td>6</td><td>7</td><td>8</td></tr></table></div>", "Agenda")]
    [InlineData("<p><a class='btn btn-primary' href='/join'>Register now</a></p>", "Register")]
    public void GetText_WhatLeadsAroundThePage_IsNoPartOfIt(string part, string gone) =>
        Assert.DoesNotContain(gone, HtmlPage.GetText($"<h1>Quays get lamps</h1>{part}{Text}").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>See the notes of <a href='#a'>the first guild</a> and those of <a href='#b'>the second one</a>, which came late to the quay.</p>", "late")]
    [InlineData("<table><tr><td>1</td><td>Alderton</td></tr><tr><td>2</td><td>Birchton</td></tr></table>", "Birchton")]
    [InlineData("<p><a class='btn' href='/a.pdf'>Report</a> tells of lamps.</p>", "Report")]
    public void GetText_WhatOnlyLooksLikeIt_Stays(string part, string kept) =>
        Assert.Contains(kept, HtmlPage.GetText($"<h1>Quays get lamps</h1>{part}{Text}").Text, StringComparison.Ordinal);

    [Fact]
    public void GetText_LinksThatOnlyAStyleSheetParts_AreParted() =>
        Assert.Contains("Alderton Birchton", HtmlPage.GetText($"<h1>Quays</h1><p>Read of <a href='/a'>Alderton</a><a href='/b'>Birchton</a>.</p>{Text}").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2><button aria-expanded=false>Results</button></h2><div hidden><p>Ten lamps hang.</p></div>")]
    [InlineData("<div role=tabpanel aria-hidden=true><h2>Results</h2><p>Ten lamps hang.</p></div>")]
    [InlineData("<h2>Results</h2><div class='panel-collapse' style='display: none'><p>Ten lamps hang.</p></div>")]
    public void GetText_WhatAClickOpens_IsText(string panel) =>
        Assert.Contains("Results\n\nTen lamps hang.", HtmlPage.GetText($"<h1>Quays get lamps</h1>{Text}{panel}").Text, StringComparison.Ordinal);

    [Fact]
    public void GetText_WhatIsHiddenElsewhere_IsNoText() =>
        Assert.DoesNotContain("Ten", HtmlPage.GetText($"<h1>Quays</h1>{Text}<h2>Results</h2><div hidden>Ten lamps.</div>").Text, StringComparison.Ordinal);

    [Fact]
    public void Read_TextSetAsTyped_KeepsItsLines() =>
        Assert.Equal(["Quays get lamps [2014-05-03, 2014-05-03]", "Looms rest [2014-04-21, 2014-04-21]"], HtmlPage.Read(
            "<h1>News</h1><pre>\n1. Quays get lamps\n   3 May 2014\n   Dockers see.\n\n2. Looms rest\n   21 April 2014\n</pre>")
            .Page.Entries.Select(static entry => $"{entry.Title} {entry.Dates}"));

    [Fact]
    public void Read_LabelledPoints_AreFields()
    {
        Page page = HtmlPage.Read(
            $"<h1>Safe kilns</h1>{Text}<ul><li><b>Donor:</b> Norland</li><li><b>Budget:</b> USD 5,000</li><li><b>Team:</b> two</li></ul>").Page;

        Assert.Equal("Norland USD 5000", $"{Assert.Single(page.Donors)} {page.Budget}");
    }

    [Fact]
    public void Read_ListsThatLookAlike_AreReadEachAsItIs()
    {
        Page page = HtmlPage.Read(
            $"<h1>Safe kilns for brick makers</h1>{Text}<h2>Documents</h2><ul><li><a href='/r'>Final report</a></li><li><a href='/m'>Review</a></li></ul>"
            + "<h2>Latest news</h2><ul><li><a href='/1'>Kilns open</a> - 3 May 2014</li><li><a href='/2'>Kilns close</a> - 5 June 2016</li></ul>").Page;

        Assert.Equal(["Kilns open", "Kilns close"], page.Entries.Select(static entry => entry.Title));
        Assert.Contains("Documents", page.Sections.Select(static section => section.Heading));
    }

    [Theory]
    [InlineData("Upcoming events", "<div><h3><a href='/1'>Forum of dockers</a></h3><p>3 May 2014</p></div>")]
    [InlineData("Projects", "<ul><li><a href='/1'>Forum of dockers</a><br>3 May 2014 - 5 June 2016</li></ul>")]
    public void Read_ListOfOne_IsAList(string title, string item) =>
        Assert.Equal("Forum of dockers", Assert.Single(HtmlPage.Read($"<h1>{title}</h1>{item}").Page.Entries).Title);

    [Fact]
    public void Read_SectionWithThePagesTitle_IsNoItemOfItsList()
    {
        const string item = "<section class=s><h2><a href='/#'>Kilns of # clay</a></h2><p>May 2014 - June 2016</p></section>";
        Page page = HtmlPage.Read($"<section class=s><div><h1>Projects</h1></div></section>{Twice(item)}").Page;

        Assert.Equal(("Projects", 2), (page.Title!, page.Entries.Count));
    }

    [Fact]
    public void Read_LinksOfTheSameWords_AreNoTitles()
    {
        const string item = "<div><p><b>Dust in # quarries</b><br>3 May 2014<br>Of lungs.<br><a href='/#.pdf'>English</a></p></div>";
        Page page = HtmlPage.Read($"<h1>Publications</h1>{Twice(item)}").Page;

        Assert.Equal(["Dust in old quarries", "Dust in new quarries"], page.Entries.Select(static entry => entry.Title));
    }

    [Theory]
    [InlineData("<div class=r><div>Donor:</div><div>Norland</div></div><div class=r><div>Budget:</div><div>USD 5,000</div></div>")]
    [InlineData("<div class=r><div>Donor</div><div>Norland</div></div><div class=r><div>Budget</div><div>USD 5,000</div></div>")]
    [InlineData("<p><b>Donor:</b> Norland &bull; <b>Budget:</b> USD 5,000</p>")]
    public void Read_LabelsAmongOtherParts_AreFields(string facts)
    {
        Page page = HtmlPage.Read($"<div><h1>Safe kilns</h1>{facts}<div>{Text}</div></div>").Page;

        Assert.Equal("Norland USD 5000", $"{Assert.Single(page.Donors)} {page.Budget}");
    }

    [Fact]
    public void GetText_HoursInARow_StandInFrontOfWhatBeginsThen() =>
        Assert.Contains("9:00 Opening\n\n10:00 – 11:30 Ropes", HtmlPage.GetText(
            $"<h1>Forum</h1>{Text}<table><tr><td>9:00</td><td>Opening</td></tr><tr><td>10:00 – 11:30</td><td>Ropes</td></tr></table>").Text,
            StringComparison.Ordinal);

    [Fact]
    public void Read_HowManyItemsThereAre_IsNoGroup()
    {
        const string item = "<div class=p><h2><a href='/#'>Kilns of # clay</a></h2><p>May 2014 - June 2016</p></div>";

        Assert.All(HtmlPage.Read($"<h1>Projects</h1><p>12 projects</p>{Twice(item)}").Page.Entries, static entry => Assert.Null(entry.Group));
    }

    [Fact]
    public void GetText_HeadingOfLinksWithinThePage_GoesWithThem() =>
        Assert.DoesNotContain("Contents", HtmlPage.GetText(
            $"<h1>Quays</h1><div><h2>Contents</h2><ul><li><a href='#a'>Why</a></li></ul><h2 id=a>Why</h2>{Text}</div>").Text, StringComparison.Ordinal);

    [Fact]
    public void GetText_PartsThatAStyleSheetSetsApart_AreParted() =>
        Assert.Contains("100 lamps", HtmlPage.GetText($"<h1>Quays</h1><p><span class=n>100</span><span class=u>lamps</span></p>{Text}").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1>Quays<main><p>Dockers see at night.</p></main></h1>")]
    [InlineData("<title>Quays - ILO</title><h1>ILO</h1><div><h2>Quays</h2><h1>x</h1></div>")]
    [InlineData("<h1><div id=content><p>Dockers see at night and thank the guild.</p></div>")]
    public void Read_TitleAroundTheContent_IsRead(string html) => Assert.NotEmpty(HtmlPage.Read(html).Diagnostics);

    [Fact]
    public void Read_PartsOfItems_AreKnownByTheirNamesAndRemarks()
    {
        const string item = "<li><div class=eventname><a href='/#.pdf'>Day of #</a> (PDF, 1 MB)</div><div class=eventstart>3 May 2014</div>"
            + "<div class=eventcity>Alderton</div><ul class=tags><li><a href='/p'>Ports</a></li></ul></li>";
        Page page = HtmlPage.Read($"<h1>Events</h1><ul>{item.Replace('#', 'a')}{item.Replace('#', 'b')}</ul>").Page;

        Assert.Equal([("Day of a", "Alderton"), ("Day of b", "Alderton")], page.Entries.Select(static entry => (entry.Title!, entry.Place!)));
        Assert.All(page.Entries, static entry => Assert.Null(entry.Summary));
    }

    [Theory]
    [InlineData("<frameset cols='9,*'><frame src='menu.htm'><frame src='news.htm'></frameset>", "ILO0117")]
    [InlineData("<h1>Events</h1><iframe src='https://www.example.org/events'></iframe>", "ILO0117")]
    [InlineData("<body><noscript>Turn scripts on.</noscript><div id=root></div><script src='a.js'></script>", "ILO0118")]
    public void Read_PageWithoutAText_SaysWhy(string html, string id) =>
        Assert.Contains(id, HtmlPage.Read(html).Diagnostics.Select(static diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("")]
    [InlineData("<h1>News</h1><p>3 May 2014: the quays of the town get lamps, and the guild of dockers thanks for them.</p><iframe src='/map'></iframe>")]
    public void Read_PageWithATextOrNothingAtAll_SaysNothingOfIt(string html) =>
        Assert.DoesNotContain(HtmlPage.Read(html).Diagnostics, static diagnostic => diagnostic.Id is "ILO0117" or "ILO0118");

    private static string Twice(string item) => item.Replace("#", "old", StringComparison.Ordinal) + item.Replace("#", "new", StringComparison.Ordinal);
}
