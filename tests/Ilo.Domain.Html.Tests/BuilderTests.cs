using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>What the common builders of sites make of a page's parts.</summary>
public sealed class BuilderTests
{
    [Fact]
    public void GetText_TypeAndDateBesideABar_AreOneLine() =>
        Assert.Equal("Kilns\n\nPress release | Alderton | 3 May 2014\n\nThey smoke less.\n", HtmlPage.GetText(
            "<h1>Kilns</h1><div class=meta><span>Press release</span> | <span>Alderton</span> | <span class=date>3 May 2014</span></div>"
            + "<p>They smoke less.</p>").Text);

    [Fact]
    public void GetText_TypeAndDateWithoutABar_AreTwoLines() =>
        Assert.Equal("Kilns\n\nPress release\n3 May 2014\n\nThey smoke less.\n", HtmlPage.GetText(
            "<h1>Kilns</h1><div class=meta><span>Press release</span> <span class=date>3 May 2014</span></div><p>They smoke less.</p>").Text);

    [Theory]
    [InlineData("Date", "Event", "Place")]
    [InlineData("Datum", "Veranstaltung", "Ort")]
    [InlineData("Fecha", "Actividad", "Lugar")]
    [InlineData("Data", "Evento", "Local")]
    public void GetText_TableWithHeadsOfAnyLanguage_HasThePlaceBehindTheDay(string date, string title, string place) =>
        Assert.Equal("Events\n-\nForum of kilns\n3 May 2014, Alderton\n-\nForum of looms\n1 May 2014, Brook\n", HtmlPage.GetText(
            $"<h1>Events</h1><table><tr><th>{date}</th><th>{title}</th><th>{place}</th></tr>"
            + "<tr><td>3 May 2014</td><td>Forum of kilns</td><td>Alderton</td></tr>"
            + "<tr><td>1 May 2014</td><td>Forum of looms</td><td>Brook</td></tr></table>").Text);

    [Fact]
    public void GetText_PlaceAndDayThatThePageCallsADate_StandBelowTheTitle() =>
        Assert.Equal("Events\n-\nForum of kilns\nAlderton, 3 May 2014\nNine came.\n-\nForum of looms\n1 May 2014\nTwo left.\n", HtmlPage.GetText(
            "<h1>Events</h1><div class=row><div class=field-date>Alderton, 3 May 2014</div><h3><a href=a>Forum of kilns</a></h3><p>Nine came.</p></div>"
            + "<div class=row><div class=field-date>1 May 2014</div><h3><a href=b>Forum of looms</a></h3><p>Two left.</p></div>").Text);

    [Theory]
    [InlineData("<h4>Nine potters came to see what smokes less.</h4>")]
    [InlineData("<h4 class=chapeau>Nine potters came</h4>")]
    public void Read_LeadInAnElementOfHeadings_IsTheIntroduction(string lead)
    {
        Page page = HtmlPage.Read(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
                $"<h1>Kilns open</h1>{lead}<p>Press release | Alderton | 3 May 2014</p><p>They smoke less.</p><p>So it is said.</p>")),
            null).Page;
        Assert.StartsWith("Nine potters came", page.Introduction, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Sections, section => section.Heading is not null);
    }

    [Fact]
    public void GetText_ParagraphOfNothingThatIsSeen_IsNone() =>
        Assert.Equal("Kilns\n\nOne.\n\nTwo.\n", HtmlPage.GetText("<h1>Kilns</h1><p>One.</p><p>\u200B</p><p>\uFEFF \u00AD</p><p>Two.</p>").Text);

    [Fact]
    public void GetText_PageOfWidgets_IsKept() =>
        Assert.Equal("Kilns\n\nThey smoke less.\n", HtmlPage.GetText(
            "<div class=b-widget><h1>Kilns</h1></div><div class=b-widget><p>They smoke less.</p></div><div class=b-widget-nav><p>Site</p></div>").Text);

    [Fact]
    public void GetText_WidgetsBesideThePage_AreFurniture() =>
        Assert.Equal("Kilns\n\nThey smoke less.\n", HtmlPage.GetText(
            "<main><h1>Kilns</h1><p>They smoke less.</p></main><div class=widget><h2>Archives</h2><p>May 2014 and more</p></div>").Text);

    [Fact]
    public void GetText_ListOfFieldsAlone_IsNoListOfPoints() =>
        Assert.Equal("Kilns\n\nDonor: Norway\n\nBudget: USD 400,000\n\nThey smoke less.\n", HtmlPage.GetText(
            "<h1>Kilns</h1><ul><li>Donor: Norway</li><li>Budget: USD 400,000</li></ul><p>They smoke less.</p>").Text);

    [Fact]
    public void GetText_ListOfPointsWithOneField_StaysAList() =>
        Assert.Equal("Kilns\n\nIt has:\n  • Donor: Norway\n  • Two kilns and a shed\n", HtmlPage.GetText(
            "<h1>Kilns</h1><p>It has:</p><ul><li>Donor: Norway</li><li>Two kilns and a shed</li></ul>").Text);

    [Fact]
    public void GetText_DaysAsTerms_StandInTheItems() =>
        Assert.Equal("News\n-\nKilns open\n3 May 2014\nNine came.\n-\nLooms close\n1 May 2014\n", HtmlPage.GetText(
            "<h1>News</h1><dl><dt>3 May 2014</dt><dd><a href=a>Kilns open</a><br>Nine came.</dd>"
            + "<dt>1 May 2014</dt><dd><a href=b>Looms close</a></dd></dl>").Text);

    [Fact]
    public void GetText_DaysAsTermsOfWhichOneHasNothingTold_AreAllKept()
    {
        string text = HtmlPage.GetText(
            "<h1>News</h1><dl><dt>4 May 2014</dt><dt>3 May 2014</dt><dd><a href=a>Kilns open</a></dd><dt>1 May 2014</dt><dd><a href=b>Looms close</a></dd></dl>").Text;
        Assert.All((string[])["4 May 2014", "3 May 2014", "1 May 2014"], day => Assert.Contains(day, text, StringComparison.Ordinal));
    }

    [Fact]
    public void GetText_TermThatOnlySaysDetails_IsNoPartOfAnItem() =>
        Assert.Equal("News\n-\nKilns open\nPosted on: 3 May 2014\nNine came.\nRead more\n-\nLooms close\nPosted on: 1 May 2014\nTwo left.\n",
            HtmlPage.GetText(
            "<h1>News</h1>"
            + "<div class=item><h2><a href=a>Kilns open</a></h2><dl><dt>Details</dt><dd><time>Posted on: 3 May 2014</time></dd></dl>"
            + "<p>Nine came.</p><p><a href=a>Read more: Kilns open</a></p></div>"
            + "<div class=item><h2><a href=b>Looms close</a></h2><dl><dt>Details</dt><dd><time>Posted on: 1 May 2014</time></dd></dl>"
            + "<p>Two left.</p></div>").Text);

    [Fact]
    public void GetText_PlaceBelowADateThatACommaLeadsOnFrom_StandsBehindIt() =>
        Assert.Equal("Events\n-\nKiln fair\n3 May 2014, Alderton, Norland\nNine came.\n-\nLoom fair\n5 June 2014, Birchmoor\n", HtmlPage.GetText(
            "<h1>Events</h1><table><tr><td>3 May 2014,<br>Alderton, Norland</td><td><b><a href=a>Kiln fair</a></b><br>Nine came.</td></tr>"
            + "<tr><td>5 June 2014, Birchmoor</td><td><b><a href=b>Loom fair</a></b></td></tr></table>").Text);

    [Fact]
    public void GetText_CodeInTheFirstColumn_StandsBelowTheTitle() =>
        Assert.Equal(
            "Projects\n-\nKilns\n1 May 2014 - 30 April 2016\nProject code: ALB/14/02/NOR\n-\nLooms\n1 May 2015 - 30 April 2017\nProject code: ALB/15/03/NOR\n",
            HtmlPage.GetText(
            "<h1>Projects</h1><table><tr><th>Project code</th><th>Title</th><th>Duration</th></tr>"
            + "<tr><td>ALB/14/02/NOR</td><td><a href=a>Kilns</a></td><td>1 May 2014 - 30 April 2016</td></tr>"
            + "<tr><td>ALB/15/03/NOR</td><td><a href=b>Looms</a></td><td>1 May 2015 - 30 April 2017</td></tr></table>").Text);

    [Fact]
    public void GetText_AccordionWhosePartsHaveADuration_IsAList() =>
        Assert.Equal(
            "Projects\n-\nKilns\nDuration: 1 May 2014 - 30 April 2016; Budget: USD 400,000\nThey smoke.\n-\nLooms\nDuration: 1 May 2015 - 30 April 2017\n",
            HtmlPage.GetText(
            "<h1>Projects</h1><div class=a><div class=i><h2><button>Kilns</button></h2><div><p>Duration: 1 May 2014 - 30 April 2016; Budget: USD 400,000</p>"
            + "<p>They smoke.</p></div></div>"
            + "<div class=i><h2><button>Looms</button></h2><div><p>Duration: 1 May 2015 - 30 April 2017</p></div></div></div>").Text);

    [Fact]
    public void GetText_SectionsOfOneClass_AreOnePage() =>
        Assert.EndsWith("The need\n\nThey smoke.\n\nNobody mends them.\n", HtmlPage.GetText(
            "<div><section class=s><div><h1>Kilns that do not smoke in the valley of the Alder</h1>"
            + "<p>Duration: 1 May 2014 - 30 April 2016</p><p>Start: 1 May 2014</p></div></section>"
            + "<section class=s><div><h2>The need</h2><p>They smoke.</p><p>Nobody mends them.</p></div></section></div>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Download (PDF)")]
    [InlineData("Descargar (pdf, 2.31 MB)")]
    [InlineData("Télécharger [PDF, 860 Ko]")]
    [InlineData("Suite »")]
    public void Read_LinkThatOnlyLeadsOn_IsNoSummary(string link)
    {
        PageReading reading = HtmlPage.Read(
            $"<h1>News</h1><article><h2><a href=a>Kilns open</a></h2><time>3 May 2014</time><p>Nine came.</p><p><a href=a>{link}</a></p></article>"
            + $"<article><h2><a href=b>Looms close</a></h2><time>1 May 2014</time><p>Two left.</p><p><a href=b>{link}</a></p></article>");

        Assert.Equal(["Nine came.", "Two left."], reading.Articles.Select(article => article.Summary));
    }
}
