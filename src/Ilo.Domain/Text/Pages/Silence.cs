using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Says why a page gives no record, and what to do: no text ends in silence.</summary>
internal static class Silence
{
    internal static void Report(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, Page page, int records)
    {
        if (records > 0 || IsExplained(notes))
        {
            return;
        }

        Slice at = tree.Head.Title;
        if (at.IsEmpty)
        {
            int first = tree.Lines.NextText(0, tree.Lines.Count);
            at = first < tree.Lines.Count ? tree.Lines[first].Text : default;
        }

        notes.Report(DiagnosticDescriptors.NoRecord, at, Reason(text, tree, page));
    }

    // One mistake, one diagnostic: what is no page at all is said already, and so is what each entry lacks.
    private static bool IsExplained(Notes notes)
    {
        foreach (PendingDiagnostic diagnostic in notes.Items)
        {
            if (diagnostic.Descriptor == DiagnosticDescriptors.EmptyText || diagnostic.Descriptor == DiagnosticDescriptors.PathGiven
                || diagnostic.Descriptor == DiagnosticDescriptors.HtmlGiven || diagnostic.Descriptor == DiagnosticDescriptors.ZeroCharacters
                || diagnostic.Descriptor == DiagnosticDescriptors.EntryTitleMissing || diagnostic.Descriptor == DiagnosticDescriptors.EntryKindUndecided)
            {
                return true;
            }
        }

        return false;
    }

    private static string Reason(ReadOnlySpan<char> text, scoped in PageTree tree, Page page)
    {
        if (tree.Lines.NextText(0, tree.Lines.Count) >= tree.Lines.Count)
        {
            return "all of its text is masthead, footer or marks; save the main part of the page";
        }

        if (tree.Head.IsForeign)
        {
            return "it has the fields of a course, of a meeting's papers or of another agency; give the kind in the options if it is none of these";
        }

        bool namesList = page.Kind is PageKind.ProjectList or PageKind.EventList or PageKind.NewsList or PageKind.FeatureList or PageKind.PublicationList
            || (page.Title is not null && tree.KindOf(text, tree.Head.Title) is not null)
            || (page.Label is not null && PageKinds.OfTitle(tree.Head.Label.In(text)) is not null);
        if (namesList)
        {
            return "no number, dash, bullet or date line marks the entries of a list; save the page with its list marks";
        }

        return page.Title is null
            ? "it has no title; save the page with the line that names it"
            : "no type line, field, date or word says what it is about; give the kind in the options if you know it";
    }
}
