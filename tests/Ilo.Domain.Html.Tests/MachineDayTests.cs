using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>Days that markup says for machines, and the columns, tiles and sentences that days stand in.</summary>
public sealed class MachineDayTests
{
    [Theory]
    [InlineData("<time datetime='2024-05-03T10:00:00Z'>2 days ago</time>")]
    [InlineData("<time datetime='2024-05-03'>05/03/2024</time>")]
    [InlineData("<p class=date><span content='2024-05-03T00:00:00+02:00'>3/5/2024</span></p>")]
    [InlineData("<p><abbr class=published title='2024-05-03'>yesterday</abbr></p>")]
    [InlineData("<p><time datetime='2024-05-03'>3 May</time></p>")]
    [InlineData("<p><time datetime='2024-05-03'></time></p>")]
    public void Read_DayThatTheTextDoesNotSay_IsThatOfTheMarkup(string day) =>
        Assert.Equal(["[2024-05-03, 2024-05-03]", "[2024-06-04, 2024-06-04]"], List(day, "<time datetime='2024-06-04'>04/06/2024</time>"));

    [Theory]
    [InlineData("<p><time datetime='2024-05-03'>3</time> - <time datetime='2024-05-05'>5 May 2024</time></p>", "3 - 5 May 2024")]
    [InlineData("<p>3 May 2024, <time datetime='2024-05-03T09:30'>9:30</time></p>", "3 May 2024, 9:30")]
    [InlineData("<p>Those who came <time datetime='2024-05-03'>last Friday</time> to the quay of Alderton saw how the lamps were hung.</p>", "last Friday")]
    public void GetText_WordsThatAreRead_StayAsTheyAre(string line, string kept) =>
        Assert.Contains(kept, HtmlPage.GetText($"<h1>Quays get lamps</h1>{line}<p>Dockers see at night.</p>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2 content='2024-05-03'>Forum of lamps opens</h2>", "Forum of lamps opens")]
    [InlineData("<p><abbr title='2024-05-03'>Launch of lamps</abbr></p>", "Launch of lamps")]
    [InlineData("<p><time datetime='2024-05-03'><a href='/f'>Forum of lamps</a></time></p>", "Forum of lamps")]
    [InlineData("<p><time datetime='2024-05-03'>3/5/2024 - 7/5/2024</time></p>", "3/5/2024 - 7/5/2024")]
    public void GetText_WordsThatSpeakOfMoreThanTheDay_StayAsTheyAre(string line, string kept) =>
        Assert.Contains(kept, HtmlPage.GetText($"<h1>Quays get lamps</h1>{line}<p>Dockers see at night.</p>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Start date", "Event", "<td>3 May 2014</td><td><a href='/1'>Forum of dockers</a></td>",
        "<td>4 June 2014</td><td><a href='/2'>Day of weavers</a></td>")]
    [InlineData("Output", "End date", "<td><a href='/1'>Forum of dockers</a></td><td>3 May 2014</td>",
        "<td><a href='/2'>Day of weavers</a></td><td>4 June 2014</td>")]
    public void GetText_DayBesideAColumnOfAnotherKind_LeavesItWhole(string first, string second, string row, string other)
    {
        HtmlPageText text = HtmlPage.GetText(
            $"<h1>Events</h1><table><tr><th>{first}</th><th>{second}</th></tr><tr>{row}</tr><tr>{other}</tr></table>", new Uri("https://example.org/"));
        Assert.All(["Forum of dockers", "Day of weavers", "3 May 2014", "4 June 2014"], part => Assert.Contains(part, text.Text, StringComparison.Ordinal));
        Assert.Equal(2, text.Links.Count);
    }

    [Fact]
    public void Read_SessionsOfASeries_AreItemsThoughTheirTitlesAreTheSame() =>
        Assert.Equal(["[2014-05-03, 2014-05-03]", "[2014-06-03, 2014-06-03]"], HtmlPage.Read(
            "<h1>Events</h1><ul><li><a href='/1'>Sitting of the guild</a><br>3 May 2014</li><li><a href='/2'>Sitting of the guild</a><br>3 June 2014</li></ul>")
            .Page.Entries.Select(static entry => entry.Dates?.ToString()));

    [Fact]
    public void GetText_ListWhoseLinksAreQueries_IsKept() =>
        Assert.Contains("Kelp farms", HtmlPage.GetText(
            "<h1>Projects</h1><ul><li><a href='?project=kelp-farms'>Kelp farms</a></li><li><a href='?project=safe-kilns'>Safe kilns</a></li></ul>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Register now", false)]
    [InlineData("Report on the kilns of Alderton, 2014", true)]
    public void GetText_LinkSetAsAButton_IsTextWhereItSaysMoreThanWhatToDo(string words, bool isKept) =>
        Assert.Equal(isKept, HtmlPage.GetText($"<h1>Kilns</h1><p>The kilns of Alderton are safe now.</p><p><a class='btn' href='r.pdf'>{words}</a></p>").Text
            .Contains(words, StringComparison.Ordinal));

    [Fact]
    public void GetText_DayOfAChangeBehindTheDay_IsLeftOut() =>
        Assert.DoesNotContain("6 May", HtmlPage.GetText(
            "<h1>Quays get lamps</h1><p><time class=published>3 May 2024</time><time class=updated>6 May 2024</time></p><p>Dockers see.</p>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Start date", "End date")]
    [InlineData("Début", "Fin")]
    [InlineData("Beginning at", "Until")]
    public void Read_ColumnsOfTheFirstDayAndTheLast_AreOnePeriod(string first, string last)
    {
        string rows = string.Concat(((string[])["5/21/2014 9:00 AM", "5/28/2014 9:00 AM"])
            .Select(static day => $"<tr><td><a href='/e'>Forum of dockers</a></td><td>{day}</td><td>5/30/2014 5:00 PM</td><td>Alderton</td></tr>"));
        Page page = HtmlPage.Read(
            $"<h1>Events</h1><table><tr><th>Title</th><th>{first}</th><th>{last}</th><th>Location</th></tr>{rows}</table>").Page;

        Assert.Equal(
            ["[2014-05-21, 2014-05-30] Alderton", "[2014-05-28, 2014-05-30] Alderton"], page.Entries.Select(static entry => $"{entry.Dates} {entry.Place}"));
    }

    [Fact]
    public void Read_DayInFrontOfTheTitle_TakesTheYearOfItsHeadingAndThePlaceBehind()
    {
        Page page = HtmlPage.Read(
            "<h1>Events</h1><h2>May 2014</h2><ul><li>3-5 May: <a href='/1'>Forum of dockers</a>, Alderton</li>"
            + "<li>21 May: <a href='/2'>Day of weavers</a>, Birchton</li></ul>").Page;

        Assert.Equal(
            ["Forum of dockers [2014-05-03, 2014-05-05] Alderton", "Day of weavers [2014-05-21, 2014-05-21] Birchton"],
            page.Entries.Select(static entry => $"{entry.Title} {entry.Dates} {entry.Place}"));
    }

    [Fact]
    public void Read_DayThatWordsLeadIn_StandsBelowTheTitleWhereverItIs()
    {
        const string item = "<div><h2><a href='/#'>Lamps of quay #</a></h2><p>Dockers see at night.</p><p>Published 2# April 2014</p></div>";
        Page page = HtmlPage.Read($"<h1>News</h1>{item.Replace('#', '1')}{item.Replace('#', '2')}").Page;

        Assert.Equal(
            ["Lamps of quay 1 [2014-04-21, 2014-04-21]", "Lamps of quay 2 [2014-04-22, 2014-04-22]"],
            page.Entries.Select(static entry => $"{entry.Title} {entry.Dates}"));
    }

    [Fact]
    public void GetText_DaysInFigures_AreNoPaging() =>
        Assert.Contains("5/6/2014", HtmlPage.GetText("<h1>Quays</h1><p>Dockers see at night.</p><p>5/6/2014</p><p>They thank.</p>").Text,
            StringComparison.Ordinal);

    [Fact]
    public void Read_TileWithoutAYear_IsNotTheTitle()
    {
        const string item = "<div class=ev><div class=tile><span>21</span><span>Jun</span></div>"
            + "<h3><a href='/#'>Forum # of dockers</a></h3><p>Alderton</p></div>";
        Page page = HtmlPage.Read($"<h1>Events</h1>{item.Replace('#', 'A')}{item.Replace('#', 'B')}").Page;

        Assert.Equal(["Forum A of dockers", "Forum B of dockers"], page.Entries.Select(static entry => entry.Title));
        Assert.StartsWith("21 Jun", page.Entries[0].Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DayInAnotherColumnThanTheNext_IsThatOfTheRow()
    {
        const string row = "<tr><td><a href='/#'>Kilns of #</a></td><td>Norland</td><td>May 2014 - June 2016</td></tr>";
        Page page = HtmlPage.Read($"<h1>Projects</h1><table>{row.Replace('#', 'a')}{row.Replace('#', 'b')}</table>").Page;

        Assert.Equal([("Kilns of a", "Norland"), ("Kilns of b", "Norland")], page.Entries.Select(static entry => (entry.Title!, entry.Summary!)));
        Assert.All(page.Entries, static entry => Assert.NotNull(entry.Dates));
    }

    [Theory]
    [InlineData("<dl><dt><a href='/a'>Kilns</a></dt><dd>May 2014 - June 2016. Funded by Norland.</dd>"
        + "<dt><a href='/b'>Looms</a></dt><dd>May 2014 - June 2016. Funded by Westmark.</dd></dl>")]
    [InlineData("<p><a href='/a'>Kilns</a> (May 2014 - June 2016)<br>Funded by Norland.<br><a href='/b'>Looms</a> (May 2014 - June 2016)<br>Clay.</p>")]
    public void Read_DayBehindTheLink_IsThatOfTheItem(string list)
    {
        PageReading reading = HtmlPage.Read($"<h1>Projects</h1>{list}", new Uri("https://www.example.org/"));

        Assert.Equal(["Kilns", "Looms"], reading.Page.Entries.Select(static entry => entry.Title));
        Assert.All(reading.Page.Entries, static entry => Assert.Equal("[2014-05-01, 2016-06-30]", $"{entry.Dates}"));
        Assert.Equal(["/a", "/b"], reading.Records.Select(static record => record.Source.Link?.AbsolutePath));
    }

    private static IEnumerable<string> List(params string[] days) => HtmlPage.Read(
        $"<h1>News</h1>{string.Concat(days.Select((day, i) => $"<article><h2><a href='/{i}'>Lamp {i} is lit</a></h2>{day}<p>Dockers see.</p></article>"))}")
        .Page.Entries.Select(static entry => $"{entry.Dates}");
}
