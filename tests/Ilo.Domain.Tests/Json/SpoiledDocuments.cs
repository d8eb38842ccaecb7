using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Ilo.Domain.Json;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

/// <summary>A whole document with every kind of record, and what it becomes when one place is spoiled.</summary>
internal static class SpoiledDocuments
{
    private static readonly JsonNode[] Others = [.. new[] { "{}", "[]", "\"\\u0000 \"", "-1.5", "true" }.Select(json => JsonNode.Parse(json)!)];

    /// <summary>Gets the document.</summary>
    internal static string Document { get; } = Generated.Readings.Sample(60, 40)
        .Where(reading => reading.Page.Entries.Count > 0 && reading.Records.Count > 1 && reading.Diagnostics.Count > 0)
        .Select(IloJson.Serialize)
        .MinBy(json => Math.Abs(json.Length - 12_000))!;

    internal static IReadOnlyList<Place> Places { get; } = [.. Place.AllIn(JsonNode.Parse(Document)!)];

    internal static JsonNode Without(Place place)
    {
        JsonNode document = JsonNode.Parse(Document)!;
        place.RemoveIn(document);
        return document;
    }

    /// <summary>Returns the document with a value of each other type in a place, and a bad value of the same type.</summary>
    internal static IEnumerable<JsonNode> WithOtherTypes(Place place)
    {
        foreach (JsonNode other in Others)
        {
            JsonNode document = JsonNode.Parse(Document)!;
            JsonNode value = place.NodeIn(document);
            bool sameType = value.GetValueKind() == other.GetValueKind();
            if (sameType && (value is not JsonValue || place.MayHold(value)))
            {
                continue;
            }

            place.ReplaceIn(document, other.DeepClone());
            yield return document;
        }
    }

    /// <summary>Reads a document; the result is the reading or the error.</summary>
    internal static object Read(JsonNode document)
    {
        try
        {
            return IloJson.Deserialize<PageReading>(document.ToJsonString());
        }
        catch (JsonException e)
        {
            return e;
        }
    }
}
