using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes what stands above a list, or above the fields and sections of a page: [label] title, date line, introduction.</summary>
internal static class TopComposer
{
    internal static void Compose(PageText text, Page page, TopForm form, string? date)
    {
        // A label and its title stand at one indent.
        bool isInset = Boilerplate.CanBe(page.Label) || Boilerplate.CanBe(page.Title);
        Paragraph(text, page.Label, isInset);
        Paragraph(text, page.Title, isInset);
        if (form.TwoTitles)
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

        text.Separate(form.Tight && page.Title is not null ? 0 : 1);
        int end = EndOfFirstLine(page.Introduction, form.FirstWords);
        if (end > 0)
        {
            Line(text, page.Introduction[..end].Trim(), form.Point);
        }

        Line(text, page.Introduction[end..].Trim(), form.Point);
    }

    /// <summary>Adds a line at the margin, two spaces in where boilerplate could stand.</summary>
    internal static void Line(PageText text, string line, bool point = false) =>
        text.Line(point ? "• " : Boilerplate.CanBe(line) ? "  " : "", line);

    private static void Paragraph(PageText text, string? line, bool isInset)
    {
        if (line is not null)
        {
            text.Separate();
            text.Line(isInset ? "  " : "", line);
        }
    }

    private static int EndOfFirstLine(string text, int words)
    {
        if (words < 0)
        {
            return EntryParts.EndOfSentence(text);
        }

        int end = 0;
        for (int i = 0; i < words && end >= 0; i++)
        {
            end = text.IndexOf(' ', end + 1);
        }

        return Math.Max(end, 0);
    }
}
