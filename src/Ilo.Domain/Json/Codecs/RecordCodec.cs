using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A record as an object: its properties in their order, what is absent left out.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TDraft">What holds the values while they are read, so that no half-built record is ever seen.</typeparam>
internal abstract partial class RecordCodec<TRecord, TDraft> : JsonCodec<TRecord>, IRecordContract
    where TRecord : notnull
    where TDraft : struct
{
    private readonly JsonProperty<TRecord, TDraft>[] _properties;
    private readonly ulong _required;

    protected RecordCodec(string name, ReadOnlySpan<JsonProperty<TRecord, TDraft>> properties)
    {
        Name = name;
        Ordinal = RecordOrdinals.Next();
        _properties = properties.ToArray();
        for (int i = 0; i < _properties.Length; i++)
        {
            _required |= _properties[i].IsRequired ? 1ul << i : 0;
        }
    }

    public string Name { get; }

    public Type RecordType => typeof(TRecord);

    public int Ordinal { get; }

    public IReadOnlyList<JsonProperty> Properties => _properties;

    internal override string Expected => "an object";

    internal override JsonShape Shape => new("object") { Record = this };

    public virtual IReadOnlyList<string> ExactlyOneOf => [];

    public virtual string PlainName(string declared) => declared;

    public object ReadRecord(ref Utf8JsonReader reader, ref JsonReadContext context) => Read(ref reader, ref context);

    public void WriteProperties(Utf8JsonWriter writer, object record, JsonFormat format) => WriteProperties(writer, (TRecord)record, format);

    internal override void Write(Utf8JsonWriter writer, TRecord value, JsonFormat format)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value, format);
        writer.WriteEndObject();
    }

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, TRecord value, JsonFormat format)
    {
        writer.WriteStartObject(name);
        WriteProperties(writer, value, format);
        writer.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter writer, TRecord value, JsonFormat format)
    {
        JsonEncodedText[] names = format.NamesOf(this).Encoded;
        for (int i = 0; i < names.Length; i++)
        {
            _properties[i].Write(writer, names[i], value, format);
        }
    }

    /// <summary>Makes the record of the values that were read; those that were not are at their defaults.</summary>
    /// <exception cref="ArgumentException">The values do not go together.</exception>
    protected abstract TRecord Build(in TDraft draft);
}
