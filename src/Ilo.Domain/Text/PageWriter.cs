using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Text;

/// <summary>Writes a page as text that <see cref="PageReader"/> reads back to an equal page.</summary>
/// <remarks>
/// <para>
/// The text is canonical: one page, one text, whatever the text that the page was read from looked like. Lines end with LF, the last one too; month
/// names and labels of fields are in the page's language, English where that is not English, French, Spanish or Portuguese. The culture plays no part.
/// </para>
/// <para>
/// A line that would be read as something else is laid out in another way: a title is printed twice, a text is broken over two lines, a point stands for a
/// paragraph. Kind and language are read from the words and dates of a text; where they say something else than the page, give both to the reader
/// (<see cref="PageReaderOptions"/>) to read the page back equal.
/// </para>
/// <para>
/// Some pages no text can hold, because the layout of ILO pages has no place for what they say: a budget or a code without a date or beside a place,
/// dates of which only the year is known, a title that is a date or opens with <c>©</c>, a label without a date and without a sentence below it, an
/// introduction of a detail page that opens with a bullet, fields on a list page. Then the text holds all that can be written. Texts are written folded,
/// as <see cref="Page"/> has them. Safe for use by any number of threads.
/// </para>
/// </remarks>
public static class PageWriter
{
    /// <summary>Returns a page's text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="style">How it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is none of the defined ones.</exception>
    public static string Write(Page page, PageStyle style = PageStyle.Numbered)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PageComposer.Compose(page, Guard.Defined(style, nameof(style)));
    }

    /// <summary>Writes a page's text.</summary>
    /// <param name="writer">Where the text goes; it is neither flushed nor closed.</param>
    /// <param name="page">The page.</param>
    /// <param name="style">How it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is none of the defined ones.</exception>
    public static void Write(TextWriter writer, Page page, PageStyle style = PageStyle.Numbered)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Write(page, style));
    }
}
