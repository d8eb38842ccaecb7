using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A list as an array; no element is null.</summary>
internal sealed class ListCodec<T>(JsonCodec<T> item) : JsonCodec<ValueList<T>>
{
    internal override string Expected => "an array";

    internal override JsonShape Shape => new("array") { Item = item };

    internal override bool IsAbsent(ValueList<T> value) => value.IsEmpty;

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonFormat format)
    {
        writer.WriteStartArray();
        WriteItems(writer, value, format);
    }

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> value, JsonFormat format)
    {
        writer.WriteStartArray(name);
        WriteItems(writer, value, format);
    }

    internal override ValueList<T> Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        T[] items = [];
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            context.Enter(count);
            T element = item.Read(ref reader, ref context);
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(4, count * 2));
            }

            items[count++] = element;
            context.Leave();
        }

        Array.Resize(ref items, count);
        return new(items);
    }

    private void WriteItems(Utf8JsonWriter writer, ValueList<T> value, JsonFormat format)
    {
        foreach (T element in value.AsSpan())
        {
            item.Write(writer, element, format);
        }

        writer.WriteEndArray();
    }
}

/// <summary>A value type that may be absent; null in JSON only where a property is, which the record handles.</summary>
internal sealed class NullableCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : struct
{
    internal override string Expected => inner.Expected;

    internal override JsonShape Shape => inner.Shape;

    internal override bool IsAbsent(T? value) => value is null;

    internal override void Write(Utf8JsonWriter writer, T? value, JsonFormat format) => inner.Write(writer, value!.Value, format);

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, T? value, JsonFormat format) =>
        inner.WriteProperty(writer, name, value!.Value, format);

    internal override T? Read(ref Utf8JsonReader reader, ref JsonReadContext context) => inner.Read(ref reader, ref context);
}
