using System.Text.Json.Nodes;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ilo.EmbedSite.Tests;

public sealed class ApiTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("projects")]
    [InlineData("events")]
    [InlineData("articles")]
    public async Task List_OfAKind_HoldsThePagesOfTheSite(string kind)
    {
        JsonNode list = JsonNode.Parse(await site.TextAsync($"/api/{kind}?size=100"))!;
        var page = await site.PageAsync($"/{kind}?size=100");
        Assert.Equal(
            page.QuerySelectorAll(".results li.record h3 a").Select(link => $"/api{link.GetAttribute("href")}"),
            list["items"]!.AsArray().Select(item => (string?)item!["href"]));
        foreach (JsonNode? item in list["items"]!.AsArray())
        {
            JsonNode entry = JsonNode.Parse(await site.TextAsync((string)item!["href"]!))!;
            Assert.True(JsonNode.DeepEquals(item["record"], entry["record"]));
        }
    }

    [Fact]
    public async Task Records_OfTheApi_AreReadBackByTheLibrary()
    {
        Catalogue catalogue = IloJson.Deserialize<Catalogue>(await site.TextAsync("/api/catalogue"));
        JsonNode list = JsonNode.Parse(await site.TextAsync("/api/projects?donor=eu&size=100"))!;
        IEnumerable<Project> projects = list["items"]!.AsArray().Select(item => IloJson.Deserialize<Project>(item!["record"]!.ToJsonString()));
        Assert.Equal(catalogue.Projects.FundedBy("eu").OrderBy(RecordOrder.End.Descending), projects);
        Assert.Equal(catalogue.Donors, JsonNode.Parse(await site.TextAsync("/api/donors"))!.AsArray().Select(donor => IloJson.Deserialize<Donor>(donor!.ToJsonString())));
        Assert.Equal(catalogue.Themes, JsonNode.Parse(await site.TextAsync("/api/themes"))!.AsArray().Select(theme => IloJson.Deserialize<Theme>(theme!.ToJsonString())));
    }

    [Fact]
    public async Task Facets_OfAList_CountAsManyAsTheirListsHold()
    {
        JsonNode list = JsonNode.Parse(await site.TextAsync("/api/projects?active=2019-06-01"))!;
        foreach (JsonNode? value in list["facets"]!.AsArray().SelectMany(facet => facet!["values"]!.AsArray()))
        {
            JsonNode narrowed = JsonNode.Parse(await site.TextAsync($"/api/projects?{value!["only"]}"))!;
            Assert.Equal((int)value["count"]!, (int)narrowed["total"]!);
        }
    }

    [Theory]
    [InlineData("/api/projects?donr=eu", 400, "'donor'")]
    [InlineData("/api/projects/none", 404, "key")]
    [InlineData("/api/none", 404, "address")]
    public async Task Problem_Always_IsJsonThatSaysWhatIsWrong(string address, int status, string words)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(status, (int)problem["status"]!);
        Assert.Contains(words, string.Join(' ', problem["errors"]!.AsArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_Always_DescribesEveryAddressAndOnlyThose()
    {
        JsonNode document = JsonNode.Parse(await site.TextAsync("/openapi/v1.json"))!;
        string[] routes = [.. site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(route => route.StartsWith("/api/", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(routes);
        Assert.Equal(routes, document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_OfEachAddress_DescribesWhatIsSent()
    {
        JsonNode document = JsonNode.Parse(await site.TextAsync("/openapi/v1.json"))!;
        JsonNode list = JsonNode.Parse(await site.TextAsync("/api/projects"))!;
        foreach ((string path, JsonNode? item) in document["paths"]!.AsObject())
        {
            string kind = path.Split('/')[2];
            string address = path.Replace("{key}", path.Contains("{key}", StringComparison.Ordinal) ? (string?)JsonNode.Parse(await site.TextAsync($"/api/{kind}"))!["items"]![0]!["key"] : "", StringComparison.Ordinal);
            JsonNode schema = item!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            SchemaCheck.Assert(document, schema, JsonNode.Parse(await site.TextAsync(address)), path);
        }

        Assert.NotNull(list["items"]);
    }
}
