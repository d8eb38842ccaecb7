using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

public sealed class ApiTests
{
    [Fact]
    public async Task OpenApi_Always_DescribesEveryAnswer()
    {
        await using TestHost host = await TestHost.StartAsync();
        JsonNode document = JsonNode.Parse(await host.Client.GetStringAsync("/ilo/openapi.json"))!;
        string server = (string)document["servers"]![0]!["url"]!;
        Assert.Equal("http://localhost/ilo/api", server);
        JsonObject paths = document["paths"]!.AsObject();
        Assert.Equal(10, paths.Count);
        foreach ((string path, JsonNode? item) in paths)
        {
            JsonNode responses = item!["get"]!["responses"]!;
            bool isOne = path.Contains("{key}", StringComparison.Ordinal);
            string address = isOne ? await FirstAsync(host, server + path[..path.LastIndexOf('/')]) : server + path;
            JsonNode schema = responses["200"]!["content"]!["application/json"]!["schema"]!;
            SchemaCheck.Assert(document, schema, JsonNode.Parse(await host.Client.GetStringAsync(address)), path);
            await ProblemAsync("400", address + "?active=someday");
            await ProblemAsync("404", server + path.Replace("{key}", "no-such", StringComparison.Ordinal));
            await ProblemAsync("414", address + "?q=" + new string('a', 2100));

            async Task ProblemAsync(string status, string asked)
            {
                if (responses[status]?["content"]?["application/problem+json"]?["schema"] is { } problem)
                {
                    HttpResponseMessage answer = await host.Client.GetAsync(asked);
                    Assert.Equal(status, ((int)answer.StatusCode).ToString());
                    Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
                    SchemaCheck.Assert(document, problem, JsonNode.Parse(await answer.Content.ReadAsStringAsync()), $"{path} {status}");
                }
            }
        }
    }

    [Fact]
    public async Task OpenApi_Schemas_AreOfTheRecordsAndEveryReferenceLeadsSomewhere()
    {
        await using TestHost host = await TestHost.StartAsync();
        string text = JsonNode.Parse(await host.Client.GetStringAsync("/ilo/openapi.json"))!.ToJsonString();
        JsonObject schemas = JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject();
        Assert.All((string[])["project", "event", "article", "catalogue"], name => Assert.NotEmpty(schemas[name]!["properties"]!.AsObject()));
        string[] references = [.. text.Split("#/components/schemas/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct()];
        Assert.True(references.Length > 10);
        Assert.All(references, name => Assert.True(schemas.ContainsKey(name), name));
        Assert.DoesNotContain("$defs", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfRecordsThatEndIn9999_HasShortFacetsAndIsFast()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects([.. Enumerable.Range(0, 50).Select(i => ($"Without end {i}", 1950 + i, 9999))])));
        await using TestHost host = await TestHost.StartAsync(folder);
        Stopwatch watch = Stopwatch.StartNew();
        JsonNode list = JsonNode.Parse(await host.Client.GetStringAsync("/ilo/api/projects?year=9000"))!;
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
        Assert.Equal(50, (int)list["total"]!);
        JsonNode years = list["facets"]!.AsArray().Single(facet => (string?)facet!["key"] == "year")!;
        Assert.Equal(60, years["values"]!.AsArray().Count);

        // The years that are offered are those of the ILO's life up to 2100, and the first, the last and the chosen one.
        Assert.Equal(2100 - 1950 + 1 + 2 - 60, (int)years["leftOut"]!);
        Assert.Contains(years["values"]!.AsArray(), value => (string?)value!["value"] == "9000" && (bool)value["isChosen"]!);
    }

    [Fact]
    public async Task Query_AsAParameterOfAnEndpoint_IsBound()
    {
        await using TestHost host = await TestHost.StartAsync(map: application => application.MapGet(
            "/mine", (IloQuery query, IloCatalogue source) => $"{query} {query.IsBad} {source.Current.Catalogue.Projects.Matching(query.Query).Count()}"));
        int expected = host.Catalogue.Current.Catalogue.Projects.FundedBy("eu").ActiveOn(new LocalDate(2023, 6, 1)).Count();
        Assert.Equal($"donor=eu&active=2023-06-01 False {expected}", await host.Client.GetStringAsync("/mine?donor=eu&active=today&gclid=x&lang=fr"));
        Assert.Contains(" True ", await host.Client.GetStringAsync("/mine?active=someday"), StringComparison.Ordinal);
    }

    private static async Task<string> FirstAsync(TestHost host, string list) =>
        (string)JsonNode.Parse(await host.Client.GetStringAsync(list + "?size=1"))!["items"]![0]!["href"]!;
}
