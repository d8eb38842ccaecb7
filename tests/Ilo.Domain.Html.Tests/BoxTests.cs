using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>Boxes beside and below a page's text: tabs, other things, contacts, and what only looks like one of them.</summary>
public sealed class BoxTests
{
    private const string Body = "<p>The masons of the town learn to build with lime again, and to keep the old walls dry.</p>";

    [Fact]
    public void GetText_LinksToThePageItself_AreNoPoints() =>
        Assert.DoesNotContain("View", Text("<ul><li><a href='#'>View</a></li><li><a href='#log'>Changes</a></li></ul>"), StringComparison.Ordinal);

    [Fact]
    public void GetText_LinksToOtherPages_ArePoints() =>
        Assert.Contains("• Lime", Text("<ul><li><a href='/lime'>Lime</a></li><li><a href='#sand'>Sand</a></li></ul>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Other projects")]
    [InlineData("Autres projets")]
    [InlineData("Otras noticias")]
    [InlineData("Outros projetos")]
    public void GetText_LinksToOtherThings_AreNoPartOfThePage(string heading) =>
        Assert.DoesNotContain("Looms", Text($"<div><h2>{heading}</h2><p><a href='/a'>Looms and lives</a></p><p><a href='/b'>Boats</a></p></div>"),
            StringComparison.Ordinal);

    [Fact]
    public void Read_OtherThingsWithDays_AreAListOfThePage() =>
        Assert.Equal(["Safe kilns", "Safe roofs", "Looms and lives", "Boats"], HtmlPage.Read(
            "<h1>Projects</h1><h2>Masonry</h2><ul><li><a href='/k'>Safe kilns</a><p>1 May 2014 - 30 June 2016</p></li>"
            + "<li><a href='/r'>Safe roofs</a><p>1 May 2014 - 30 June 2016</p></li></ul>"
            + "<h2>Other projects</h2><ul><li><a href='/a'>Looms and lives</a><p>1 May 2014 - 30 June 2016</p></li>"
            + "<li><a href='/b'>Boats</a><p>1 June 2015 - 31 May 2017</p></li></ul>").Projects.Select(static project => project.Title));

    [Fact]
    public void GetText_BoxOfContact_IsNoText() =>
        Assert.DoesNotContain("Quay", Text("<section><h2>Contact</h2><p>House of Masons, Quay 7<br>Tel: +00 000 000</p></section>"), StringComparison.Ordinal);

    [Fact]
    public void GetText_TextBelowTheWord_IsASection() =>
        Assert.Contains("Contact\n\nMasons meet", Text("<section><h2>Contact</h2><p>Masons meet on Mondays.</p></section>"), StringComparison.Ordinal);

    [Fact]
    public void Read_ListOfResultsWhoseClassIsShort_IsRead()
    {
        const string item = "<li class=sr><div class=sr__txt><span class=sr__kind>Report</span><a class=sr__title href='/#'>Lime and #</a>"
            + "<time class=sr__date>3 May 2014</time><div class=sr__sum>Of walls.</div></div></li>";
        Page page = HtmlPage.Read($"<main><h1>Publications</h1><ol class=search-results>{item.Replace("#", "sand", StringComparison.Ordinal)}"
            + $"{item.Replace("#", "water", StringComparison.Ordinal)}</ol></main>").Page;

        Assert.Equal([("Report", "Lime and sand"), ("Report", "Lime and water")], page.Entries.Select(static entry => (entry.Label ?? "", entry.Title ?? "")));
    }

    [Fact]
    public void Read_HeadingAboveOneThatLinks_IsTheLabel()
    {
        const string item = "<div class=result><h3>Masonry</h3><h2><a href='/#'>Walls of #</a></h2><p class=date>1 May 2014 - 30 June 2016</p></div>";
        Page page = HtmlPage.Read($"<h1>Projects in Alderton</h1><div>{item.Replace("#", "sand", StringComparison.Ordinal)}"
            + $"{item.Replace("#", "lime", StringComparison.Ordinal)}</div>").Page;

        Assert.Equal([("Masonry", "Walls of sand"), ("Masonry", "Walls of lime")], page.Entries.Select(static entry => (entry.Label ?? "", entry.Title ?? "")));
    }

    [Fact]
    public void Read_SectionsWhoseItemsAreLaidOutInSeveralWays_AreGroups()
    {
        Page page = HtmlPage.Read(
            "<h1>Office for the Isles</h1><p>It serves nine isles.</p>"
            + "<div><h2>What's new</h2><div class=row><div class=field-title><a href='/1'>Kilns open</a></div><div>7 March 2012</div></div>"
            + "<div class=row><div class=field-title><a href='/2'>Looms close</a></div><div>1 March 2012</div></div></div>"
            + "<div><h2>Events</h2><div class=row><span><a href='/3'>Forum of masons</a></span><br><span>17 - 18 April 2012</span></div></div>"
            + "<div><h2>Projects</h2><div class=row><a href='/4'>Walls of lime</a><p>1 May 2010 - 30 June 2012</p></div>"
            + "<div class=row><a href='/5'>Roofs of reed</a><p>1 May 2011 - 30 June 2014</p></div></div>").Page;

        Assert.Equal(
            ["What's new: Kilns open", "What's new: Looms close", "Events: Forum of masons", "Projects: Walls of lime", "Projects: Roofs of reed"],
            page.Entries.Select(static entry => $"{entry.Group}: {entry.Title}"));
    }

    [Fact]
    public void Read_TermWhosePeriodGoesOn_IsAnItem()
    {
        const string ended = "<dl><dt><a href='/#'>Walls of #</a></dt><dd>1 May 2010 - 30 June 2012</dd><dd>Dry walls.</dd></dl>";
        Page page = HtmlPage.Read($"<h1>Projects in Alderton</h1>{ended.Replace("#", "sand", StringComparison.Ordinal)}"
            + "<dl><dt><a href='/r'>Roofs of reed</a></dt><dd>May 2016 - ongoing</dd><dd>Dry roofs.</dd></dl>"
            + ended.Replace("#", "lime", StringComparison.Ordinal)).Page;

        Assert.Equal(["Walls of sand", "Roofs of reed", "Walls of lime"], page.Entries.Select(static entry => entry.Title));
    }

    [Fact]
    public void Read_LabelAndDayInTwoCells_AreOneField()
    {
        Page page = HtmlPage.Read(
            $"<h1>Walls of lime project</h1>{Body}<table><tr><td><b>Donor:</b></td><td>Norland</td></tr>"
            + "<tr><td><b>Duration:</b></td><td><font size=2>1 May 2010 - 30 June 2012</font></td></tr></table>"
            + "<p><b>Background</b></p><p>Walls are wet.</p>").Page;

        Assert.Equal("Background", Assert.Single(page.Sections).Heading);
        Assert.Equal(new NodaTime.DateInterval(new(2010, 5, 1), new(2012, 6, 30)), page.Dates);
    }

    [Theory]
    [InlineData("<ul><li><span class=k>Donor</span> Norland</li><li><span class=k>Budget</span> EUR 3 million</li></ul>")]
    [InlineData("<div><p><strong>Donor</strong><br>Norland</p><p><strong>Budget</strong><br>EUR 3 million</p></div>")]
    public void Read_LabelsThatTypeAlonePartsFromTheirValues_AreFields(string facts)
    {
        Page page = HtmlPage.Read($"<h1>Walls of lime project</h1><div>{facts}</div>{Body}").Page;

        Assert.Equal(["Norland"], page.Donors);
        Assert.Equal(3_000_000, page.Budget?.Amount);
        Assert.Equal(Body[3..^4], page.Introduction);
    }

    [Fact]
    public void GetText_WordInAnElementThatIsNoLabel_GetsNoColon() =>
        Assert.Contains("• Lime walls", Text("<ul><li><span class=k>Lime</span> walls</li><li><span class=k>Reed</span> roofs</li></ul>"),
            StringComparison.Ordinal);

    [Fact]
    public void Read_ListBelowTheTitleThatSaysWhenAndWhere_IsNoListOfPoints()
    {
        Page page = HtmlPage.Read($"<h1>Seminar on walls</h1><ul><li><i class=c></i> 3 - 5 May 2021</li><li>House of Masons, Alderton</li></ul>{Body}").Page;

        Assert.Equal((new NodaTime.DateInterval(new(2021, 5, 3), new(2021, 5, 5)), "House of Masons, Alderton"), (page.Dates, page.Place));
    }

    [Fact]
    public void GetText_ListWithADayFurtherDown_IsOneOfPoints() =>
        Assert.Contains("• 3 May 2021", Text("<h2>Days</h2><ul><li>3 May 2021</li><li>House of Masons, Alderton</li></ul>"), StringComparison.Ordinal);

    [Fact]
    public void Read_TypeAndDayOnOneLineOfAnItem_AreItsLabelAndItsDay()
    {
        const string item = "<div class=teaser><a href='/#'><div class=teaser__meta>Video · 3 May 2024</div><div class=teaser__title>Walls of #</div></a>"
            + "</div>";
        Page page = HtmlPage.Read($"<h1>News</h1><div>{item.Replace("#", "sand", StringComparison.Ordinal)}"
            + $"{item.Replace("#", "lime", StringComparison.Ordinal)}</div>").Page;

        Assert.All(page.Entries, static entry => Assert.Equal(("Video", new NodaTime.LocalDate(2024, 5, 3)), (entry.Label ?? "", entry.Dates!.Start)));
        Assert.Equal(["Walls of sand", "Walls of lime"], page.Entries.Select(static entry => entry.Title));
    }

    [Fact]
    public void Read_DayInBracketsBetweenTitleAndText_IsTheDay()
    {
        Page page = HtmlPage.Read("<h1>News</h1><ul><li><a href='/a'>Kilns open</a> (3 June 2001) - Nine came.</li>"
            + "<li><a href='/b'>Looms close</a> (1 June 2001)</li>"
            + "</ul>").Page;

        Assert.Equal([("Kilns open", "Nine came."), ("Looms close", "")], page.Entries.Select(static entry => (entry.Title ?? "", entry.Summary ?? "")));
        Assert.All(page.Entries, static entry => Assert.Equal(2001, entry.Dates?.Start.Year));
    }

    [Fact]
    public void GetText_FiguresThatAreASum_AreNoPages() =>
        Assert.Contains("1 200 000", Text("<p>1 200 000</p>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("1 2 3 12")]
    [InlineData("Showing 1 - 3 of 3 results")]
    public void GetText_FiguresThatArePages_AreNoText(string line) => Assert.DoesNotContain("3", Text($"<p>{line}</p>"), StringComparison.Ordinal);

    [Fact]
    public void GetText_BoldCellOverSeveralColumns_HeadsTheRowsBelow() =>
        Assert.Equal(
            ["", "", "Later in the year"],
            HtmlPage.Read("<h1>Meetings</h1><table><tr><th>Date</th><th>Title</th><th>Place</th></tr>"
                + "<tr><td>3 May 2014</td><td>Forum of kilns</td><td>Alderton</td></tr>"
                + "<tr><td>8 May 2014</td><td>Forum of looms<br>(in French)</td><td>Brook</td></tr>"
                + "<tr><td colspan=3><b>Later in the year</b></td></tr><tr><td>1 June 2014</td><td>Forum of boats</td><td>Brook</td></tr></table>")
                .Page.Entries.Select(static entry => entry.Group ?? ""));

    [Theory]
    [InlineData("<div><span>Statement</span> <i class=sep>|</i> <time>3 May 2024</time></div><h1>Walls of lime</h1>")]
    [InlineData("<p class=type>Statement</p><p class=day>3 May 2024</p><h1>Walls of lime</h1>")]
    [InlineData("<time>3 May 2024</time><div>Statement</div><h1>Walls of lime</h1>")]
    public void Read_TypeAndDayAboveTheTitle_AreThePages(string top)
    {
        Page page = HtmlPage.Read($"<main>{top}{Body}{Body}</main>").Page;

        Assert.Equal(("Statement", "Walls of lime", new NodaTime.LocalDate(2024, 5, 3)), (page.Type ?? "", page.Title ?? "", page.Dates!.Start));
    }

    private static string Text(string box) => HtmlPage.GetText($"<html><body><h1>Kilns</h1>{Body}{Body}{box}</body></html>").Text;
}
