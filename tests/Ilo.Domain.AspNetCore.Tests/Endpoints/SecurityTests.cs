using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

public sealed class SecurityTests
{
    private static readonly string[] Names =
        ["Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"];

    [Theory]
    [InlineData("GET", "/no-such", 404)]
    [InlineData("DELETE", "/ilo/embed/projects", 405)]
    [InlineData("GET", "/fault", 500)]
    [InlineData("GET", "/fault-of-another", 500)]
    [InlineData("GET", "/plain", 200)]
    [InlineData("GET", "/no-such", 404, "text/html")]
    [InlineData("GET", "/fault", 500, "text/html")]
    [InlineData("GET", "/ilo/no-such", 404, "text/html", false)]
    [InlineData("HEAD", "/no-such", 404, "TEXT/HTML, */*;q=0.8")]
    [InlineData("GET", "/no-such", 404, "text/html;q=0, */*", false)]
    [InlineData("GET", "/no-such", 404, "application/json, text/html;q=0.1", false)]
    [InlineData("GET", "/own", 404, "text/html", false)]
    public async Task EveryAnswer_OfTheSite_HasTheHeaders(string method, string path, int status, string accepted = "*/*", bool isPage = true)
    {
        await using KestrelHost host = await KestrelHost.StartAsync(map: application =>
        {
            application.MapGet("/plain", () => "plain");
            application.MapGet("/own", static (HttpContext context) =>
            {
                context.Response.StatusCode = 404;
            });
            application.MapGet("/fault", string () => throw new InvalidTimeZoneException("a secret"));
            application.MapGet("/fault-of-another", (HttpContext context) =>
            {
                context.Response.Headers.ETag = "\"1\"";
                context.Response.ContentType = "text/html";
                throw new OperationCanceledException("a secret");
            });
        });
        using HttpClient client = new();
        HttpRequestMessage request = new(new HttpMethod(method), host.Address + path);
        request.Headers.TryAddWithoutValidation("Accept", accepted);
        HttpResponseMessage answer = await client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.All(Names, name => Assert.True(answer.Headers.Contains(name), name));
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(status == 200 || answer.Headers.ETag is null);
        Assert.Equal(status > 200 ? isPage && accepted != "*/*" ? "text/html" : "application/problem+json" : "text/plain", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/fault", "en", "Something went wrong here", "The page cannot be shown now. The fault has been noted.", "Home")]
    [InlineData("/en/fault", "en", "Something went wrong here", "The page cannot be shown now. The fault has been noted.", "Home")]
    [InlineData("/fr/fault", "fr", "Une erreur s’est produite", "La page ne peut pas être affichée pour l’instant. L’erreur a été enregistrée.", "Accueil")]
    [InlineData("/es/fault", "es", "Algo ha fallado", "La página no se puede mostrar en este momento. El fallo ha quedado registrado.", "Inicio")]
    public async Task Fault_ShownToAPerson_IsInTheLanguageOfThePath(string path, string language, string title, string text, string home)
    {
        await using KestrelHost host = await KestrelHost.StartAsync(
            map: application => application.MapGet(path, string () => throw new InvalidTimeZoneException("a secret")));
        using HttpClient client = new();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        using HttpResponseMessage answer = await client.GetAsync(host.Address + path);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        IHtmlDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(title + " ", page.Title, StringComparison.Ordinal);
        Assert.Equal([title, text, home], page.QuerySelectorAll("main h1, main p").Select(element => element.TextContent));
        Assert.Equal(language == "en" ? "/" : $"/{language}/", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("GET /ilo/embed/projects HTTP/1.1\r\nHost: a b\r\n\r\n", 400)]
    [InlineData("GET\r\n\r\n", 400)]
    [InlineData("GET / HTTP/9.9\r\nHost: x\r\n\r\n", 505)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n", 400)]
    [InlineData("GET /{long} HTTP/1.1\r\nHost: x\r\n\r\n", 414)]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nX-Long: {long}\r\n\r\n", 431)]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\n{many}\r\n", 431)]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nX-Not-Ended: ", 408)]
    public async Task EveryAnswer_OfTheServerItself_HasTheHeaders(string request, int status)
    {
        await using KestrelHost host = await KestrelHost.StartAsync(server: server => server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(2));
        string sent = request.Replace("{long}", new string('a', 40_000), StringComparison.Ordinal)
            .Replace("{many}", string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: 1\r\n")), StringComparison.Ordinal);
        Uri address = new(host.Address);
        using TcpClient client = new(address.Host, address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(sent));
        using StreamReader reader = new(stream);
        string answer = await reader.ReadToEndAsync();
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.All(Names, name => Assert.Contains(name + ": ", answer, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Frame_BehindTheHeaders_MayStillBeFramed()
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        using HttpClient client = new();
        HttpResponseMessage framed = await client.GetAsync(host.Address + "/ilo/embed/projects?frame");
        Assert.Equal(HttpStatusCode.OK, framed.StatusCode);
        Assert.False(framed.Headers.Contains("X-Frame-Options"));
        Assert.EndsWith("frame-ancestors 'self' *", framed.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
