using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Tests;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>Pages on which a rule for ordinary pages would throw, drop what is no furniture, or take too long.</summary>
public sealed class HostilePageTests
{
    [Fact]
    public void Read_TitleThatEndsInALinkToMore_IsTheTitleWithoutIt()
    {
        const string item = "<article><h3>Forum opens <a href='/1'>Read more</a></h3><p>3 May 2014</p><p>It opens.</p></article>";
        PageReading reading = HtmlPage.Read($"<main><h1>Events</h1>{item}{item.Replace("Forum", "School", StringComparison.Ordinal)}</main>");
        Assert.Equal(["Forum opens", "School opens"], reading.Events.Select(one => one.Title));
    }

    [Theory]
    [InlineData("Showcase of looms")]
    [InlineData("Show of jobs")]
    [InlineData("Display of kilns")]
    [InlineData("Afficher les prix")]
    [InlineData("Mostrar los telares")]
    public void GetText_TitleThatBeginsLikeAControl_Stays(string title) =>
        Assert.Contains(
            title, HtmlPage.GetText($"<h1>News</h1><ul><li><h3><a href='/1'>{title}</a></h3><p>3 May 2014</p></li></ul>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Sort by <a href='?d'>Date</a> <a href='?t'>Title</a>")]
    [InlineData("Trier par : <a href='?d'>date</a>")]
    public void GetText_ChoiceBesideLinks_IsNoText(string line) =>
        Assert.DoesNotContain("ate", HtmlPage.GetText($"<h1>News</h1><p>{line}</p><p>Some text of it.</p>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Página fue actualizada el 3 de mayo de 2001")]
    [InlineData("Esta página fue actualizada el 3 de mayo de 2001")]
    [InlineData("Cette page a été mise à jour le 3 mai 2001")]
    public void GetText_LineThatSaysWhenThePageWasChanged_IsNoTextHoweverItsAccentsAreWritten(string line)
    {
        const string text = "<h1>Kilns</h1><p>The masons of the town learn to build with lime again, and to keep the old walls dry.</p>";
        Assert.All(
            [NormalizationForm.FormC, NormalizationForm.FormD],
            form => Assert.DoesNotContain("2001", HtmlPage.GetText($"{text}<p>{line.Normalize(form)}</p>").Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a11y-hidden")]
    [InlineData("A11yHidden")]
    [InlineData("sr-only")]
    public void GetText_ClassThatHidesFromSight_IsNoText(string name) =>
        Assert.Equal("Kilns\n\nSeen.\n", HtmlPage.GetText($"<h1>Kilns</h1><p>Seen.<em class='{name}'> Heard.</em></p>").Text);

    [Fact]
    public void Read_SitesNameInTheDocumentsTitle_IsNotTakenForThePagesTitle() =>
        Assert.StartsWith(
            "Forum opens\n",
            HtmlPage.GetText("<title>Forum opens | Office in Alderton</title><h2>Forum opens</h2><p>3 May 2014</p><p>It opens.</p>"
                + "<div class=brand>Office in Alderton</div>").Text, StringComparison.Ordinal);

    [Fact]
    public void GetText_FieldBesideTheContentOfAPageNamedLikeAList_IsKept()
    {
        const string text = "<p>The masons of the town learn to build with lime again, and to keep the old walls dry.</p>";
        string html = $"<div><div><h1>Training of masons in Alderton</h1><p>3 May 2014</p>{text}{text}{text}<p>Until 9 May 2015</p></div>"
            + "<div><b>Donor</b><br>Norland</div></div>";
        Assert.Contains("Norland", HtmlPage.GetText(html).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_PageWhoseLinkChangedBehindItsSignAlone_HasTheNewLink()
    {
        static PageReading Page(string part) => HtmlPage.Read(
            $"<h1>Projects</h1><ul><li><h3><a href='/projects.htm#{part}'>Kilns</a></h3><p>1 May 2014 - 30 June 2015</p></li>"
                + "<li><h3><a href='/b'>Looms</a></h3><p>1 May 2016 - 30 June 2017</p></li></ul>",
            new("https://www.example.org/"), new() { SourceName = "projects.htm" });
        Catalogue replaced = Catalogue.From([Page("p1")]).Replace(Page("p2"));
        Assert.Equal(IloJson.Serialize(Catalogue.From([Page("p2")])), IloJson.Serialize(replaced));
        Assert.Contains("#p2", IloJson.Serialize(replaced), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_YearThatIsThePagesTitle_IsNoHeadingOfTheList()
    {
        PageReading reading = HtmlPage.Read(
            "<h1>2014</h1><ul><li><h3><a href='/a'>Kilns</a></h3><p>1 May 2014</p></li><li><h3><a href='/b'>Looms</a></h3><p>2 May 2014</p></li></ul>");
        Assert.Equal("2014", reading.Page.Title);
        Assert.Equal(SegmentRole.PageTitle, reading.Segments[0].Role);
    }

    [Theory]
    [InlineData("#. ")]
    [InlineData("(#) ")]
    [InlineData("#.")]
    public void Read_FiguresThatCountTheItems_AreNoLineAboveTheTitle(string count)
    {
        IEnumerable<string> items = Enumerable.Range(1, 3).Select(i => count.Replace("#", $"{i}", StringComparison.Ordinal)
            + $"<a href='/{i}'>Kelp farms {Letters(i)}</a><br>1 March 200{i} - 30 April 2011");
        PageReading reading = HtmlPage.Read("<h1>Projects</h1>" + string.Concat(items.Select(item => $"<p>{item}</p>")));
        Assert.Equal(["Kelp farms bx", "Kelp farms cx", "Kelp farms dx"], reading.Projects.Select(one => one.Title));
        Assert.All(reading.Page.Entries, one => Assert.Null(one.Label));
        Assert.Equal([1, 2, 3], reading.Page.Entries.Select(one => one.Number ?? 0));
    }

    [Fact]
    public void GetText_FiguresThatCouldBeTwoDays_AreALineBelowTheTitle()
    {
        IEnumerable<string> items = Enumerable.Range(1, 3).Select(i => $"<p>0{i}/05/2014 - <a href='/{i}'>Kelp farms {Letters(i)}</a></p>");
        Assert.Contains("Kelp farms cx\n02/05/2014\n", HtmlPage.GetText("<h1>News</h1>" + string.Concat(items)).Text, StringComparison.Ordinal);
    }

    // Lists of two, box names, type, parts of a title, lines of one word, and dates in parts.
    public static TheoryData<string, string> Shapes => new()
    {
        { "<h1>News</h1>", "<li><a class=\"#\" href=x>Forum</a> and more words</li><li><a class=\"#\" href=y>Fair</a> and more words</li>" },
        { "<h1>News</h1>", "<p><b>Share</b></p>" },
        { "<title>", "a - " },
        { "<title>Kilns - Looms</title>", "<p>abc</p>" },
        { "<h1>News</h1>", "1<sup>st</sup> " },
        { "<h1>News", "Forum<br>and more" },
        { "<h1>News", "Forum<br>by <i>Ana Writer</i>" },
        { "<h1>News</h1><table><tr>", "<!-- --><td colspan=2><b>Forum</b></td>" },
        { "<h1>News</h1>", "<address>Alderton</address>" },
        { "<h1>News</h1>", "<font size=1>Forum</font> " },
        { "<h1>News</h1>", "<ul><li><a href='#a'>Forum</a></li></ul>" },
        { "<h1>News</h1>", "<time datetime='2024-05-03'>today</time>" },
        { "<h1>News</h1>", "<div hidden>Forum</div>" },
        { "<h1>News</h1>", "<span class=a>3</span><span class=b>May</span>" },
        { "<h1>News</h1><pre>", "Forum\n\n" },
        { "<h1>News</h1>", "<a class=btn href=x>Join</a>" },
        { "<h1>News</h1>", "<table><tr><td>1</td><td>2</td></tr></table>" },
        { "<font size=5>News</font>", "<font size=4>Forum</font>" },
        { "<h1>News</h1>", "<div><span>3</span> <span>May</span> <span>2014</span></div>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void GetText_ShapeOfEightTimesTheSize_TakesAboutEightTimesAsLong(string opening, string shape) =>
        Growth.AssertLinear(
            500, count => opening + string.Concat(Enumerable.Range(0, count).Select(i => shape.Replace("#", Letters(i), StringComparison.Ordinal))),
            html => HtmlPage.GetText(html));

    private static string Letters(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0'))) + "x";
}
