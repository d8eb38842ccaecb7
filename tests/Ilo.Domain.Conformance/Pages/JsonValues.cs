using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>When two values of a reading count as the same.</summary>
internal static class JsonValues
{
    /// <summary>Returns whether the value says nothing: null or an empty list.</summary>
    internal static bool IsMissing(JsonNode? value) => value is null or JsonArray { Count: 0 };

    /// <summary>Returns whether both say the same, white space folded.</summary>
    internal static bool Same(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        _ when IsMissing(left) || IsMissing(right) => IsMissing(left) && IsMissing(right),
        (JsonArray first, JsonArray second) => first.Count == second.Count && first.Zip(second).All(pair => Same(pair.First, pair.Second)),
        (JsonObject first, JsonObject second) => Names(first).Union(Names(second)).All(name => Same(first[name], second[name])),
        (JsonValue first, JsonValue second) => first.GetValueKind() == second.GetValueKind() && SameScalar(first, second),
        _ => false,
    };

    /// <summary>Returns the value as one line for a person; <c>(missing)</c> where it says nothing.</summary>
    internal static string Show(JsonNode? value) => value switch
    {
        _ when IsMissing(value) => "(missing)",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => Fold(text.GetValue<string>()),
        JsonArray list => "[" + string.Join(" | ", list.Select(Show)) + "]",
        JsonObject fields => "{" + string.Join(", ", fields.Select(field => $"{field.Key}: {Show(field.Value)}")) + "}",
        _ => value!.ToJsonString(),
    };

    /// <summary>Returns the names of the properties that say something.</summary>
    internal static IEnumerable<string> Names(JsonObject json) => json.Where(property => !IsMissing(property.Value)).Select(property => property.Key);

    private static bool SameScalar(JsonValue left, JsonValue right) => left.GetValueKind() switch
    {
        JsonValueKind.String => Fold(left.GetValue<string>()) == Fold(right.GetValue<string>()),
        JsonValueKind.Number => Number(left) == Number(right),
        _ => true,
    };

    // A value made in memory knows its own type alone, one read from a file knows its digits; text is common to both.
    private static decimal Number(JsonValue value) => JsonSerializer.Deserialize<decimal>(value.ToJsonString());

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            folded.Append(folded.Length > 0 ? " " : "").Append(word);
        }

        return folded.ToString();
    }
}
