using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>Timeline and calendar as pieces for other people's pages.</summary>
public sealed class DrawingFragmentTests
{
    [Theory]
    [InlineData("timeline", "")]
    [InlineData("timeline", "?donor=eu&size=3&lang=fr&heading=4&style=none")]
    [InlineData("timeline", "?during=1901")]
    [InlineData("calendar", "")]
    [InlineData("calendar", "?month=2019-07&lang=es&heading=1&style=none")]
    [InlineData("calendar", "?month=1901-01")]
    public async Task Fragment_OfADrawing_HasNoHeadAndAbsoluteLinks(string list, string query)
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage answer = await host.Client.GetAsync($"http://ilo.example.org/ilo/embed/{list}{query}");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("<div class=\"ilo-embed\" lang=\"", html, StringComparison.Ordinal);
        Assert.All(
            (string[])["<html", "<head>", "<title", "<meta", "<body", "<script", "<style", "style="],
            part => Assert.DoesNotContain(part, html, StringComparison.OrdinalIgnoreCase));
        IHtmlDocument page = Parse(html);

        // Its sheet comes with it, unless somebody has one of their own.
        Assert.Equal(query.Contains("style=none", StringComparison.Ordinal) ? 0 : 1, page.QuerySelectorAll("link[rel=stylesheet]").Length);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("http://ilo.example.org/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[class]"),
            element => Assert.All(element.ClassList, name => Assert.StartsWith("ilo-", name, StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("[id]"), element => Assert.StartsWith("ilo-", element.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Timeline_WithEveryWish_GrantsIt()
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument page = await PageAsync(host, "timeline?donor=eu&size=2&lang=fr&heading=4&style=basic");
        Assert.Equal("fr", page.QuerySelector(".ilo-embed")!.GetAttribute("lang"));
        Assert.Equal("H4", page.QuerySelector(".ilo-heading")!.TagName);
        Assert.NotEqual((await PageAsync(host, "timeline")).QuerySelector(".ilo-heading")!.TextContent, page.QuerySelector(".ilo-heading")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".ilo-row").Length);
        Assert.Equal(2, page.QuerySelectorAll(".ilo-row-bar rect").Length);
        Assert.NotNull(page.QuerySelector("link[rel=stylesheet]"));
    }

    [Fact]
    public async Task Timeline_WithoutAResult_SaysSo()
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument page = await PageAsync(host, "timeline?during=1901");
        Assert.NotEqual("", page.QuerySelector(".ilo-none")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".ilo-row, svg"));
    }

    [Fact]
    public async Task Calendar_OfAMonth_HasTheEventsOfThatMonth()
    {
        await using TestHost host = await TestHost.StartAsync();
        Event some = host.Catalogue.Current.Catalogue.Events.First(record => record.Dates is not null);
        YearMonth month = some.Dates!.Start.ToYearMonth();
        string[] expected = [.. host.Catalogue.Current.Catalogue.Events
            .Where(record => record.Dates is { } dates && dates.Start.ToYearMonth() <= month && dates.End.ToYearMonth() >= month)
            .Select(record => record.Title).Order(StringComparer.Ordinal)];
        string iso = month.ToString("uuuu'-'MM", CultureInfo.InvariantCulture);
        IHtmlDocument page = await PageAsync(host, $"calendar?month={iso}&lang=es&heading=3&style=none");
        Assert.Equal("es", page.QuerySelector(".ilo-embed")!.GetAttribute("lang"));
        Assert.Equal("H3", page.QuerySelector(".ilo-heading")!.TagName);
        Assert.Contains(month.Year.ToString(CultureInfo.InvariantCulture), page.QuerySelector(".ilo-heading")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(expected, page.QuerySelectorAll(".ilo-agenda .ilo-title").Select(title => title.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.Empty(page.QuerySelectorAll("link"));

        // The month of the address is the one that is drawn, and no other.
        Assert.NotEqual(
            page.QuerySelector(".ilo-heading")!.TextContent, (await PageAsync(host, "calendar?month=1901-01&lang=es")).QuerySelector(".ilo-heading")!.TextContent);
    }

    [Theory]
    [InlineData("calendar?month=1901-01")]
    [InlineData("calendar?q=nobodywroteofthis")]
    public async Task Calendar_WithoutAResult_SaysSo(string address)
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument page = await PageAsync(host, address);
        Assert.NotEqual("", page.QuerySelector(".ilo-none")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".ilo-agenda, .ilo-bar"));
    }

    [Theory]
    [InlineData("calendar?month=2023-13", "'month' is no month such as 2023-11.")]
    [InlineData("calendar?lang=de", "'lang' is none of en, fr, es.")]
    [InlineData("timeline?heading=0", "'heading' is none of 1, 2, 3, 4, 5, 6.")]
    [InlineData("timeline?style=bold", "'style' is none of none, basic.")]
    public async Task Drawing_OfWhatCannotBeRead_SaysWhat(string address, string message)
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage answer = await host.Client.GetAsync("/ilo/embed/" + address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(message, Parse(await answer.Content.ReadAsStringAsync()).QuerySelector(".ilo-error")!.TextContent);
    }

    private static async Task<IHtmlDocument> PageAsync(TestHost host, string address) => Parse(await host.Client.GetStringAsync("/ilo/embed/" + address));

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
