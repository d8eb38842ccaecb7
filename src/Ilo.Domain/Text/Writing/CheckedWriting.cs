namespace Ilo.Domain.Text.Writing;

/// <summary>Composes a page, reads the text back, and changes the layout where the two pages differ, until they are equal or no choice is left.</summary>
internal static class CheckedWriting
{
    // Most pages need one reading; what so many do not settle, none will.
    private const int MaxAttempts = 40;

    internal static string Write(Page page, PageStyle style)
    {
        string? first = null;
        string? known = null;
        PageStyle other = style == PageStyle.Numbered ? PageStyle.Dashed : PageStyle.Numbered;
        foreach (PageStyle attempt in (ReadOnlySpan<PageStyle>)[style, other])
        {
            if (Try(page, attempt, ref first, ref known))
            {
                return first!;
            }

            if (known is not null || !PageComposer.IsList(page))
            {
                break;
            }
        }

        return known ?? first!;
    }

    /// <summary>Whether a text was found that needs no options to be read back equal.</summary>
    /// <param name="page">The page.</param>
    /// <param name="style">The style.</param>
    /// <param name="text">That text; otherwise the first tried.</param>
    /// <param name="known">A text that is read back equal where kind and language are known; null where none was found.</param>
    private static bool Try(Page page, PageStyle style, ref string? text, ref string? known)
    {
        Choices choices = new(page);
        for (int attempt = 0; attempt < MaxAttempts; attempt++)
        {
            string written = PageComposer.Compose(page, style, choices);
            text ??= written;
            Page read = PageReader.Read(written).Page;
            if (read == page)
            {
                text = written;
                return true;
            }

            bool kindDiffers = read.Kind != page.Kind;
            if (kindDiffers || read.Language != page.Language)
            {
                Page given = PageReader.Read(
                    written, new PageReaderOptions { Kind = page.Kind, Language = page.Language == default ? null : page.Language }).Page;
                known = given == page ? known ?? written : known;

                // The kind of a list is read from what no layout changes: title, headings, dates. So is the language.
                if (given == page && (!kindDiffers || PageComposer.IsList(page)))
                {
                    return false;
                }

                read = given == page ? read : given;
            }

            if (!Differences.Settle(page, read, choices))
            {
                return false;
            }
        }

        return false;
    }
}
