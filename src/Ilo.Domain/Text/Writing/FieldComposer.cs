using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Pages;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes the labelled fields of a page about one thing. Values that a section gives have none.</summary>
internal static class FieldComposer
{
    // Longer values are read as sentences.
    private const int MaxWords = 40;

    internal static void Compose(PageText text, Page page)
    {
        List(text, page, FieldKind.Donors, page.Donors);
        List(text, page, FieldKind.Partners, page.Partners);
        if (page.Budget is { } budget)
        {
            Field(text, page, FieldKind.Budget, DateLineText.Of(budget), plural: false);
        }

        if (page.Code is { } code)
        {
            Field(text, page, FieldKind.Code, code, plural: false);
        }

        if (page.Organizer is { } organizer)
        {
            Field(text, page, FieldKind.Organizer, organizer, plural: false);
        }

        List(text, page, FieldKind.Locations, page.Locations);
        List(text, page, FieldKind.Beneficiaries, page.Beneficiaries);
        if (page is { Type: null, Dates: not null } && DetailComposer.DateFormOf(page) is var form && form != PageDateForm.Line)
        {
            FieldKind kind = form == PageDateForm.Field ? FieldKind.Dates : FieldKind.DateIssued;
            Field(text, page, kind, DateLineText.Of(page.Dates!, page.Precision, page.Language), plural: false);
        }

        if (DetailComposer.HasPlaceField(page))
        {
            Field(text, page, FieldKind.Place, page.Place!, plural: false);
        }
    }

    private static void List(PageText text, Page page, FieldKind kind, ValueList<string> values)
    {
        string[] own = [.. values.Take(values.Count - CountInSections(page, kind, values))];
        if (own.Length == 0)
        {
            return;
        }

        string joined = string.Join("; ", own.Select(Protect));
        if (Prose.CountWords(joined, MaxWords + 1) <= MaxWords)
        {
            Field(text, page, kind, Close(joined, own.Length), own.Length > 1);
            return;
        }

        foreach (string value in own)
        {
            Field(text, page, kind, Close(Protect(value), 1), plural: false);
        }
    }

    // A semicolon behind a lone value keeps the commas inside it.
    private static string Close(string value, int count)
    {
        bool cut = value.Contains(',') || PagePhrases.Ands.Any(and => value.Contains(' ' + and + ' ', StringComparison.OrdinalIgnoreCase));
        return count == 1 && cut ? value + ";" : value;
    }

    // A full stop at the end is taken as the list's.
    private static string Protect(string value) => value.EndsWith('.') ? value + "." : value;

    // What points say behind the label of a field, and sections under its heading, comes last in the list.
    private static int CountInSections(Page page, FieldKind kind, ValueList<string> values)
    {
        List<string> given = [];
        foreach (Section section in page.Sections)
        {
            if (section.Heading is not null && Headings.IsKnownSection(section.Heading, out FieldKind field) && field == kind)
            {
                given.AddRange(section.Paragraphs.Select(paragraph => paragraph.Text));
                continue;
            }

            foreach (Paragraph paragraph in section.Paragraphs)
            {
                if (FieldLine.TryOpen(paragraph.Text, out FieldKind label, out int value) && label == kind)
                {
                    given.AddRange(paragraph.Text[value..].Split(';', StringSplitOptions.TrimEntries));
                }
            }
        }

        // One line of places is cut, so that its parts and not the line itself are values.
        bool whole = given.Count <= values.Count && values.Skip(values.Count - given.Count).SequenceEqual(given);
        return whole ? given.Count : values.Count;
    }

    private static void Field(PageText text, Page page, FieldKind kind, string value, bool plural) =>
        text.Line("", Labels.Of(page.Language, kind, plural) + ": " + value);
}
