using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>The key of a catalogue entry.</summary>
internal sealed class KeyCodec : StringCodec<string>
{
    private KeyCodec()
    {
    }

    internal static KeyCodec Instance { get; } = new();

    internal override string Expected => "a key of a-z, 0-9 and hyphens";

    internal override string Pattern => "^[a-z0-9-]+$";

    internal override string ToText(string value) => value;

    internal override string Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        return text.Length == 0 || text.AsSpan().ContainsAnyExcept(Slug.Allowed)
            ? throw new JsonException($"Expected {Expected}; found {JsonText.Quoted(text)}.")
            : text;
    }
}
