using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

/// <summary>A whole document, and what it becomes when one place is spoiled.</summary>
internal sealed class SpoiledDocument
{
    private static readonly JsonNode[] Others = [.. new[] { "{}", "[]", "\"\\u0000 \"", "\" \"", "-1.5", "true" }.Select(json => JsonNode.Parse(json)!)];

    private readonly Func<byte[], string> _rewrite;

    private SpoiledDocument(string json, Func<byte[], string> rewrite)
    {
        Json = json;
        _rewrite = rewrite;
        Places = [.. Place.AllIn(JsonNode.Parse(json)!)];
    }

    /// <summary>Gets the document of a generated page, with every kind of record.</summary>
    internal static SpoiledDocument Page { get; } = new(
        // Chance may give forty pages of which none has all of it.
        Enumerable.Range(0, 100).SelectMany(_ => Generated.Readings.Sample(60, 40))
            .Where(reading => reading.Page.Entries.Count > 0 && reading.Records.Count > 1 && reading.Diagnostics.Count > 0)
            .Take(10)
            .Select(IloJson.Serialize)
            .MinBy(json => Math.Abs(json.Length - 12_000))!,
        json => IloJson.Serialize(IloJson.Deserialize<PageReading>(json)));

    /// <summary>Gets the document of a catalogue of sample pages: a project, the event and the article that belong to it, and an office.</summary>
    internal static SpoiledDocument Catalogue { get; } = new(
        IloJson.Serialize(Ilo.Domain.Catalogues.Catalogue.From(SamplePages())),
        json => IloJson.Serialize(IloJson.Deserialize<Catalogue>(json)));

    internal string Json { get; }

    internal IReadOnlyList<Place> Places { get; }

    internal JsonNode Without(Place place)
    {
        JsonNode document = JsonNode.Parse(Json)!;
        place.RemoveIn(document);
        return document;
    }

    /// <summary>Returns the document with a value of each other type in a place, and a bad value of the same type.</summary>
    internal IEnumerable<JsonNode> WithOtherTypes(Place place)
    {
        JsonValueKind kind = place.NodeIn(JsonNode.Parse(Json)!).GetValueKind();
        foreach (JsonNode other in Others)
        {
            if (kind != other.GetValueKind() || (kind is JsonValueKind.String or JsonValueKind.Number && !place.MayHold(other)))
            {
                // False is no other type than true.
                if (kind is JsonValueKind.False && other.GetValueKind() is JsonValueKind.True)
                {
                    continue;
                }

                JsonNode document = JsonNode.Parse(Json)!;
                place.ReplaceIn(document, other.DeepClone());
                yield return document;
            }
        }
    }

    /// <summary>Reads a document; returns what it is when written again, or the error.</summary>
    internal (string? Written, JsonException? Error) Read(JsonNode document) => Read(Encoding.UTF8.GetBytes(document.ToJsonString()));

    /// <summary>Reads the first bytes of the document.</summary>
    internal (string? Written, JsonException? Error) ReadFirst(int bytes) => Read(Encoding.UTF8.GetBytes(Json)[..bytes]);

    private (string? Written, JsonException? Error) Read(byte[] json)
    {
        try
        {
            return (_rewrite(json), null);
        }
        catch (JsonException e)
        {
            return (null, e);
        }
    }

    private static IEnumerable<PageReading> SamplePages() =>
        ((ValueList<string>)["project-iles.txt", "event-closing-conference.txt", "press-release-rise.txt"]).Select(name => PageReader.Read(
            File.ReadAllBytes(Repository.PathOf("samples/Pages/" + name)), new PageReaderOptions { SourceName = name }));
}
