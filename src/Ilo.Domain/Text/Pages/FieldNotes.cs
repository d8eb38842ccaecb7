using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>Reports the fields of a page about one thing that no property of its record holds: an organizer of a project, a second budget.</summary>
internal static class FieldNotes
{
    internal static void Report(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, Page page)
    {
        if (tree.Fields.Length == 0 || page.Kind is not (PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail))
        {
            return;
        }

        bool budgetSeen = false;
        foreach (FieldDraft field in tree.Fields)
        {
            if (!HasProperty(page, field.Kind) && !(field.Kind == FieldKind.Place && page.Place is null && field.Value == tree.Head.Place))
            {
                notes.Report(DiagnosticDescriptors.FieldUnused, field.Value, Quote.Of(field.Value.In(text)), Record(page.Kind) + " has no such property");
            }
            else if (IsAnother(text, tree, page, field, ref budgetSeen))
            {
                notes.Report(DiagnosticDescriptors.FieldUnused, field.Value, Quote.Of(field.Value.In(text)), "another value was read before");
            }
            else if (field.Kind == FieldKind.Budget && !DateBudget.TryReadField(text, field.Value, out _, out _, out _))
            {
                Slice behind = Slice.Trim(text, field.Value.Start + SumLine.Read(field.Value.In(text)).Length, field.Value.End);
                notes.Report(DiagnosticDescriptors.FieldUnused, behind, Quote.Of(behind.In(text)), "it stands behind a sum");
            }
        }
    }

    // Dates, places, donors and partners are in all of them.
    private static bool HasProperty(Page page, FieldKind kind) => kind switch
    {
        FieldKind.Organizer => page.Kind == PageKind.EventDetail,
        FieldKind.Budget or FieldKind.Code or FieldKind.Locations or FieldKind.Beneficiaries => page.Kind == PageKind.ProjectDetail,
        FieldKind.Place => page.Kind != PageKind.ProjectDetail || page.Locations.IsEmpty,
        _ => true,
    };

    private static bool IsAnother(ReadOnlySpan<char> text, scoped in PageTree tree, Page page, FieldDraft field, ref bool budgetSeen)
    {
        switch (field.Kind)
        {
            case FieldKind.Budget:
                bool isAnother = budgetSeen && SumLine.Read(field.Value.In(text)).Money != page.Budget;
                budgetSeen = true;
                return isAnother;
            case FieldKind.Place:
                return field.Value != tree.Head.Place && !TopMatter.Same(text, field.Value, tree.Head.Place);
            case FieldKind.Dates or FieldKind.DateIssued:
                return page.Dates is { } dates && FieldDates.TryRead(text, field.Value, out DateHead head)
                    && new DateInterval(head.Line.Start, head.Line.End) != dates;
            default:
                return false;
        }
    }

    private static string Record(PageKind kind) => kind switch
    {
        PageKind.ProjectDetail => "a project",
        PageKind.EventDetail => "an event",
        _ => "an article",
    };
}
