using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>An address on the web, as it was given.</summary>
internal sealed class AddressCodec : StringCodec<Uri>
{
    internal static AddressCodec Instance { get; } = new();

    internal override string Expected => "an absolute address";

    internal override string? Pattern => "^[A-Za-z][A-Za-z0-9+.-]*:";

    internal override string ToText(Uri value) => value.OriginalString;

    internal override Uri Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : throw new JsonException($"Expected {Expected}; found {JsonText.Quoted(text)}.");
    }
}
