using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Ilo.Domain.Tests.Json;

/// <summary>A web application returns any of the library's types from an endpoint, without a word of set-up.</summary>
public sealed class EndpointTests
{
    private static readonly Type[] Types =
    [
        .. Slow.Every(
            [.. JsonContracts.Types.Where(type => Nullable.GetUnderlyingType(type) is null && type.IsVisible && type.Assembly == typeof(Project).Assembly)
                .OrderBy(type => type.ToString(), StringComparer.Ordinal)],
            step: 3),
    ];

    [Fact]
    public async Task Endpoint_ReturningAnyType_AnswersAndIsReadBack()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using WebApplication application = builder.Build();
        MethodInfo map = typeof(EndpointTests).GetMethod(nameof(Map), BindingFlags.Static | BindingFlags.NonPublic)!;
        foreach ((int i, Type type) in Types.Index())
        {
            map.MakeGenericMethod(type).Invoke(null, [application, $"/{i}", JsonSamples.Of(type)[0]]);
        }

        application.MapGet("/query", (string words) => CatalogueQuery.Parse(words));
        await application.StartAsync(cancellation);
        using HttpClient client = application.GetTestClient();
        foreach ((int i, Type type) in Types.Index())
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri($"/{i}", UriKind.Relative), cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{type}: {answer.StatusCode}");
            string json = await answer.Content.ReadAsStringAsync(cancellation);

            // An endpoint that is declared to return an interface writes the type that it gets, and no word of which.
            Type written = type.IsInterface ? JsonSamples.Of(type)[0].GetType() : type;
            object? back = JsonSerializer.Deserialize(json, written, JsonSerializerOptions.Web);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(back, written, JsonSerializerOptions.Web)), $"{type}: {json}");
        }

        string reading = await client.GetStringAsync(new Uri("/query?words=donor:eu", UriKind.Relative), cancellation);
        Assert.Equal(CatalogueQuery.Parse("donor:eu"), JsonSerializer.Deserialize<QueryReading>(reading, JsonSerializerOptions.Web));
        await application.StopAsync(cancellation);
    }

    private static void Map<T>(WebApplication application, string path, T value) => application.MapGet(path, () => value);
}
