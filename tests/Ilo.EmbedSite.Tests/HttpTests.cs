using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace Ilo.EmbedSite.Tests;

public sealed class HttpTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/projects")]
    [InlineData("/none")]
    [InlineData("/projects?donr=eu")]
    [InlineData("/site.css")]
    [InlineData("/api/projects")]
    [InlineData("/openapi/v1.json")]
    public async Task AnyAnswer_Always_HasTheSecurityHeaders(string address)
    {
        using HttpResponseMessage response = await GetAsync(address);
        Assert.Equal(Policy, Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(response, "Referrer-Policy"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task FrameAncestors_WhenSet_AreInThePolicy()
    {
        await using TestSite embedded = new(TestSite.SamplePages, new Dictionary<string, string> { ["Site:FrameAncestors"] = "https://example.org" });
        using HttpResponseMessage response = await embedded.Client.GetAsync(new Uri("/projects", UriKind.Relative), Stop);
        Assert.Contains("frame-ancestors https://example.org", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/projects?donor=eu")]
    [InlineData("/timeline")]
    [InlineData("/calendar/2023-11")]
    [InlineData("/api/projects?donor=eu")]
    [InlineData("/api/catalogue")]
    public async Task Answer_AskedForAgainWithItsETag_Is304WithoutABody(string address)
    {
        using HttpResponseMessage first = await GetAsync(address);
        EntityTagHeaderValue tag = first.Headers.ETag!;
        Assert.True(tag.IsWeak);
        using HttpResponseMessage again = await GetAsync(address, $"\"other\", {tag}");
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Stop));
        using HttpResponseMessage other = await GetAsync(address, "\"other\"");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("/none", 404)]
    [InlineData("/projects?donr=eu", 400)]
    [InlineData("/api/projects/none", 404)]
    public async Task Answer_ThatIsAnError_HasNoETagAndNoneIsHonoured(string address, int status)
    {
        using HttpResponseMessage response = await GetAsync(address, "*");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/projects")]
    [InlineData("/api/projects")]
    public async Task Head_Always_HasTheHeadersOfGetWithoutABody(string address)
    {
        using HttpResponseMessage get = await GetAsync(address);
        using HttpRequestMessage request = new(HttpMethod.Head, address);
        using HttpResponseMessage head = await site.Client.SendAsync(request, Stop);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/projects", "text/html")]
    [InlineData("/search", "text/html")]
    [InlineData("/none", "text/html")]
    [InlineData("/api/projects", "application/problem+json")]
    public async Task Query_LongerThanTheLimit_Is414WithAClearAnswer(string address, string type)
    {
        using HttpResponseMessage response = await GetAsync($"{address}?q={new string('a', 2100)}");
        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("too long", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_WithAKeyThatIsNone_Is400AndSaysWhatIsNearest()
    {
        IHtmlDocument page = await site.PageAsync("/projects?donr=eu", 400);
        Assert.Contains("'donor'", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/projects", TestSite.Links(page, "/projects"));
        RouteTests.AssertWellFormed(page, "/projects?donr=eu");
    }

    [Fact]
    public async Task Query_WithParametersThatOtherSitesAdd_IsReadWithoutThem()
    {
        IHtmlDocument page = await site.PageAsync("/projects?utm_source=mail&donor=eu&fbclid=x");
        Assert.Equal("/projects?donor=eu", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    private async Task<HttpResponseMessage> GetAsync(string address, string? noneMatch = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (noneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", noneMatch);
        }

        return await site.Client.SendAsync(request, Stop);
    }
}
