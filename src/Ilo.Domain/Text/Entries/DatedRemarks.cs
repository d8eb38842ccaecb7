using System.Text;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Input;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// Lines that are about days without being the entry's date line, and so are no title either: <c>Phase I: 1 May 2019 - 30 April 2021</c>, the days of a part;
/// <c>3 - 5 dÃ©cembre 2014</c>, whose letters were read in the wrong encoding.
/// </summary>
internal static class DatedRemarks
{
    private const int MaxLength = 120;

    internal static bool Is(ReadOnlySpan<char> line) => line.Length <= MaxLength && line.ContainsAnyInRange('0', '9') && (IsOfPart(line) || IsBroken(line));

    // One day behind a colon may end a title: "Reaching the goal: 1 May 2019".
    private static bool IsOfPart(ReadOnlySpan<char> line)
    {
        int colon = line.LastIndexOf(':');
        ReadOnlySpan<char> days = colon > 0 ? line[(colon + 1)..].TrimStart(" \u00A0") : [];
        return AreDays(days, out DateLine date) && date.Start != date.End && date.Precision == DatePrecision.Day;
    }

    private static bool IsBroken(ReadOnlySpan<char> line) =>
        !MojibakeForm.Find(line).IsEmpty && AreDays(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(line.ToString())), out _);

    private static bool AreDays(ReadOnlySpan<char> words, out DateLine date) =>
        DateLineParser.TryParse(words, out date) && date.Status == DateLineStatus.Dates && date.RestStart == words.Length;
}
