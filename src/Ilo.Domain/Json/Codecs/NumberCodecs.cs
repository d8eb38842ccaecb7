using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A whole number.</summary>
internal sealed class Int32Codec(int minimum) : JsonCodec<int>
{
    internal static Int32Codec Any { get; } = new(int.MinValue);

    internal override string Expected => "a whole number";

    internal override JsonShape Shape => new("integer") { Minimum = minimum == int.MinValue ? null : minimum };

    internal override void Write(Utf8JsonWriter writer, int value, JsonFormat format) => writer.WriteNumberValue(value);

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, int value, JsonFormat format) =>
        writer.WriteNumber(name, value);

    internal override int Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetInt32(out int value) && value >= minimum
            ? value
            : throw new JsonException("The number is not whole, or out of range.");
    }
}

/// <summary>A decimal number; its trailing zeros are kept.</summary>
internal sealed class DecimalCodec : JsonCodec<decimal>
{
    internal static DecimalCodec Instance { get; } = new();

    internal override string Expected => "a number";

    internal override JsonShape Shape => new("number");

    internal override void Write(Utf8JsonWriter writer, decimal value, JsonFormat format) => writer.WriteNumberValue(value);

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, decimal value, JsonFormat format) =>
        writer.WriteNumber(name, value);

    internal override decimal Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetDecimal(out decimal value) ? value : throw new JsonException("The number is out of range.");
    }
}

/// <summary>A number such as a score.</summary>
internal sealed class DoubleCodec : JsonCodec<double>
{
    internal static DoubleCodec Instance { get; } = new();

    internal override string Expected => "a number";

    internal override JsonShape Shape => new("number");

    internal override void Write(Utf8JsonWriter writer, double value, JsonFormat format) => writer.WriteNumberValue(value);

    internal override double Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw new JsonException("The number is out of range.");
    }
}

/// <summary>True or false.</summary>
internal sealed class BooleanCodec : JsonCodec<bool>
{
    internal static BooleanCodec Instance { get; } = new();

    internal override string Expected => "true or false";

    internal override JsonShape Shape => new("boolean");

    internal override void Write(Utf8JsonWriter writer, bool value, JsonFormat format) => writer.WriteBooleanValue(value);

    internal override bool Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        if (reader.TokenType != JsonTokenType.False)
        {
            Expect(ref reader, JsonTokenType.True);
        }

        return reader.GetBoolean();
    }
}
