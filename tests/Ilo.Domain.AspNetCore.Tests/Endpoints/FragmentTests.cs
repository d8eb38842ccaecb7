using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

public sealed class FragmentTests
{
    private static readonly string[] Lists = ["projects", "events", "articles"];

    [Theory]
    [InlineData("projects")]
    [InlineData("events")]
    [InlineData("articles")]
    public async Task Fragment_OfAList_IsAPieceForOtherPeoplesPages(string list)
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage answer = await host.Client.GetAsync($"http://ilo.example.org/ilo/embed/{list}");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<div class=\"ilo-embed\" lang=\"en\">", html, StringComparison.Ordinal);
        Assert.All(
            (string[])["<html", "<head>", "<body", "<script", "<style", "<link", "style="],
            part => Assert.DoesNotContain(part, html, StringComparison.OrdinalIgnoreCase));
        IHtmlDocument page = Parse(html);
        string[] links = [.. page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!)];
        Assert.Contains(links, link => link.StartsWith($"http://ilo.example.org/{list}/", StringComparison.Ordinal));
        Assert.All(links, link => Assert.StartsWith("http", link, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[class]"),
            element => Assert.All(element.ClassList, name => Assert.StartsWith("ilo-", name, StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("[id]"), element => Assert.StartsWith("ilo-", element.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fragment_WithEveryWish_GrantsIt()
    {
        await using TestHost host = await TestHost.StartAsync();
        IHtmlDocument page = Parse(await host.Client.GetStringAsync("/ilo/embed/projects?donor=eu&size=2&lang=fr&heading=4&style=basic&utm_source=x"));
        Assert.Equal("fr", page.QuerySelector(".ilo-embed")!.GetAttribute("lang"));
        Assert.Equal("Projets", page.QuerySelector("h4")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".ilo-entry").Length);
        string style = page.QuerySelector("link")!.GetAttribute("href")!;
        Assert.StartsWith("http://localhost/ilo/assets/ilo.css?v=", style, StringComparison.Ordinal);
        HttpResponseMessage css = await host.Client.GetAsync(style);
        Assert.Equal("text/css", css.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", css.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("*", css.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Fragment_WithAnAddressOfTheSite_LinksToIt()
    {
        await using TestHost host = await TestHost.StartAsync(options => options.Address = new Uri("https://labour.example.org/pakistan"));
        IHtmlDocument page = Parse(await host.Client.GetStringAsync("/ilo/embed/projects?size=1"));
        Assert.StartsWith(
            "https://labour.example.org/pakistan/projects/", page.QuerySelector(".ilo-title a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fragment_WithoutAResult_SaysSo()
    {
        await using TestHost host = await TestHost.StartAsync();
        foreach (string list in Lists)
        {
            HttpResponseMessage answer = await host.Client.GetAsync($"/ilo/embed/{list}?during=1901");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            IHtmlDocument page = Parse(await answer.Content.ReadAsStringAsync());
            Assert.NotEqual("", page.QuerySelector(".ilo-none")!.TextContent.Trim());
            Assert.Empty(page.QuerySelectorAll(".ilo-entry"));
        }
    }

    [Theory]
    [InlineData("heading=7", "'heading' is none of 1, 2, 3, 4, 5, 6.")]
    [InlineData("lang=xx", "'lang' is none of en, fr, es.")]
    [InlineData("style=<b>", "'style' is none of none, basic.")]
    [InlineData("active=someday", "someday")]
    public async Task Fragment_OfWhatCannotBeRead_SaysWhat(string query, string message)
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage answer = await host.Client.GetAsync("/ilo/embed/projects?" + query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        IHtmlDocument page = Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(message, page.QuerySelector(".ilo-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fragment_OfToday_AnswersForTheDayOfTheRequest()
    {
        await using TestHost host = await TestHost.StartAsync();
        Assert.Equal(await TextAsync("active=2023-06-01"), await TextAsync("active=today"));
        Assert.Equal(await TextAsync("status=closed@2023-06-01"), await TextAsync("status=closed%40today"));
        Assert.NotEqual(await TextAsync("active=2019-06-01"), await TextAsync("active=today"));

        Task<string> TextAsync(string query) => host.Client.GetStringAsync("/ilo/embed/projects?" + query);
    }

    [Fact]
    public async Task Fragment_QueryTooLong_Is414()
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage answer = await host.Client.GetAsync("/ilo/embed/projects?q=" + new string('a', 2100));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }

    [Fact]
    public async Task Frame_OfAList_IsADocumentThatOthersMayFrameAndTheRestIsNot()
    {
        await using TestHost host = await TestHost.StartAsync(options => options.FrameAncestors = "https://blog.example.net");
        HttpResponseMessage framed = await host.Client.GetAsync("/ilo/embed/projects?donor=eu&frame");
        HttpResponseMessage fragment = await host.Client.GetAsync("/ilo/embed/projects?donor=eu");
        Assert.EndsWith("frame-ancestors 'self' https://blog.example.net", Policy(framed), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", Policy(fragment), StringComparison.Ordinal);
        Assert.False(framed.Headers.Contains("X-Frame-Options"));
        IHtmlDocument page = Parse(await framed.Content.ReadAsStringAsync());
        Assert.Equal("_top", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Equal("Projects – ILO projects", page.Title);
        Assert.Equal("Open in ILO projects", page.QuerySelector(".ilo-open a")!.TextContent);
        Assert.Equal("http://localhost/projects?donor=eu", page.QuerySelector(".ilo-open a")!.GetAttribute("href"));
        Assert.StartsWith("http://localhost/ilo/assets/", page.QuerySelector("link")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("CSS1Compat", page.CompatMode);
    }

    [Fact]
    public async Task Fragment_AskedForAgain_IsNotSentAgain()
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage first = await host.Client.GetAsync("/ilo/embed/projects");
        EntityTagHeaderValue tag = first.Headers.ETag!;
        Assert.True(tag.IsWeak);
        foreach (string known in (string[])[tag.ToString(), tag.Tag, $"\"other\", {tag}", "*"])
        {
            HttpRequestMessage again = new(HttpMethod.Get, "/ilo/embed/projects");
            again.Headers.TryAddWithoutValidation("If-None-Match", known);
            HttpResponseMessage answer = await host.Client.SendAsync(again);
            Assert.Equal((HttpStatusCode.NotModified, tag), (answer.StatusCode, answer.Headers.ETag));
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }

        HttpResponseMessage other = await host.Client.GetAsync("/ilo/embed/projects?size=1");
        Assert.NotEqual(tag, other.Headers.ETag);
        Assert.Equal("*", other.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal((true, TimeSpan.FromMinutes(1)), (other.Headers.CacheControl!.Public, other.Headers.CacheControl.MaxAge));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br;q=0.9", "br")]
    [InlineData("gzip;q=1.0, br;q=0", "gzip")]
    [InlineData("gzip;q=0.000", null)]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task Fragment_ClientTakesACoding_IsCompressed(string accepted, string? coding)
    {
        await using TestHost host = await TestHost.StartAsync();
        byte[] plain = await host.Client.GetByteArrayAsync("/ilo/embed/projects?size=100");
        HttpRequestMessage request = new(HttpMethod.Get, "/ilo/embed/projects?size=100");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        HttpResponseMessage answer = await host.Client.SendAsync(request);
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
        byte[] sent = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(coding is null ? sent.Length == plain.Length : sent.Length < plain.Length / 3, $"{sent.Length} of {plain.Length}");
        using Stream body = coding switch
        {
            "br" => new System.IO.Compression.BrotliStream(new MemoryStream(sent), System.IO.Compression.CompressionMode.Decompress),
            "gzip" => new System.IO.Compression.GZipStream(new MemoryStream(sent), System.IO.Compression.CompressionMode.Decompress),
            _ => new MemoryStream(sent),
        };
        using MemoryStream read = new();
        await body.CopyToAsync(read);
        Assert.Equal(plain, read.ToArray());
    }

    [Fact]
    public async Task Head_OfAFragment_HasTheHeadersAlone()
    {
        await using TestHost host = await TestHost.StartAsync();
        HttpResponseMessage get = await host.Client.GetAsync("/ilo/embed/events");
        HttpResponseMessage head = await host.Client.SendAsync(new(HttpMethod.Head, "/ilo/embed/events"));
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    // A fragment names its style sheet by the site's address, which may be another than the one that was asked.
    [Theory]
    [InlineData("/ilo/embed/timeline?frame")]
    [InlineData("/ilo/embed/timeline?preview=component")]
    public async Task Frame_OfASiteWithAnAddress_MayLoadItsStyleSheetFromThere(string address)
    {
        await using TestHost host = await TestHost.StartAsync(options => options.Address = new("https://bücher.example:8443/data/"));
        Assert.Contains(
            "; style-src 'self' https://xn--bcher-kva.example:8443; img-src 'self' https://xn--bcher-kva.example:8443; ",
            Policy(await host.Client.GetAsync(address)), StringComparison.Ordinal);
        await using TestHost bare = await TestHost.StartAsync();
        Assert.Contains("; style-src 'self'; img-src 'self'; ", Policy(await bare.Client.GetAsync(address)), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
