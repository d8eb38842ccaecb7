using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Tests.Embedding;
using Ilo.Domain.Tests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>Endpoints below another path, a site below another, the application itself below a third: every address leads to where things are.</summary>
public sealed partial class PrefixTests
{
    private const string Host = "http://ilo.example.org";

    // Without slashes, and with all of them; the others too where all is asked for.
    public static TheoryData<string, string, string> Prefixes =>
    [
        .. Slow.Some<(string, string, string)>(
            [("ilo", "labour", ""), ("/data/lists/", "/labour", "/office/east"), ("/data/lists", "", ""), ("/ilo", "", "/office")], 2),
    ];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task EveryLink_OfEveryAnswer_LeadsToWhereItIs(string prefix, string site, string pathBase)
    {
        await using TestHost host = await StartAsync(prefix, site, pathBase);
        string lists = $"{Host}{pathBase}/{prefix.Trim('/')}";
        string pages = $"{Host}{pathBase}/{site.Trim('/')}".TrimEnd('/');
        List<string> answers =
        [
            .. from list in (string[])["projects", "events", "articles", "timeline", "calendar"]
               from way in (string[])["?style=basic&size=3", "?frame&size=3", "?preview=component", "?preview=frame"]
               select $"{lists}/embed/{list}{way}",
            .. from name in (string[])["projects", "articles", "events", "changes"]
               from end in (string[])["atom", "rss", "json"]
               select $"{lists}/{name}.{end}",
            $"{lists}/events.ics", $"{lists}/projects.csv", $"{lists}/events.csv", $"{lists}/articles.csv", $"{lists}/catalogue.jsonld", $"{lists}/openapi.json",
            $"{lists}/api/projects?size=3", $"{lists}/api/events?size=3", $"{lists}/api/articles?size=3",
            $"{pages}/", $"{pages}/projects?size=3", $"{pages}/timeline?size=3&embed=component", $"{pages}/events?size=3", $"{pages}/calendar", $"{pages}/articles?size=3",
            $"{pages}/fr/projects?size=3&embed=frame", $"{pages}/donors", $"{pages}/numbers", $"{pages}/new", $"{pages}/sitemap.xml", $"{pages}/robots.txt",
            $"{Host}{pathBase}/own",
        ];
        HashSet<string> seen = [];
        List<string> wrong = [];
        foreach (string address in answers)
        {
            HttpResponseMessage answer = await host.Client.GetAsync(address);
            string text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");

            // A page of the application names the style sheet itself.
            string[] links = [.. Links(address, answer.Content.Headers.ContentType!.MediaType!, text).Where(link => link != Host + "/ilo/assets/ilo.css")];
            foreach (string link in links.Where(link => link.StartsWith(Host + "/", StringComparison.Ordinal) && seen.Add(link)))
            {
                HttpStatusCode status = (await host.Client.GetAsync(link)).StatusCode;
                if (status != HttpStatusCode.OK)
                {
                    wrong.Add($"{address}: {link}: {status}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.All((string[])[$"{lists}/embed/", $"{lists}/assets/", $"{lists}/events.ics", $"{lists}/projects.atom", $"{lists}/api", $"{pages}/projects/"],
            start => Assert.Contains(seen, link => link.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OpenApi_BelowOtherPaths_NamesItsServer()
    {
        await using TestHost host = await StartAsync("/data/lists", "/labour", "/office");
        JsonNode document = JsonNode.Parse(await host.Client.GetStringAsync(Host + "/office/data/lists/openapi.json"))!;
        string server = (string)document["servers"]![0]!["url"]!;
        Assert.Equal(Host + "/office/data/lists/api", server);
        foreach (string path in document["paths"]!.AsObject().Select(path => path.Key).Where(path => !path.Contains('{', StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(server + path)).StatusCode);
        }
    }

    [Fact]
    public async Task Components_OnAPageOfAnApplicationBelowAPath_LinkToTheSite()
    {
        await using TestHost host = await StartAsync("/data/lists", "/labour", "/office");
        IHtmlDocument page = await new HtmlParser().ParseDocumentAsync(await host.Client.GetStringAsync("/office/own"));
        string[] links = [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/office/labour/", link, StringComparison.Ordinal));
    }

    private static Task<TestHost> StartAsync(string prefix, string site, string pathBase) => TestHost.StartAsync(
        build: builder => builder.Services.AddRazorComponents(),
        map: application =>
        {
            application.MapIloSite(site);
            application.MapGet("/own", () => new RazorComponentResult<WorkPage>());
        },
        prefix: prefix,
        pathBase: pathBase);

    // Every address in an answer, absolute; those in code that is shown too.
    private static IEnumerable<string> Links(string address, string type, string text) => type switch
    {
        "text/html" => new HtmlParser().ParseDocument(text) is var page
            ? page.QuerySelectorAll("[href], [src], [action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
                .Concat(AddressPattern().Matches(WebUtility.HtmlDecode(page.QuerySelector(".ilo-code")?.TextContent ?? "")).Select(match => match.Value))
                .Select(link => new Uri(new Uri(address), link.Replace("webcal:", "http:", StringComparison.Ordinal)).AbsoluteUri.Split('#')[0])
            : [],

        // Long lines of calendars are folded.
        "text/calendar" => AddressPattern().Matches(text.Replace("\r\n ", "", StringComparison.Ordinal)).Select(match => match.Value),

        // The name of a vocabulary is the address of nothing, and the API's is that of its parts.
        "application/json" when address.EndsWith("/openapi.json", StringComparison.Ordinal) => [],
        _ => AddressPattern().Matches(WebUtility.HtmlDecode(text)).Select(match => match.Value),
    };

    [GeneratedRegex(@"http://ilo\.example\.org/[^\s""'<>,\\;]*")]
    private static partial Regex AddressPattern();
}
