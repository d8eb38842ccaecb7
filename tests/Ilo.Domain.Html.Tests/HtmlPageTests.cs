using System.Text;
using Ilo.Domain.Tests;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

public sealed class HtmlPageTests
{
    private static readonly Uri Address = new("https://www.example.org/en/projects.htm");

    [Fact]
    public void GetText_NumberedList_CountsAsABrowserDoes()
    {
        string text = HtmlPage.GetText(
            "<h1>Projects</h1><ol start=4><li><a href=a>Kilns</a><br>1 May 2014</li><li value=9><a href=b>Looms</a><br>2 May 2014</li></ol>").Text;

        Assert.Equal("Projects\n\n  4. Kilns\n\n    1 May 2014\n\n  9. Looms\n\n    2 May 2014\n", text);
    }

    [Fact]
    public void GetText_ItemsWithoutNumbers_OpenWithADash()
    {
        string text = HtmlPage.GetText("<h1>News</h1><div class=row><time>1 May 2014</time><h3><a href=a>Kilns</a></h3><p>Two.</p></div><div class=row><time>3 May 2014</time><h3><a href=b>Looms</a></h3></div>").Text;

        Assert.Equal("News\n-\nKilns\n1 May 2014\nTwo.\n-\nLooms\n3 May 2014\n", text);
    }

    [Theory]
    [InlineData("<table><tr><th>Donor</th><td>Norland</td></tr></table>")]
    [InlineData("<table><tr><td><b>Donor:</b></td><td>Norland</td></tr></table>")]
    [InlineData("<dl><dt>Donor</dt><dd>Norland</dd></dl>")]
    public void GetText_LabelAndValueInTwoCells_AreOneLine(string html) =>
        Assert.Contains("Donor: Norland\n", HtmlPage.GetText("<h1>Kilns</h1>" + html).Text, StringComparison.Ordinal);

    // The name of the site is the one first-level heading of some pages; what stands behind it is content.
    [Theory]
    [InlineData("<header role=banner><h1>ILO in Norland</h1></header>", "")]
    [InlineData("", "<footer><h1>ILO in Norland</h1></footer>")]
    public void GetText_OneListOfShortLinksAndNoTitle_Stays(string above, string below) =>
        Assert.Contains("Kilns", HtmlPage.GetText(above + "<h2>Projects</h2><ul><li><a href=a>Kilns</a></li><li><a href=b>Looms</a></li></ul>" + below).Text,
            StringComparison.Ordinal);

    [Fact]
    public void GetText_ScriptsStylesAndHiddenParts_AreNoText()
    {
        string text = HtmlPage.GetText("<h1>Kilns</h1><script>1 May 2014</script><style>p{}</style><p hidden>a</p><p style='display: none'>b</p><p aria-hidden=true>c</p><noscript>d</noscript><template>e</template><p>Seen.</p>").Text;

        Assert.Equal("Kilns\n\nSeen.\n", text);
    }

    [Fact]
    public void GetText_HeadingOutsideTheContent_StandsAboveIt()
    {
        string text = HtmlPage.GetText("<div class=hero><p>Skills</p><h1>Kilns</h1></div><main><p>The project builds kilns that do not smoke.</p></main>").Text;

        Assert.Equal("Skills\n\nKilns\n\nThe project builds kilns that do not smoke.\n", text);
    }

    [Fact]
    public void GetText_ClassThatSpeaksOfASidebar_IsNotTakenForOne() =>
        Assert.Equal("Kilns\n\nThey smoke.\n",
            HtmlPage.GetText("<div class='content no-sidebar'><h1>Kilns</h1><p>They smoke.</p></div><div class=sidebar><p>x</p></div>").Text);

    [Theory]
    [InlineData("kilns.htm", "https://www.example.org/en/kilns.htm")]
    [InlineData("/x?a=1&amp;b=2", "https://www.example.org/x?a=1&b=2")]
    [InlineData("//www.example.com/k", "https://www.example.com/k")]
    public void GetText_Link_IsMadeAbsolute(string target, string expected) =>
        Assert.Equal(expected,
            Assert.Single(HtmlPage.GetText($"<h1>K</h1><p><a href=\"{target}\">Kilns of the coast</a></p>", Address).Links).Address.AbsoluteUri);

    [Theory]
    [InlineData("#top")]
    [InlineData("mailto:a@example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("")]
    [InlineData("http://[")]
    public void GetText_TargetThatIsNoWebAddress_IsNoLink(string target) =>
        Assert.Empty(HtmlPage.GetText($"<h1>K</h1><p><a href=\"{target}\">Kilns of the coast</a></p>", Address).Links);

    [Fact]
    public void GetText_LinkSpan_IsTheTextOfTheLink()
    {
        HtmlPageText page = HtmlPage.GetText("<h1>K</h1><p>See  the <a href='/k'> kilns <b>of</b>\n the coast </a> now.</p>", Address);

        PageLink link = Assert.Single(page.Links);
        Assert.Equal("kilns of the coast", page.Text.Substring(link.Span.Start, link.Span.Length).Trim());
    }

    [Fact]
    public void GetText_BaseElement_DecidesRelativeLinks() =>
        Assert.Equal(
            "https://www.example.net/k",
            Assert.Single(HtmlPage.GetText(
                "<head><base href='https://www.example.net/'></head><p><a href=k>Kilns of the coast</a></p>").Links).Address.AbsoluteUri);

    [Fact]
    public void Read_TitleBehindADateAndADash_KeepsDateTitleAndLink()
    {
        PageReading reading = HtmlPage.Read(
            "<h1>Events</h1><ul><li><time>4 March 2025</time> – <a href=/a>Forum on kilns opens</a></li>"
                + "<li><time>9 March 2025</time> – <a href=/b>Course on kilns ends</a></li></ul>", Address);

        Assert.Equal(
            [("Forum on kilns opens", "/a"), ("Course on kilns ends", "/b")],
            reading.Page.Entries.Select((entry, i) => (entry.Title, reading.Records.First(record => record.Entry == i).Source.Link?.AbsolutePath)));
        Assert.Equal([4, 9], reading.Records.Select(record => record.Event!.Dates!.Start.Day));
    }

    [Fact]
    public void GetText_FurtherValuesOfAField_KeepTheirLinks()
    {
        HtmlPageText page = HtmlPage.GetText(
            "<h1>Kilns</h1><dl><dt>Partners</dt><dd>The Guild</dd><dd><a href=/b>The Union</a></dd><dd>Town of <a href=/c>Alderton</a></dd></dl>", Address);

        Assert.Contains("Partners: The Guild; The Union; Town of Alderton\n", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            [("The Union", "/b"), ("Alderton", "/c")],
            page.Links.Select(link => (page.Text.Substring(link.Span.Start, link.Span.Length), link.Address.AbsolutePath)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void Read_Stream_FollowsTheEncodingOfThePage(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string html = $"<html><head><meta charset=\"{name}\"></head><body><h1>Actualités</h1><p>Été à Genève.</p></body></html>";
        using MemoryStream stream = new([.. encoding.GetPreamble(), .. encoding.GetBytes(html)]);

        Assert.Equal("Actualités", HtmlPage.Read(stream).Page.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<html></html>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<script>1 May 2014</script>")]
    public void Read_PageWithoutContent_GivesADiagnostic(string html)
    {
        PageReading reading = HtmlPage.Read(html);

        Assert.Empty(reading.Records);
        Assert.NotEmpty(reading.Diagnostics);
    }

    [Fact]
    public void Read_NestedThousandsDeep_KeepsItsText()
    {
        const int depth = 5_000;
        string html = string.Concat(Enumerable.Repeat("<div>", depth)) + "The kilns do not smoke." + string.Concat(Enumerable.Repeat("</div>", depth));

        Assert.Equal("The kilns do not smoke.\n", HtmlPage.GetText(html).Text);
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("font color=a")]
    [InlineData("ul><li")]
    [InlineData("table><tr><td")]
    public void Read_NestedTensOfThousandsDeep_TakesLittleTimeAndSaysSo(string tag)
    {
        int depth = Slow.IsAsked ? 100_000 : 10_000;
        string html = "<h1>News</h1>" + string.Concat(Enumerable.Repeat($"<{tag}>", depth)) + "The kilns do not smoke.";
        PageReading? reading = null;

        TimeSpan time = ThreadTime.Of(() => reading = HtmlPage.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(html))));

        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(depth / 1_600));
        Assert.Contains("ILO0116", reading!.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Contains("The kilns do not smoke.", HtmlPage.GetText(html).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyElementsWithoutEndTags_AreNotDeep()
    {
        string html = "<h1>News</h1>" + string.Concat(Enumerable.Repeat("<p>Kiln<br><img src=a>", 2_000)) + "<ul>" + string.Concat(
            Enumerable.Repeat("<li>Kiln", 2_000)) + "</ul><!-- <div> -->"
            + string.Concat(Enumerable.Repeat("<div title='a > b'>Kiln</div><script>document.write('<div>')</script>", 2_000));

        Assert.False(HtmlPage.GetText(html).IsFlattened);
    }

    [Fact]
    public void Read_AddressThatIsRelative_IsRefused() =>
        Assert.Throws<ArgumentException>("address", () => HtmlPage.Read("<p>a</p>", new Uri("a.htm", UriKind.Relative)));

    [Fact]
    public void Read_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("html", () => HtmlPage.Read((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => HtmlPage.Read((Stream)null!));
    }

    [Fact]
    public void Read_ManyThreads_GiveTheSame()
    {
        string html = Pages.SavedPage.All[0].Html;
        string expected = HtmlPage.GetText(html).Text;

        Assert.All(ParallelEnumerable.Range(0, 64).Select(_ => HtmlPage.GetText(html).Text).ToArray(), text => Assert.Equal(expected, text));
    }

    [Fact]
    public void GetText_PagesOfGrowingSize_TakeLinearTime() =>
        Growth.AssertLinear(
            500, items => "<h1>News</h1><ul>" + string.Concat(
                Enumerable.Range(0, items).Select(i => $"<li><a href=/{i}>Kiln {i}</a><br>3 May 2014<p>Text.</p></li>")) + "</ul>",
            html => HtmlPage.GetText(html));
}
