namespace Ilo.Domain.Text.Writing;

/// <summary>Composes a page's text from its parts.</summary>
internal static class PageComposer
{
    /// <summary>Whether the page is a list from top to end, and not one thing with a list at its end perhaps.</summary>
    internal static bool IsList(Page page) =>
        !page.Entries.IsEmpty
        && page.Kind is not (PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail)
        && page is { Type: null, Dates: null, Place: null, Budget: null, Code: null, Organizer: null }
        && page.Sections.IsEmpty && page.Donors.IsEmpty && page.Partners.IsEmpty && page.Locations.IsEmpty && page.Beneficiaries.IsEmpty;

    internal static string Compose(Page page, PageStyle style, Choices choices)
    {
        PageText text = new();
        if (!IsList(page))
        {
            DetailComposer.Compose(text, page, style, choices);
            return text.ToString();
        }

        TopComposer.Compose(text, page, choices.Top, date: null);

        // The numbered style shows by its numbers; a list without any is in the other.
        if (style == PageStyle.Dashed || !page.Entries.Any(entry => entry.Number is not null))
        {
            DashedComposer.Compose(text, page, choices);
        }
        else
        {
            NumberedComposer.Compose(text, page, choices);
        }

        return text.ToString();
    }
}
