using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Json.Contracts;

/// <summary>Reads a number; false where it is out of range.</summary>
internal delegate bool NumberReader<T>(ref Utf8JsonReader reader, out T value);

/// <summary>A number.</summary>
internal sealed class NumberConverter<T>(string expected, NumberReader<T> read, ValueWriter<T> write) : JsonConverter<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonText.Unexpected(expected, reader.TokenType);
        }

        return read(ref reader, out T value)
            ? value
            : throw new JsonException(expected == Numbers.Whole ? "The number is not whole, or out of range." : "The number is out of range.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>True or false.</summary>
internal sealed class BooleanConverter : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw JsonText.Unexpected("true or false", reader.TokenType);

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

/// <summary>The contracts of numbers, and of true and false.</summary>
internal static class Numbers
{
    internal const string Whole = "a whole number";

    internal static LeafContract<int> Int32 { get; } = AtLeast(int.MinValue);

    internal static LeafContract<long> Int64 { get; } = new(
        new NumberConverter<long>(Whole, (ref reader, out value) => reader.TryGetInt64(out value), (writer, value) => writer.WriteNumberValue(value)),
        ("type", "integer"));

    /// <summary>Gets the contract of a decimal number, of which the trailing zeros are kept.</summary>
    internal static LeafContract<decimal> Decimal { get; } = new(
        new NumberConverter<decimal>("a number", (ref reader, out value) => reader.TryGetDecimal(out value), (writer, value) => writer.WriteNumberValue(value)),
        ("type", "number"));

    internal static LeafContract<double> Double { get; } = new(
        new NumberConverter<double>(
            "a number", (ref reader, out value) => reader.TryGetDouble(out value) && double.IsFinite(value), (writer, value) => writer.WriteNumberValue(value)),
        ("type", "number"));

    internal static LeafContract<bool> Boolean { get; } = new(new BooleanConverter(), ("type", "boolean"));

    internal static LeafContract<int> AtLeast(int least) => new(
        new NumberConverter<int>(
            Whole, (ref reader, out value) => reader.TryGetInt32(out value) && value >= least, (writer, value) => writer.WriteNumberValue(value)),
        ("type", "integer"),
        ("minimum", least == int.MinValue ? null : least));

    /// <summary>Returns the contract of a whole number that is always the same.</summary>
    internal static LeafContract<int> Constant(int only, string what) => new(
        new NumberConverter<int>(
            Whole,
            (ref reader, out value) => reader.TryGetInt32(out value) && value == only
                ? true
                : throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"Expected {what} {only}; the document has another.")),
            (writer, value) => writer.WriteNumberValue(value)),
        ("type", "integer"),
        ("const", only));
}
