using System.Text.Json;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

/// <summary>A record of any kind: its own object with a first property that tells the kind.</summary>
internal sealed class AnyRecordCodec : JsonCodec<AnyRecord>
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("type");

    private readonly IRecordContract[] _kinds =
    [
        ProjectCodec.Instance, EventCodec.Instance, ArticleCodec.Instance, OfficeCodec.Instance,
        DonorCodec.Instance, OrganisationCodec.Instance, ThemeCodec.Instance,
    ];

    private AnyRecordCodec()
    {
    }

    internal static AnyRecordCodec Instance { get; } = new();

    /// <summary>Gets the name of the property that tells the kind, the same under every naming policy.</summary>
    internal static ReadOnlySpan<byte> Discriminator => "type"u8;

    internal override string Expected => "an object";

    internal override JsonShape Shape => new("object") { Kinds = _kinds };

    internal override bool IsAbsent(AnyRecord value) => value.Value is null;

    internal override void Write(Utf8JsonWriter writer, AnyRecord value, JsonFormat format)
    {
        IRecordContract kind = Array.Find(_kinds, one => one.RecordType == value.Value?.GetType())
            ?? throw new NotSupportedException("The default value holds no record.");
        writer.WriteStartObject();
        writer.WriteString(TypeName, kind.Name);
        kind.WriteProperties(writer, value.Value!, format);
        writer.WriteEndObject();
    }

    internal override AnyRecord Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        IRecordContract kind = KindOf(reader, ref context);
        context.HasDiscriminator = true;
        return new(kind.ReadRecord(ref reader, ref context));
    }

    // Looks ahead with a copy of the reader: other writers need not put the property first.
    private IRecordContract KindOf(Utf8JsonReader reader, ref JsonReadContext context)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals(Discriminator);
            reader.Read();
            if (!found)
            {
                reader.Skip();
                continue;
            }

            context.Enter("type");
            string? type = reader.TokenType == JsonTokenType.String ? JsonText.Get(ref reader) : null;
            IRecordContract kind = Array.Find(_kinds, one => one.Name == type)
                ?? throw new JsonException($"Expected one of {string.Join(", ", _kinds.Select(one => one.Name))}.");
            context.Leave();
            return kind;
        }

        throw new JsonException("The required property 'type' is missing.");
    }
}
