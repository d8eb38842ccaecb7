using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>How much a text is held to.</summary>
internal enum TextRule
{
    /// <summary>Any string.</summary>
    Any,

    /// <summary>Not blank, as one is quoted.</summary>
    NotBlank,

    /// <summary>Not blank, no white space at its ends, as records hold texts.</summary>
    Trimmed,

    /// <summary>Made of a-z, 0-9 and hyphens, as the keys of a catalogue are.</summary>
    Key,
}

/// <summary>A text that keeps to a rule.</summary>
internal sealed class TextConverter(TextRule rule, bool allowsNull) : StringConverter<string>("a string")
{
    private const string KeyExpected = "a key of a-z, 0-9 and hyphens";

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        allowsNull && reader.TokenType == JsonTokenType.Null ? null : base.Read(ref reader, typeToConvert, options);

    internal override string ToText(string value) => value;

    protected override string Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        return rule switch
        {
            TextRule.Any => text,
            TextRule.Key when text.Length == 0 || text.AsSpan().ContainsAnyExcept(Slug.Allowed) =>
                throw new JsonException($"Expected {KeyExpected}; found {JsonText.Quoted(text)}."),
            TextRule.NotBlank or TextRule.Trimmed when string.IsNullOrWhiteSpace(text) => throw new JsonException("The text is blank."),
            TextRule.Trimmed when char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) =>
                throw new JsonException($"The text {JsonText.Quoted(text)} begins or ends with white space."),
            _ => text,
        };
    }
}

/// <summary>A string that may be any, where a contract would hold it to more otherwise.</summary>
internal readonly record struct AnyText(string Value);

/// <summary>Any string.</summary>
internal sealed class AnyTextConverter() : StringConverter<AnyText>("a string")
{
    internal override string ToText(AnyText value) => value.Value;

    protected override AnyText Parse(ref Utf8JsonReader reader) => new(JsonText.Get(ref reader));
}

/// <summary>The contracts of texts.</summary>
internal static class Texts
{
    internal static LeafContract<string> Trimmed { get; } = Of(TextRule.Trimmed, allowsNull: false);

    internal static LeafContract<string> TrimmedOrNull { get; } = Of(TextRule.Trimmed, allowsNull: true);

    internal static LeafContract<string> NotBlank { get; } = Of(TextRule.NotBlank, allowsNull: false);

    internal static LeafContract<string> Any { get; } = Of(TextRule.Any, allowsNull: false);

    internal static LeafContract<string> AnyOrNull { get; } = Of(TextRule.Any, allowsNull: true);

    internal static LeafContract<string> Key { get; } = Of(TextRule.Key, allowsNull: false);

    internal static LeafContract<string> KeyOrNull { get; } = Of(TextRule.Key, allowsNull: true);

    internal static LeafContract<AnyText> InList { get; } = new(new AnyTextConverter(), ("type", "string"));

    private static LeafContract<string> Of(TextRule rule, bool allowsNull) =>
        new(new TextConverter(rule, allowsNull), ("type", "string"), ("pattern", Pattern(rule)));

    private static string? Pattern(TextRule rule) => rule switch
    {
        TextRule.NotBlank => @"\S",
        TextRule.Trimmed => @"^\S([\s\S]*\S)?$",
        TextRule.Key => "^[a-z0-9-]+$",
        _ => null,
    };
}
