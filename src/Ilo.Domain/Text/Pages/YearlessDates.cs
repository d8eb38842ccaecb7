using Ilo.Domain.Dates;
using Ilo.Domain.Text.Entries;

namespace Ilo.Domain.Text.Pages;

/// <summary>Days without a year, <c>3-5 May</c>, are days of the year that is printed as a heading above them. A month alone stays without a date.</summary>
internal static class YearlessDates
{
    internal static void Settle(ReadOnlySpan<char> text, Scratch scratch)
    {
        foreach (ref EntryDraft draft in scratch.Drafts.Items)
        {
            if (draft.Date.Line.Status == DateLineStatus.MonthWithoutYear && !draft.Group.IsEmpty
                && GroupHeading.TryYear(draft.Group.In(text), out int year, out int month)
                && draft.Date.Line.TryInYear(year, out DateLine dated) && (month == 0 || month == dated.Start.Month || month == dated.End.Month))
            {
                draft.Date.Line = dated;
            }
        }
    }
}
