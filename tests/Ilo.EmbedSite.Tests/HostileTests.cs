using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ilo.Domain.Tests;

namespace Ilo.EmbedSite.Tests;

public sealed class HostileTests
{
    // The override turns what follows it round; the mark gives a direction.
    private const string Override = "\u202E";

    private static readonly string[] Titles =
    [
        "<script>alert(1)</script> in a title",
        "A title \"onmouseover=\"alert(2) with a quote",
        "A title 'onfocus='alert(3) with another",
        "</title></svg></main><img src=x onerror=alert(4)> closes everything",
        "javascript:alert(5) as a title &lt;b&gt; &#60;i&#62; <!-- and a comment",
        $"A title {Override}turned round, and \u200Fa mark",
    ];

    [Fact]
    public async Task EveryPage_WithHostileTitlesAndSummaries_ShowsThemAsText()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects([.. Titles.Select(title => (title, $"Summary: {title} Funded by the European Union."))]));
        folder.Write("events.txt",
            "Events\n\nJune 2020\n\n" + string.Concat(
            Titles.Select((title, i) => $"  {i + 1}. {title}\n\n    {i + 1} June 2020, <script>alert(6)</script> \"Lahore\"\n\n    {title}\n\n")));
        folder.Write("news.txt",
            "News\n\nJune 2020\n\n" + string.Concat(Titles.Select((title, i) => $"  {i + 1}. {title} again\n\n    {i + 1} June 2020\n\n    {title}\n\n")));
        folder.Write("<b>name&\"'.txt", Samples.Bad);
        await using TestSite site = new(folder.Path);

        HashSet<string> seen = ["/"];
        Queue<string> next = new(seen);
        string shown = "";
        while (next.TryDequeue(out string? address))
        {
            IHtmlDocument page = await site.PageAsync(address);
            Assert.Empty(page.QuerySelectorAll(
                "script:not([type='application/ld+json']), img, iframe, b, i:not([class]), [onmouseover], [onfocus], [onerror]"));
            Assert.DoesNotContain(
                page.QuerySelectorAll("[href]"), link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(
                page.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.Single(page.QuerySelectorAll("main"));
            shown += page.Body!.TextContent;
            Assert.All(page.QuerySelectorAll("script"), script => System.Text.Json.JsonDocument.Parse(script.TextContent).Dispose());
            foreach (string link in TestSite.Links(page, "/")
                .Where(link => !link.Contains('?', StringComparison.Ordinal) && !link.StartsWith("/ilo/", StringComparison.Ordinal))
                .Where(link => Slow.IsAsked || IsEnglish(link)))
            {
                if (seen.Add(link))
                {
                    next.Enqueue(link);
                }
            }
        }

        // What the catalogue holds is shown in full; nothing of it has become an element.
        foreach (string part in (
            string[])["<script>alert(1)</script> in a title", "\"onmouseover=\"alert(2)", "'onfocus='alert(3)", "<img src=x onerror=alert(4)>",
            "<b>name&\"'.txt"])
        {
            Assert.Contains(part, shown, StringComparison.Ordinal);
        }
    }

    // The same pages in another language are gone over where all is asked for.
    private static bool IsEnglish(string address) => address.Split('/')[1] is not ("fr" or "es");

    [Fact]
    public async Task ProjectList_WithATurnedTitle_KeepsTheTurnInsideTheTitle()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects((Titles[^1], "A summary.")));
        await using TestSite site = new(folder.Path);

        IHtmlDocument list = await site.PageAsync("/projects");
        string address = TestSite.Links(list, "/projects/").Single();
        IElement link = list.QuerySelector(".ilo-list .ilo-title a")!;
        IHtmlDocument page = await site.PageAsync(address);

        Assert.Equal("bdi", link.Children.Single().LocalName);
        Assert.NotNull(page.QuerySelector("h1 > bdi"));
        Assert.DoesNotContain(Override, page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_WithATitleOfAMegabyte_StaySmallAndTheRecordShowsItAll()
    {
        string title = string.Concat(Enumerable.Repeat("kiln ", 200_000)).Trim();
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects((title, "Short."), (Samples.Kilns, "Funded by the European Union.")));
        await using TestSite site = new(folder.Path);

        foreach (string list in (string[])["/", "/projects", "/timeline", "/search?q=kiln", "/health", "/themes", "/donors"])
        {
            Assert.True((await site.TextAsync(list)).Length < 40_000, list);
        }

        IHtmlDocument page = await site.PageAsync("/projects?sort=title");
        IElement[] links = [.. page.QuerySelectorAll(".ilo-list .ilo-title a")];
        Assert.Equal(2, links.Length);
        Assert.Contains(links, link => link.TextContent == Samples.Kilns);
        IHtmlDocument record = await site.PageAsync(links.Single(link => link.TextContent != Samples.Kilns).GetAttribute("href")!);
        Assert.Equal(title, record.QuerySelector("h1")!.TextContent);
        Assert.True(record.Title!.Length < 400);
    }

    [Theory]
    [InlineData("/projects?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/projects?donor=%22onmouseover%3D%22alert(1)")]
    [InlineData("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/projects/%22%3E%3Cscript%3E")]
    [InlineData("/projects?%3Cscript%3E=1")]
    [InlineData("/projects?q=%ZZ%00%FF")]
    public async Task AnyAddress_WithMarkupInIt_ShowsItAsText(string address)
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", Samples.Projects((Samples.Kilns, "Short.")));
        await using TestSite site = new(folder.Path);
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.InRange((int)response.StatusCode, 200, 499);
        IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser()
            .ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(page.QuerySelectorAll("script, [onmouseover]"));
    }
}
