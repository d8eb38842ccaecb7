using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A property of a record in JSON.</summary>
/// <param name="name">The name as declared in C#.</param>
/// <param name="required">Whether a record cannot do without it.</param>
internal abstract class JsonProperty(string name, bool required)
{
    internal string Name => name;

    internal bool IsRequired => required;

    /// <summary>Gets whether the record works the value out itself: it is written, and checked for its form only when read.</summary>
    internal bool IsComputed { get; init; }

    /// <summary>Gets whether it is there in every document that the library writes.</summary>
    internal bool IsAlwaysWritten { get; init; }

    internal abstract JsonCodec Codec { get; }
}

/// <summary>A property of <typeparamref name="TRecord"/> whose value waits in <typeparamref name="TDraft"/> until all are read.</summary>
internal abstract class JsonProperty<TRecord, TDraft>(string name, bool required) : JsonProperty(name, required)
    where TDraft : struct
{
    internal abstract void Write(Utf8JsonWriter writer, JsonEncodedText name, TRecord record, JsonFormat format);

    internal abstract void Read(ref Utf8JsonReader reader, ref JsonReadContext context, ref TDraft draft);
}

/// <summary>Puts a value into a draft.</summary>
internal delegate void DraftSetter<TDraft, in TValue>(ref TDraft draft, TValue value);

internal sealed class JsonProperty<TRecord, TDraft, TValue>(
    string name, bool required, JsonCodec<TValue> codec, Func<TRecord, TValue> get, DraftSetter<TDraft, TValue>? set) : JsonProperty<TRecord, TDraft>(name, required)
    where TDraft : struct
{
    internal override JsonCodec Codec => codec;

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, TRecord record, JsonFormat format)
    {
        TValue value = get(record);
        if (IsAlwaysWritten || !codec.IsAbsent(value))
        {
            codec.WriteProperty(writer, name, value, format);
        }
    }

    internal override void Read(ref Utf8JsonReader reader, ref JsonReadContext context, ref TDraft draft)
    {
        TValue value = codec.Read(ref reader, ref context);
        set?.Invoke(ref draft, value);
    }
}
