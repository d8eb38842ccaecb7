using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Tests.Json;

/// <summary>A place in a JSON document: the names and positions that lead to it.</summary>
internal sealed record Place(object[] Steps)
{
    private static readonly string[] FreeText = ["sourceName", "message"];

    private static readonly string[] QuotedText = ["messageFormat", "detail", "words"];

    private static readonly string[] AnyNumber = ["amount", "score", "points"];

    /// <summary>Gets the name, if the place is a property and no element.</summary>
    internal string? Property => Steps[^1] as string;

    internal string Path => PathOf(Steps);

    internal string ParentPath => PathOf(Steps[..^1]);

    /// <summary>Returns every place below a node, each before the places inside it.</summary>
    internal static IEnumerable<Place> AllIn(JsonNode node, params object[] steps)
    {
        IEnumerable<(object Step, JsonNode? Node)> children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach ((object step, JsonNode? child) in children.ToArray())
        {
            object[] path = [.. steps, step];
            yield return new Place(path);
            foreach (Place place in AllIn(child!, path))
            {
                yield return place;
            }
        }
    }

    /// <summary>Returns whether a string, and any number for an amount, may stand here.</summary>
    internal bool MayHold(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => IsFreeText || (IsQuotedText && !string.IsNullOrWhiteSpace(value.GetValue<string>())),
        JsonValueKind.Number => AnyNumber.Contains(Property),
        _ => false,
    };

    internal JsonNode NodeIn(JsonNode root) => Steps.Aggregate(root, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    internal void RemoveIn(JsonNode root) => ((JsonObject)ParentIn(root)).Remove(Property!);

    internal void ReplaceIn(JsonNode root, JsonNode value)
    {
        JsonNode parent = ParentIn(root);
        if (Steps[^1] is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[Property!] = value;
        }
    }

    public override string ToString() => Path;

    private bool IsFreeText => FreeText.Contains(Property) || (Steps.Length > 1 && Steps[^2] is "arguments");

    private bool IsQuotedText => QuotedText.Contains(Property) || (Property == "id" && Steps.Length > 2 && Steps[^3] is "findings");

    private static string PathOf(object[] steps) => $"${string.Concat(steps.Select(step => step is int ? $"[{step}]" : $".{step}"))}";

    private JsonNode ParentIn(JsonNode root) => Steps.Length == 1 ? root : new Place(Steps[..^1]).NodeIn(root);
}
