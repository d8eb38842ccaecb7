using System.Text.Json;

namespace Ilo.Domain.Json.Contracts;

/// <summary>An address on the web, as it was given; null where there is none.</summary>
internal sealed class AddressConverter() : StringConverter<Uri>("an absolute address")
{
    internal static LeafContract<Uri> Contract { get; } = new(new AddressConverter(), ("type", "string"), ("pattern", "^[A-Za-z][A-Za-z0-9+.-]*:"));

    public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : base.Read(ref reader, typeToConvert, options);

    internal override string ToText(Uri value) => value.OriginalString;

    protected override Uri Parse(ref Utf8JsonReader reader)
    {
        string text = JsonText.Get(ref reader);
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : throw NotExpected(text);
    }
}
