using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Reports what a person should know about title and entries once the page is made.</summary>
internal static class EntryNotes
{
    internal static void Report(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, Page page)
    {
        bool mayRepeat = MayRepeat(page);
        if (page.Title is null && HasText(in tree))
        {
            notes.Report(DiagnosticDescriptors.TitleMissing, default);
        }

        if (tree.Head.IsDated && tree.Head.Date.Line.WeekdayContradicts)
        {
            notes.Report(DiagnosticDescriptors.WeekdayContradicted, tree.Head.Date.Date, Quote.Of(tree.Head.Date.Date.In(text)));
        }

        HashSet<(string, NodaTime.DateInterval)>? seen = null;
        for (int i = 0; i < tree.Entries.Length; i++)
        {
            ref readonly EntryDraft draft = ref tree.Entries[i];
            Entry entry = page.Entries[i];
            Slice at = At(tree, in draft);
            if (draft.Node.IsBelowLostHeading || draft.Node.HasLostNumber)
            {
                Slice opening = draft.PartCount > 0 ? tree.Parts[draft.FirstPart].Text : at;
                ReportLost(notes, in draft, opening, entry.Title is { } name ? Quote.Of(name) : Quote.Of(at.In(text)));
            }

            ReportDate(text, notes, tree, in draft, at);
            if (entry.Title is null)
            {
                notes.Report(DiagnosticDescriptors.EntryTitleMissing, at);
                continue;
            }

            if (entry.Kind is null)
            {
                notes.Report(DiagnosticDescriptors.EntryKindUndecided, at, Quote.Of(entry.Title));
            }

            if (draft.IsOpen && draft.EndPart - draft.FirstPart > 1 && page.Kind != PageKind.Other)
            {
                Slice first = tree.Parts[draft.FirstText].Text;
                notes.Report(DiagnosticDescriptors.LabelUncertain, first, Quote.Of(first.In(text)), draft.Label.IsEmpty ? "the title" : "a label");
            }

            if (entry is { Kind: RecordKind.Article or RecordKind.Publication, Dates: { } dates, Precision: DatePrecision.Day } && dates.Start != dates.End)
            {
                notes.Report(DiagnosticDescriptors.SeveralDaysShortened, at, Quote.Of(entry.Title));
            }

            if (mayRepeat && entry.Dates is { } known && !(seen ??= []).Add((entry.Title, known)))
            {
                notes.Report(DiagnosticDescriptors.EntryRepeated, at, Quote.Of(entry.Title));
            }
        }
    }

    private static bool HasText(scoped in PageTree tree)
    {
        foreach (ref readonly Line line in tree.Lines.Items)
        {
            if (!line.IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    // Two entries of one title and date share these marks; few others do, and most pages need no closer look.
    private static bool MayRepeat(Page page)
    {
        if (page.Entries.Count < 2)
        {
            return false;
        }

        Span<ulong> marks = stackalloc ulong[64];
        marks.Clear();
        return MayRepeat(page, marks);
    }

    private static bool MayRepeat(Page page, Span<ulong> marks)
    {
        foreach (Entry entry in page.Entries)
        {
            if (entry is not { Title: { } title, Dates: { } dates })
            {
                continue;
            }

            uint key = (uint)((title.Length * 31) + title[^1] + (title[0] * 17) + (dates.Start.DayOfYear * 7) + (
                dates.End.DayOfYear * 131) + dates.Start.Year) & 4095;
            ulong bit = 1UL << (int)(key & 63);
            if ((marks[(int)(key >> 6)] & bit) != 0)
            {
                return true;
            }

            marks[(int)(key >> 6)] |= bit;
        }

        return false;
    }

    private static void ReportLost(Notes notes, in EntryDraft draft, Slice at, string name)
    {
        if (draft.Node.IsBelowLostHeading)
        {
            notes.Report(DiagnosticDescriptors.HeadingLost, at, name);
        }

        if (draft.Node.HasLostNumber)
        {
            notes.Report(DiagnosticDescriptors.NumberMissing, at, name);
        }
    }

    private static void ReportDate(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, in EntryDraft draft, Slice at)
    {
        if (!draft.RepeatedDate.IsEmpty)
        {
            notes.Report(DiagnosticDescriptors.DateRepeated, draft.RepeatedDate, Quote.Of(draft.RepeatedDate.In(text)));
        }

        if (draft.TitleEnd > 0)
        {
            notes.Report(DiagnosticDescriptors.DateStuckToTitle, draft.Date.Date, Quote.Of(draft.Date.Date.In(text)));
        }

        if (draft.IsDated && draft.Date.Line.WeekdayContradicts)
        {
            notes.Report(DiagnosticDescriptors.WeekdayContradicted, draft.Date.Date, Quote.Of(draft.Date.Date.In(text)));
        }

        if (draft.Date.IsBudgetUnread)
        {
            notes.Report(DiagnosticDescriptors.FieldUnread, draft.Date.BudgetText, Quote.Of(draft.Date.BudgetText.In(text)), "a sum of money");
        }

        if (draft.Date.Line.Status == DateLineStatus.None)
        {
            ReportPeriod(text, notes, tree, in draft);
        }

        ReportFields(text, notes, tree, in draft);

        DiagnosticDescriptor? descriptor = draft.Date.Line.Status switch
        {
            DateLineStatus.Impossible => DiagnosticDescriptors.DateImpossible,
            DateLineStatus.Reversed => DiagnosticDescriptors.DatesReversed,
            DateLineStatus.MonthWithoutYear => DiagnosticDescriptors.MonthWithoutYear,
            _ => null,
        };
        if (descriptor is not null)
        {
            Slice date = draft.Date.Date.IsEmpty ? at : draft.Date.Date;
            notes.Report(descriptor, date, Quote.Of(date.In(text)));
        }
    }

    // A line of time near the top of an entry that has no date.
    private static void ReportPeriod(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, in EntryDraft draft)
    {
        for (int i = draft.SummaryPart; i < Math.Min(draft.EndPart, draft.SummaryPart + 2); i++)
        {
            Slice slice = tree.Parts[i].Text;
            ReadOnlySpan<char> line = slice.In(text);
            if (DateLineParser.TryParse(line, out DateLine date) && date.Status == DateLineStatus.OrderUnknown)
            {
                notes.Report(DiagnosticDescriptors.DateOrderUnknown, slice, Quote.Of(line));
            }
            else if (DatePeriod.Is(line) && !LabelledLines.Is(line))
            {
                notes.Report(DiagnosticDescriptors.PeriodOpen, slice, Quote.Of(line));
            }
        }
    }

    // Labelled lines of date, place and sum that do not hold what their labels promise; others are text whatever they hold.
    private static void ReportFields(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, in EntryDraft draft)
    {
        if ((draft.IsDated && !draft.HasLabelledLines && draft.Kind != RecordKind.Project) || !LabelledLines.MayBeIn(tree.Parts, in draft))
        {
            return;
        }

        Span<FieldPart> fields = stackalloc FieldPart[FieldLine.MaxParts];
        for (int i = draft.SummaryPart; i < draft.EndPart; i++)
        {
            foreach (FieldPart field in fields[..LabelledLines.Read(text, in tree.Parts[i], fields)])
            {
                if (LabelledLines.IsUnread(text, field, in draft))
                {
                    DiagnosticDescriptor descriptor = OpenPeriods.Is(text, field) ? DiagnosticDescriptors.PeriodOpen : DiagnosticDescriptors.FieldUnread;
                    notes.Report(descriptor, field.Value, Quote.Of(field.Value.In(text)), FieldValue.Form(field.Kind));
                }
            }
        }
    }

    private static Slice At(scoped in PageTree tree, in EntryDraft draft) =>
        draft.TitleCount > 0 ? tree.Parts[draft.TitlePart].Text : draft.PartCount > 0 ? tree.Parts[draft.FirstPart].Text : draft.Marker;
}
