using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>Compares a reading with the expected one, property by property.</summary>
/// <remarks>
/// A property counts where either side has a value; that both have none is no merit. Properties that <c>unscored</c> names do not
/// count, nor does an item's kind that the expected reading leaves open. A lost item counts as all its properties wrong, and so does one too many.
/// </remarks>
internal static class PageComparison
{
    internal static IReadOnlyList<PropertyResult> Compare(JsonObject expected, JsonObject read)
    {
        List<PropertyResult> results = [.. Properties(expected, read, "", "").Where(result => result.Property != "items")];
        if (!Unscored(expected).Contains("items"))
        {
            results.AddRange(Items(List(expected), List(read)));
        }

        return results;
    }

    private static IEnumerable<PropertyResult> Items(JsonObject[] expected, JsonObject[] read)
    {
        foreach ((int? left, int? right) in ItemAlignment.Align(expected, read))
        {
            string place = left is { } position ? $"items[{position}]." : $"items(too many)[{right}].";
            JsonObject wanted = left is { } i ? expected[i] : [];
            foreach (PropertyResult result in Properties(wanted, right is { } j ? read[j] : [], "item.", place))
            {
                bool isOpen = result.Property == "item.kind" && left is not null && JsonValues.IsMissing(result.Expected);
                if (!isOpen)
                {
                    yield return result;
                }
            }
        }
    }

    private static IEnumerable<PropertyResult> Properties(JsonObject expected, JsonObject read, string prefix, string place)
    {
        HashSet<string> unscored = Unscored(expected);
        return JsonValues.Names(expected).Union(JsonValues.Names(read))
            .Where(name => name != "unscored" && !unscored.Contains(name))
            .Select(name => new PropertyResult(prefix + name, place + name, expected[name], read[name]));
    }

    private static HashSet<string> Unscored(JsonObject json) =>
        json["unscored"] is JsonArray names ? [.. names.Select(name => name!.GetValue<string>())] : [];

    private static JsonObject[] List(JsonObject page) => page["items"] is JsonArray items ? [.. items.OfType<JsonObject>()] : [];
}
