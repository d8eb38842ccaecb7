using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>Where two values first differ: of a long list a person sees the one element to look at.</summary>
/// <param name="Place">The path, positions zero-based.</param>
/// <param name="Expected">The value that is right there.</param>
/// <param name="Read">The value that was read there.</param>
internal sealed record Difference(string Place, JsonNode? Expected, JsonNode? Read)
{
    internal static Difference First(string place, JsonNode? expected, JsonNode? read) => (expected, read) switch
    {
        (JsonArray left, JsonArray right) when left.Count > 0 && right.Count > 0 => InLists(place, left, right),
        (JsonObject left, JsonObject right) => InObjects(place, left, right),
        _ => new(place, expected, read),
    };

    private static Difference InLists(string place, JsonArray expected, JsonArray read)
    {
        int i = 0;
        while (i < expected.Count && i < read.Count && JsonValues.Same(expected[i], read[i]))
        {
            i++;
        }

        return First($"{place}[{i}]", i < expected.Count ? expected[i] : null, i < read.Count ? read[i] : null);
    }

    private static Difference InObjects(string place, JsonObject expected, JsonObject read)
    {
        string name = JsonValues.Names(expected).Union(JsonValues.Names(read)).First(name => !JsonValues.Same(expected[name], read[name]));
        return First($"{place}.{name}", expected[name], read[name]);
    }
}
