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

    internal static string Compose(Page page, PageStyle style)
    {
        PageText text = new();
        if (!IsList(page))
        {
            DetailComposer.Compose(text, page, style);
            return text.ToString();
        }

        TopComposer.Compose(text, page, date: null);
        if (style == PageStyle.Dashed || !ShowsEntries(page))
        {
            DashedComposer.Compose(text, page);
        }
        else
        {
            NumberedComposer.Compose(text, page);
        }

        return text.ToString();
    }

    // The numbered style shows by its numbers; what has none shows by its date behind one that has.
    private static bool ShowsEntries(Page page) =>
        page.Entries[0].Number is not null && page.Entries.All(entry => entry.Number is not null || entry.Dates is not null);
}
