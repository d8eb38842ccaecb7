using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Writing;

/// <summary>Makes the lines of an entry in the order of the layout: [credit] [label] title, date line, [byline], summary.</summary>
internal static class EntryParts
{
    internal static List<string> Of(Entry entry, EntryForm form, LanguageCode language)
    {
        List<string> parts = [];
        if (form.Date == DateForm.Above)
        {
            Add(parts, DateLineText.Of(entry, language, withPlace: true));
        }

        Add(parts, entry.Credit);
        Add(parts, entry.Label);
        Add(parts, form.Date == DateForm.Stuck ? entry.Title + DateLineText.Of(entry.Dates!, entry.Precision, language) : entry.Title);
        if (form.Date == DateForm.Below && entry.Dates is not null)
        {
            Add(parts, DateLineText.Of(entry, language, withPlace: true));
        }
        else if (form.Date == DateForm.Labelled)
        {
            Add(parts, Labelled(FieldKind.Dates, language, entry.Dates is null ? null : DateLineText.Of(entry.Dates, entry.Precision, language)));
            Add(parts, Labelled(FieldKind.Place, language, entry.Place));
        }

        Add(parts, entry.Byline);
        if (entry.Summary is not null)
        {
            AddSummary(parts, entry.Summary, form.Summary);
        }

        return parts;
    }

    /// <summary>Returns the position behind the first sentence's end, where the next begins; 0 where the text is one sentence.</summary>
    internal static int EndOfSentence(string text)
    {
        for (int at = text.IndexOf(' ', StringComparison.Ordinal); at > 0; at = text.IndexOf(' ', at + 1))
        {
            if (Prose.EndsSentence(text.AsSpan(0, at)))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Returns the position behind the first word with a comma, a colon, a semicolon or a full stop; 0 where there is none before the end.</summary>
    internal static int EndOfPause(string text)
    {
        for (int at = text.IndexOf(' ', StringComparison.Ordinal); at > 0; at = text.IndexOf(' ', at + 1))
        {
            if (text[at - 1] is ',' or ';' or ':' or '.')
            {
                return at;
            }
        }

        return 0;
    }

    internal static bool HoldsDates(string label, Entry entry) =>
        DateLineParser.TryFind(label, out _, out DateLine date) && date.Start == entry.Dates!.Start && date.End == entry.Dates.End;

    private static void AddSummary(List<string> parts, string summary, SummaryForm form)
    {
        if (form == SummaryForm.EachWord)
        {
            parts.AddRange(summary.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return;
        }

        int first = form switch
        {
            SummaryForm.AfterSentence => EndOfSentence(summary),
            SummaryForm.AfterPause or SummaryForm.AfterPauseAndBeforeLastWord => EndOfPause(summary),
            _ => 0,
        };
        int last = form is SummaryForm.BeforeLastWord or SummaryForm.AfterPauseAndBeforeLastWord ? summary.LastIndexOf(' ') : summary.Length;
        Add(parts, summary[..first].Trim());
        Add(parts, summary[first..Math.Max(first, last)].Trim());
        Add(parts, summary[Math.Max(first, last)..].Trim());
    }

    private static string? Labelled(FieldKind field, LanguageCode language, string? value) =>
        value is null ? null : Labels.Of(language, field, plural: false) + ": " + value;

    private static void Add(List<string> parts, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            parts.Add(text);
        }
    }
}
