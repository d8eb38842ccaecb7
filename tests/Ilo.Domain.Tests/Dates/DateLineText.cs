using Ilo.Domain.Dates;
using NodaTime.Text;

namespace Ilo.Domain.Tests.Dates;

/// <summary>Writes a date line as one short text, so that tables of cases stay readable.</summary>
internal static class DateLineText
{
    /// <summary>Returns for example <c>2009-03-01/2014-04-30 | rest</c>; a month ends in <c>~</c>; a clock is in brackets.</summary>
    internal static string Describe(string line)
    {
        if (!DateLineParser.TryParse(line, out DateLine result))
        {
            return "no";
        }

        string dates = result.Status switch
        {
            DateLineStatus.Dates => Dates(result),
            DateLineStatus.MonthWithoutYear => "month",
            DateLineStatus.Impossible => "impossible",
            _ => "reversed",
        };
        string time = result.TimeLength == 0 ? "" : $" [{line.AsSpan(result.TimeStart, result.TimeLength)}]";
        string separator = result.RestAfterComma ? " , " : " ! ";
        return dates + time + (result.RestStart < line.Length ? separator + line[result.RestStart..] : "");
    }

    internal static string Dates(in DateLine line)
    {
        string start = LocalDatePattern.Iso.Format(line.Start);
        string days = line.Start == line.End ? start : $"{start}/{LocalDatePattern.Iso.Format(line.End)}";
        return line.Precision == DatePrecision.Month ? days + "~" : days;
    }
}
