using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes what stands above a list, or above the fields and sections of a page: [label] title, date line, introduction.</summary>
internal static class TopComposer
{
    internal static void Compose(PageText text, Page page, string? date)
    {
        TopForm form = TopForms.Of(page);

        // A label and its title stand at one indent.
        bool isInset = Boilerplate.CanBe(page.Label) || Boilerplate.CanBe(page.Title);
        Paragraph(text, page.Label, isInset);
        Paragraph(text, page.Title, isInset);
        if (form == TopForm.TwoTitles)
        {
            Paragraph(text, page.Title, isInset);
        }

        if (date is not null)
        {
            text.Separate();
            text.Line("", date);
        }

        if (page.Introduction is null)
        {
            text.Separate();
            return;
        }

        text.Separate(form == TopForm.TwoTitles && date is null ? 0 : 1);
        int end = form == TopForm.TwoLines ? Middle(page.Introduction) : 0;
        Line(text, page.Introduction[..end]);
        Line(text, page.Introduction[end..].TrimStart(), form == TopForm.Point);
    }

    /// <summary>Adds a line at the margin, two spaces in where boilerplate could stand.</summary>
    internal static void Line(PageText text, string line, bool point = false) =>
        text.Line(point ? "• " : Boilerplate.CanBe(line) ? "  " : "", line);

    // The last space of the first half, or the first one.
    private static int Middle(string text) =>
        text.LastIndexOf(' ', text.Length / 2) is > 0 and int found ? found : text.IndexOf(' ', StringComparison.Ordinal);

    private static void Paragraph(PageText text, string? line, bool isInset)
    {
        if (line is not null)
        {
            text.Separate();
            text.Line(isInset ? "  " : "", line);
        }
    }
}
