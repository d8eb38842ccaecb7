using Ilo.Domain.Text.Fields;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes a page about one thing: top, fields, type line, sections, and the list at its end.</summary>
internal static class DetailComposer
{
    internal static void Compose(PageText text, Page page, PageStyle style)
    {
        string? date = page.Dates is null ? null : DateLineText.Of(page.Dates, page.Precision, page.Language);
        bool below = page.Type is null && DateFormOf(page) == PageDateForm.Line;
        TopComposer.Compose(text, page, !below || date is null ? null : page.Place is null ? date : date + ", " + page.Place);
        text.Separate();
        FieldComposer.Compose(text, page);
        if (page.Type is not null)
        {
            text.Paragraph("", date is null ? page.Type : page.Place is null ? page.Type + " | " + date : page.Type + " | " + page.Place + " | " + date);
        }

        SectionComposer.Compose(text, page, style);
        if (page.Entries.Any(entry => entry.Number is not null))
        {
            NumberedComposer.Compose(text, page);
        }
        else if (!page.Entries.IsEmpty)
        {
            BulletedComposer.Compose(text, page);
        }
    }

    /// <summary>Whether the place has a field of its own.</summary>
    internal static bool HasPlaceField(Page page) =>
        page.Place is not null && (page.Dates is null || (page.Type is null && DateFormOf(page) != PageDateForm.Line));

    /// <summary>
    /// Where the date of a page without a type stands: a day tells of a meeting or of an article by its label alone, two lines of dates tell of a list, and
    /// a short line below a date is a heading.
    /// </summary>
    internal static PageDateForm DateFormOf(Page page) =>
        page.Kind == PageKind.ArticleDetail ? PageDateForm.Issued
        : (page.Kind == PageKind.EventDetail && page.Dates is { Length: 1 }) || HasDateLine(page.Sections)
            || TopForms.Of(page) != TopForm.Plain ? PageDateForm.Field : PageDateForm.Line;

    private static bool HasDateLine(ValueList<Section> sections) => sections.Any(section => section.Paragraphs.Any(paragraph =>
        DateLineReader.IsDated(paragraph.Text, new(0, paragraph.Text.Length))));
}
