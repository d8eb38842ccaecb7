using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Tests.Export;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>The page of a record and the feeds give it one name and one address.</summary>
public sealed class LinkedDataTests
{
    private static readonly string OnePage = PageFolder.Projects(("Better lamps", 2019, 2021));

    [Theory]
    [InlineData("http://[2001:db8::1]/labour", "http://[2001:db8::1]/labour/projects/better-lamps")]
    [InlineData("https://example.org/", "https://example.org/projects/better-lamps")]
    [InlineData("https://example.org", "https://example.org/projects/better-lamps")]
    public async Task RecordPage_UnderAnAddress_NamesTheRecordAsTheDataDoes(string address, string expected)
    {
        using PageFolder folder = new(("a.txt", OnePage));
        await using TestHost host = await TestHost.StartAsync(
            options =>
            {
                options.Folder = folder.Pages;
                options.Address = new Uri(address);
            },
            map: application => application.MapIloSite());
        foreach (string path in (string[])["/projects/better-lamps", "/fr/projects/better-lamps"])
        {
            IHtmlDocument page = await new HtmlParser().ParseDocumentAsync(await host.Client.GetStringAsync(path));
            Assert.Contains(expected, Addresses(page.QuerySelector("script[type='application/ld+json']")!.TextContent));
        }

        Assert.Contains(expected, Addresses(await host.Client.GetStringAsync("/ilo/catalogue.jsonld")));
        Assert.Contains(expected, await host.Client.GetStringAsync("/ilo/projects.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordPage_OfAnExport_NamesTheFile()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        await ExportTests.ExportAsync(folder, folder.Pages);
        string root = Path.Combine(folder.Root, "public");
        IHtmlDocument page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(root, "projects/better-lamps.html")));
        const string expected = "https://labour.example.org/pk/projects/better-lamps.html";
        Assert.Contains(expected, Addresses(page.QuerySelector("script[type='application/ld+json']")!.TextContent));
        Assert.Contains(expected, Addresses(await File.ReadAllTextAsync(Path.Combine(root, "ilo/catalogue.jsonld"))));
        Assert.Contains($"<loc>{expected}</loc>", await File.ReadAllTextAsync(Path.Combine(root, "sitemap.xml")), StringComparison.Ordinal);
        Assert.EndsWith("Sitemap: https://labour.example.org/pk/sitemap.xml\n", await File.ReadAllTextAsync(Path.Combine(root, "robots.txt")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Addresses(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. Texts(document.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Texts(one.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
