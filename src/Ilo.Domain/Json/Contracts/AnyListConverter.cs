using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Makes the converter of a list of values that are no type of the library.</summary>
internal static class AnyListConverter
{
    /// <summary>Returns the converter of a list; null for any other type, and where types cannot be made at run time.</summary>
    internal static JsonConverter? TryMake(Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ValueList<>) || !RuntimeFeature.IsDynamicCodeSupported)
        {
            return null;
        }

        return (JsonConverter)Activator.CreateInstance(typeof(AnyListConverter<>).MakeGenericType(type.GenericTypeArguments))!;
    }
}

/// <summary>A list of values that are no type of the library: an array, each element as the caller's options have it.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by its type, for each type of elements.")]
internal sealed class AnyListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            return Elements(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        }
        catch (Exception e) when (JsonFault.IsOfDocument(e))
        {
            throw JsonFault.Locate(e, start, reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T element in value.AsSpan())
        {
            JsonSerializer.Serialize(writer, element, item);
        }

        writer.WriteEndArray();
    }

    // By the elements' metadata alone: options made for native code need not know the array.
    private static ValueList<T> Elements(ref Utf8JsonReader reader, JsonTypeInfo<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonText.Unexpected("an array", reader.TokenType);
        }

        List<T> elements = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                elements.Add(JsonSerializer.Deserialize(ref reader, item)!);
            }
            catch (JsonException e)
            {
                throw new JsonException(e.Message, JsonFault.Join("$", elements.Count) + e.Path?[1..], e.LineNumber, e.BytePositionInLine, e);
            }
        }

        return elements.ToValueList();
    }
}
