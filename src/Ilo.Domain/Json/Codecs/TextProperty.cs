using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A trimmed text, as most properties are: the same as a <see cref="JsonProperty{TRecord, TDraft, TValue}"/> with fewer calls.</summary>
internal sealed class TextProperty<TRecord, TDraft>(
    string name, bool required, Func<TRecord, string?> get, DraftSetter<TDraft, string> set) : JsonProperty<TRecord, TDraft>(name, required)
    where TDraft : struct
{
    internal override JsonCodec Codec => TextCodec.Trimmed;

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, TRecord record, JsonFormat format)
    {
        if (get(record) is { } text)
        {
            writer.WriteString(name, text);
        }
    }

    internal override void Read(ref Utf8JsonReader reader, ref JsonReadContext context, ref TDraft draft) =>
        set(ref draft, TextCodec.Trimmed.Read(ref reader, ref context));
}
