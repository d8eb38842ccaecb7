namespace Ilo.Domain.Text.Writing;

/// <summary>Composes a page about one thing: top, fields, type line, sections, and the list at its end.</summary>
internal static class DetailComposer
{
    internal static void Compose(PageText text, Page page, PageStyle style, Choices choices)
    {
        string? date = Date(page, choices.Date);
        bool below = page.Type is null && choices.Date is PageDateForm.Line or PageDateForm.LineWithPlace;
        TopComposer.Compose(text, page, choices.Top, below ? date : null);
        text.Separate();
        FieldComposer.Compose(text, page, choices);
        if (page.Type is not null)
        {
            string place = page.Place is not null && choices.Date == PageDateForm.Line ? " | " + page.Place : "";
            text.Paragraph("", date is null ? page.Type + place : page.Type + place + " | " + date);
        }

        SectionComposer.Compose(text, page, style, choices.Paragraphs);
        if (page.Entries.Any(entry => entry.Number is not null))
        {
            NumberedComposer.Compose(text, page, choices);
        }
        else if (!page.Entries.IsEmpty)
        {
            BulletedComposer.Compose(text, page);
        }

        if (page.Type is null && choices.Date == PageDateForm.LastLine)
        {
            text.Paragraph("", date);
        }
    }

    /// <summary>Whether the place has a field of its own.</summary>
    internal static bool HasPlaceField(Page page, PageDateForm form) =>
        page.Place is not null
            && (page.Dates is null || (page.Type is null && form is PageDateForm.Field or PageDateForm.Issued or PageDateForm.LineWithPlace));

    private static string? Date(Page page, PageDateForm form)
    {
        if (page.Dates is null)
        {
            return null;
        }

        string date = DateLineText.Of(page.Dates, page.Precision, page.Language);
        bool behind = page.Place is not null && (page.Type is null ? !HasPlaceField(page, form) : form != PageDateForm.Line);
        return behind ? date + ", " + page.Place : date;
    }
}
