using System.Text.Json;
using NodaTime;

namespace Ilo.Domain.Json.Contracts;

/// <summary>A day as <c>yyyy-MM-dd</c>, in the ISO calendar, years 1 to 9999.</summary>
internal sealed class LocalDateConverter() : StringConverter<LocalDate>("a day as yyyy-MM-dd")
{
    private const int Length = 10;

    internal static LeafContract<LocalDate> Contract { get; } =
        new(new LocalDateConverter(), ("type", "string"), ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Length];
        Print(value, text);
        writer.WriteStringValue(text);
    }

    internal override void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, LocalDate value)
    {
        Span<byte> text = stackalloc byte[Length];
        Print(value, text);
        writer.WriteString(name, text);
    }

    internal override string ToText(LocalDate value)
    {
        Check(value);
        return NodaTime.Text.LocalDatePattern.Iso.Format(value);
    }

    protected override LocalDate Parse(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && TryParse(reader.ValueSpan, out LocalDate day))
        {
            return day;
        }

        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> text = JsonText.TryCopy(ref reader, buffer, out int length) ? buffer[..length] : JsonText.Get(ref reader);
        return PartialDate.TryParse(text, provider: null, out PartialDate date) && date.Precision == DatePrecision.Day
            ? date.FirstDay
            : throw NotExpected(text);
    }

    // As it is mostly written; anything else goes the long way.
    private static bool TryParse(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..], out int date)
            || year < 1 || month is < 1 or > 12 || date < 1 || date > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, date);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (byte digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
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
