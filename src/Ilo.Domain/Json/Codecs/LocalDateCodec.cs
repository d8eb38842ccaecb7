using System.Text.Json;
using NodaTime;

namespace Ilo.Domain.Json.Codecs;

/// <summary>A day as <c>yyyy-MM-dd</c>, in the ISO calendar, years 1 to 9999.</summary>
internal sealed class LocalDateCodec : StringCodec<LocalDate>
{
    private const int Length = 10;

    internal static LocalDateCodec Instance { get; } = new();

    internal override string Expected => "a day as yyyy-MM-dd";

    internal override string Pattern => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    internal override string ToText(LocalDate value)
    {
        Check(value);
        return NodaTime.Text.LocalDatePattern.Iso.Format(value);
    }

    internal override void Write(Utf8JsonWriter writer, LocalDate value, JsonFormat format)
    {
        Span<byte> text = stackalloc byte[Length];
        Print(value, text);
        writer.WriteStringValue(text);
    }

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, LocalDate value, JsonFormat format)
    {
        Span<byte> text = stackalloc byte[Length];
        Print(value, text);
        writer.WriteString(name, text);
    }

    internal override LocalDate Parse(ref Utf8JsonReader reader)
    {
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> text = JsonText.TryCopy(ref reader, buffer, out int length) ? buffer[..length] : JsonText.Get(ref reader);
        return PartialDate.TryParse(text, provider: null, out PartialDate date) && date.Precision == DatePrecision.Day
            ? date.FirstDay
            : throw new JsonException($"Expected {Expected}; found {JsonText.Quoted(text)}.");
    }

    private static void Print(LocalDate date, Span<byte> text)
    {
        Check(date);
        (int year, int month, int day) = date;
        text[4] = text[7] = (byte)'-';
        for (int i = 3; i >= 0; i--, year /= 10)
        {
            text[i] = (byte)('0' + (year % 10));
        }

        text[5] = (byte)('0' + (month / 10));
        text[6] = (byte)('0' + (month % 10));
        text[8] = (byte)('0' + (day / 10));
        text[9] = (byte)('0' + (day % 10));
    }

    // Anything else would come back as another value.
    private static void Check(LocalDate date)
    {
        if (date.Year is < 1 or > 9999 || date.Calendar != CalendarSystem.Iso)
        {
            throw new NotSupportedException("JSON holds days of the ISO calendar in the years 1 to 9999 only.");
        }
    }
}
