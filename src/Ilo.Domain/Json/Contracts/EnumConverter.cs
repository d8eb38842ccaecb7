using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Json.Contracts;

/// <summary>An enumeration as the camel-case name of its value, whatever the naming policy.</summary>
internal sealed class EnumConverter<T>(T[] values, JsonEncodedText[] names) : StringConverter<T>($"one of {string.Join(", ", names)}")
    where T : struct, Enum
{
    private EnumConverter(T[] values)
        : this(values, [.. values.Select(value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!)))])
    {
    }

    internal static LeafContract<T> Contract()
    {
        EnumConverter<T> converter = new(Enum.GetValues<T>());
        return new(converter, ("type", "string"), ("enum", new JsonArray([.. converter.Names.Select(name => (JsonNode)name)])));
    }

    private IEnumerable<string> Names => names.Select(name => name.Value);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, NameOf(value));

    internal override string ToText(T value) => NameOf(value).Value;

    protected override T Parse(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i].EncodedUtf8Bytes))
            {
                return values[i];
            }
        }

        throw NotExpected(JsonText.Get(ref reader));
    }

    private JsonEncodedText NameOf(T value)
    {
        // Most enumerations number their values from 0: then the value is the position.
        int index = Unsafe.BitCast<T, int>(value);
        index = (uint)index < (uint)values.Length && EqualityComparer<T>.Default.Equals(values[index], value) ? index : Array.IndexOf(values, value);
        return index >= 0 ? names[index] : throw new NotSupportedException($"{typeof(T).Name} has no value {value:D}.");
    }
}
