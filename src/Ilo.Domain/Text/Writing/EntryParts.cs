using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Writing;

/// <summary>Makes the lines of an entry in the order of the layout: [credit] [label] title, date line, [byline], summary.</summary>
internal static class EntryParts
{
    /// <summary>Returns the lines.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="dateFirst">Whether the date line stands above all others.</param>
    internal static List<string> Of(Entry entry, LanguageCode language, bool dateFirst = false)
    {
        List<string> parts = [];
        string? date = entry.Dates is null ? null : DateLineText.Of(entry, language);
        Add(parts, dateFirst ? date : null);
        Add(parts, entry.Credit);
        Add(parts, entry.Label);
        Add(parts, entry.Title);
        Add(parts, dateFirst || IsInLabel(entry) ? null : date);
        if (entry is { Dates: null, Place: not null, Title: not null })
        {
            // A place alone has a line with a label, as it has no date to stand behind.
            Add(parts, Labels.Of(language, FieldKind.Place, plural: false) + ": " + entry.Place);
        }

        Add(parts, entry.Byline);
        if (entry.Summary is not null)
        {
            AddSummary(parts, entry.Summary, isDated: entry.Dates is not null);
        }

        return parts;
    }

    // The label holds the dates already, and there is nothing that would stand behind them.
    private static bool IsInLabel(Entry entry) =>
        entry is { Label: not null, Dates: not null, Precision: DatePrecision.Day, Place: null, Budget: null, Code: null }
        && DateLineParser.TryFind(entry.Label, out _, out DateLine date) && date.Start == entry.Dates.Start && date.End == entry.Dates.End;

    // A date line below a title would be the entry's own.
    private static void AddSummary(List<string> parts, string summary, bool isDated)
    {
        int last = !isDated && DateLineReader.IsDated(summary, new(0, summary.Length)) ? Math.Max(summary.LastIndexOf(' '), 0) : summary.Length;
        Add(parts, summary[..last].Trim());
        Add(parts, summary[last..].Trim());
    }

    private static void Add(List<string> parts, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            parts.Add(text);
        }
    }
}
