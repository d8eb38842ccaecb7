using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>An enumeration as the camel-case name of its value, whatever the naming policy.</summary>
internal sealed class EnumCodec<T> : StringCodec<T>
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();
    private readonly JsonEncodedText[] _names;

    private EnumCodec() => _names = [.. _values.Select(value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!)))];

    internal static EnumCodec<T> Instance { get; } = new();

    internal IEnumerable<string> Names => _names.Select(name => name.Value);

    internal override string Expected => $"one of {string.Join(", ", Names)}";

    internal override string? Pattern => null;

    internal override JsonShape Shape => new("string") { Names = [.. Names] };

    internal override string ToText(T value) => NameOf(value).Value;

    internal override void Write(Utf8JsonWriter writer, T value, JsonFormat format) => writer.WriteStringValue(NameOf(value));

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, T value, JsonFormat format) =>
        writer.WriteString(name, NameOf(value));

    internal override T Parse(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (reader.ValueTextEquals(_names[i].EncodedUtf8Bytes))
            {
                return _values[i];
            }
        }

        throw new JsonException($"Expected {Expected}; found {JsonText.Quoted(JsonText.Get(ref reader))}.");
    }

    private JsonEncodedText NameOf(T value)
    {
        // Most enumerations number their values from 0: then the value is the position.
        int index = Unsafe.BitCast<T, int>(value);
        index = (uint)index < (uint)_values.Length && EqualityComparer<T>.Default.Equals(_values[index], value) ? index : Array.IndexOf(_values, value);
        return index >= 0 ? _names[index] : throw new NotSupportedException($"{typeof(T).Name} has no value {value:D}.");
    }
}
