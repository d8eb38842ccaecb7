using Ilo.Domain.Words.Languages;
using NodaTime.Text;

namespace Ilo.Domain.Dates;

/// <summary>Words why a text is no interval.</summary>
internal static class DateIntervalFailure
{
    private const int MaxQuoted = 60;

    internal static UnparsableValueException Describe(string text, in DateLine line, LanguageWords? words)
    {
        string reason = line.Status switch
        {
            DateLineStatus.None => "A date or an interval of dates was expected",
            DateLineStatus.MonthWithoutYear => "The date has no year",
            DateLineStatus.Reversed => "The interval ends before it starts",
            DateLineStatus.Impossible => line.Fault switch
            {
                DateFault.Year => "The year is not from 1 to 9999",
                DateFault.Month => "The month is not from 1 to 12",
                _ => "The month has no such day",
            },
            DateLineStatus.Several => "The days do not follow each other",
            DateLineStatus.OrderUnknown => "The date can be read with the day or the month first; WithDateOrder says which",
            _ when line.Length < text.Length => "The text goes on behind the date",
            _ => $"The date was expected in the language '{words?.Code}'",
        };
        string quoted = text.Length <= MaxQuoted ? text : string.Concat(text.AsSpan(0, MaxQuoted), "…");
        return new UnparsableValueException($"{reason}; found '{quoted}'.", text, line.Length < text.Length ? line.Length : 0);
    }
}
