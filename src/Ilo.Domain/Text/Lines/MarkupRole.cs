namespace Ilo.Domain.Text.Lines;

/// <summary>What the markup of a page says that a line of its text is; a page that was text from the start says nothing.</summary>
internal enum MarkupRole : byte
{
    /// <summary>The markup does not tell.</summary>
    None,

    /// <summary>The one title of the page.</summary>
    Title,

    /// <summary>A heading of sections or items.</summary>
    Heading,

    /// <summary>A paragraph that heads nothing.</summary>
    Text,

    /// <summary>A part of an item of a list.</summary>
    Entry,
}

/// <summary>A line of a text and what its markup says of it.</summary>
/// <param name="Start">Where the line starts, in UTF-16 units of the text as given.</param>
/// <param name="Role">What it is.</param>
internal readonly record struct MarkupLine(int Start, MarkupRole Role);
