using System.Text.Json;
using System.Text.Json.Serialization;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>Reads and writes the cells of a row as an array: texts, numbers, truths, days as ISO 8601, lists as arrays.</summary>
/// <remarks>
/// <see cref="TableRow.Cells"/> carries it: nobody need add it. It is public so that the source generator can make a serializer of rows in an
/// application of yours. JSON does not say which text is a day and how exact a number is: read back, days are texts and numbers are decimals.
/// </remarks>
public sealed class TableCellsConverter : JsonConverter<ValueList<object?>>
{
    /// <summary>Reads an array of cells.</summary>
    /// <param name="reader">Where the array begins.</param>
    /// <param name="typeToConvert">The type of the cells.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="JsonException">The value is no array, or a cell is an object, a number too large for a decimal
    /// or a list of other things than texts.</exception>
    public override ValueList<object?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected an array of cells.");
        }

        List<object?> cells = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            cells.Add(reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
                JsonTokenType.Number => reader.TryGetDecimal(out decimal number) ? number : throw new JsonException("A number is too large for a cell."),
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.StartArray => Texts(ref reader),
                _ => throw new JsonException("A cell is a text, a number, a truth, a list of texts or null."),
            });
        }

        return [.. cells];
    }

    /// <summary>Writes an array of cells.</summary>
    /// <param name="writer">Where the array is written.</param>
    /// <param name="value">The cells.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="NotSupportedException">A cell is of a type that no column has.</exception>
    public override void Write(Utf8JsonWriter writer, ValueList<object?> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (object? cell in value)
        {
            Write(writer, cell);
        }

        writer.WriteEndArray();
    }

    private static ValueList<string> Texts(ref Utf8JsonReader reader)
    {
        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A list in a cell holds texts."));
        }

        return texts.ToValueList();
    }

    private static void Write(Utf8JsonWriter writer, object? cell)
    {
        switch (cell)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case LocalDate day:
                writer.WriteStringValue(Iso.Day(day));
                break;
            case ValueList<string> texts:
                writer.WriteStartArray();
                foreach (string text in texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A cell is a {cell.GetType()}.");
        }
    }
}
