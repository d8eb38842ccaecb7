using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>Labels that hold a day: those of campaigns, <c>World Lamp Day for Safety on Piers and Quays - 3 May 2016</c>.</summary>
internal static class DatedLabel
{
    /// <summary>Labels with a day may be longer than others.</summary>
    internal const int MaxWords = 14;

    /// <summary>Whether a line ends in a day of a year behind other words.</summary>
    internal static bool EndsInDay(ReadOnlySpan<char> line) => EndsInDay(line, out _);

    /// <summary>Whether a line is the name of a campaign with its day.</summary>
    internal static bool IsCampaign(ReadOnlySpan<char> line) =>
        PagePhrases.Campaigns.Match(line, wholeWord: false) > 0 && EndsInDay(line, out int day) && Prose.CountWords(line[..day], MaxWords + 1) <= MaxWords;

    private static bool EndsInDay(ReadOnlySpan<char> line, out int start)
    {
        start = 0;
        return char.IsAsciiDigit(line[^1]) && DateLineParser.TryFind(line, out start, out DateLine date) && start > 0
            && date.Status == DateLineStatus.Dates && start + date.Length == line.Length;
    }
}
