using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>Days without a year, <c>3-5 May</c>, are days of the year that is printed as a heading above them. A month alone stays without a date.</summary>
internal static class YearlessDates
{
    /// <summary>Returns the line with the year of the heading; as it is where the heading gives no year or another month.</summary>
    internal static DateLine InYear(ReadOnlySpan<char> text, DateLine line, Slice heading) =>
        line.Status == DateLineStatus.MonthWithoutYear && !heading.IsEmpty && GroupHeading.TryYear(heading.In(text), out int year, out int month)
            && line.TryInYear(year, out DateLine dated) && (month == 0 || month == dated.Start.Month || month == dated.End.Month)
            ? dated
            : line;
}
