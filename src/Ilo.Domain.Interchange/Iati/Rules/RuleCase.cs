using System.Text.Json;

namespace Ilo.Domain.Interchange.Iati.Rules;

/// <summary>One case of a rule, as the ruleset states it.</summary>
/// <param name="Kind">The rule's name, for example <c>date_order</c>.</param>
/// <param name="Texts">The keys whose value is a text.</param>
/// <param name="Lists">The keys whose value is a list of texts.</param>
/// <param name="Numbers">The keys whose value is a number.</param>
/// <param name="Inner">The cases that a loop goes through.</param>
/// <param name="Id">The rule's identifier, for example <c>11.1.4</c>; the name where the ruleset gives none.</param>
/// <param name="IsError">Whether breaking it is an error.</param>
/// <param name="Message">What the ruleset says about it.</param>
internal sealed record RuleCase(
    string Kind,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, string[]> Lists,
    IReadOnlyDictionary<string, decimal> Numbers,
    IReadOnlyList<RuleCase> Inner,
    string Id,
    bool IsError,
    string Message)
{
    /// <summary>What stands for the prefixes of the Registry, which a file does not hold.</summary>
    internal const string PrefixList = "ORG-ID-PREFIX";

    internal string? Text(string key) => Texts.GetValueOrDefault(key);

    internal string[] List(string key) => Lists.GetValueOrDefault(key) ?? [];

    /// <summary>Reads the cases of a rule: <c>{ "cases": [ ... ] }</c>.</summary>
    /// <exception cref="FormatException">The rule is not of that form.</exception>
    internal static IEnumerable<RuleCase> ReadAll(string kind, JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty("cases", out JsonElement cases) && cases.ValueKind == JsonValueKind.Array
            ? cases.EnumerateArray().Select(one => Read(kind, one))
            : throw new FormatException($"The rule '{kind}' has no list of cases.");

    /// <summary>Returns the case with <c>'$1'</c> in the named keys replaced by an expression of a value.</summary>
    internal RuleCase Substituted(string[] keys, string value)
    {
        string literal = Literal(value);
        string Put(string text) => text.Replace("'$1'", literal, StringComparison.Ordinal);
        return this with
        {
            Texts = Texts.ToDictionary(pair => pair.Key, pair => keys.Contains(pair.Key) || pair.Key == "condition" ? Put(pair.Value) : pair.Value),
            Lists = Lists.ToDictionary(pair => pair.Key, pair => keys.Contains(pair.Key) ? [.. pair.Value.Select(Put)] : pair.Value),
        };
    }

    // XPath 1.0 escapes nothing in a literal: one that holds both kinds of quotes is put together.
    private static string Literal(string value) =>
        !value.Contains('\'', StringComparison.Ordinal) ? $"'{value}'"
        : !value.Contains('"', StringComparison.Ordinal) ? $"\"{value}\""
        : $"concat('{value.Replace("'", "', \"'\", '", StringComparison.Ordinal)}')";

    private static RuleCase Read(string kind, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"A case of the rule '{kind}' is no object.");
        }

        Dictionary<string, string> texts = [];
        Dictionary<string, string[]> lists = [];
        Dictionary<string, decimal> numbers = [];
        List<RuleCase> inner = [];
        JsonElement info = default;
        foreach (JsonProperty property in json.EnumerateObject())
        {
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.String:
                    texts[property.Name] = property.Value.GetString()!;
                    break;
                case JsonValueKind.Number:
                    numbers[property.Name] = property.Value.TryGetDecimal(out decimal number) ? number
                        : throw new FormatException($"A case of the rule '{kind}' has a number '{property.Name}' that is too large.");
                    break;
                case JsonValueKind.Array:
                    lists[property.Name] = [.. property.Value.EnumerateArray().Select(element => element.GetString() ?? "")];
                    break;
                case JsonValueKind.Object when property.Name == "do":
                    inner.AddRange(property.Value.EnumerateObject().SelectMany(rule => ReadAll(rule.Name, rule.Value)));
                    break;
                case JsonValueKind.Object when property.Name == "ruleInfo":
                    info = property.Value;
                    break;
            }
        }

        return new(kind, texts, lists, numbers, inner, Info(info, "id")
            ?? kind, Info(info, "severity") is null or "error" or "critical", Info(info, "message") ?? "the file breaks it.");
    }

    private static string? Info(JsonElement info, string name) =>
        info.ValueKind == JsonValueKind.Object && info.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
