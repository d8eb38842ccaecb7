namespace Ilo.Domain.Text.Lines;

/// <summary>
/// How wide the lines of a page are that a program broke where the next word had no room: <c>w3m -dump -cols 80</c>. A line that is full goes on with the next
/// line of its paragraph.
/// </summary>
internal static class WrapWidth
{
    // Narrower texts are lists and verses, wider ones were never broken.
    private const int Narrowest = 60;
    private const int Widest = 132;

    // One line broken elsewhere among so many full ones.
    private const int LeastShare = 4;

    /// <summary>Returns the width; 0 where the lines of the page are paragraphs as they are.</summary>
    internal static int Of(ReadOnlySpan<char> text, PageLines lines)
    {
        int width = 0;
        foreach (ref readonly Line line in lines.Items)
        {
            width = Math.Max(width, line.IsBlank ? 0 : line.TextEnd - line.Start);
            if (width > Widest || line.Markup != MarkupRole.None)
            {
                return 0;
            }
        }

        if (width < Narrowest)
        {
            return 0;
        }

        int full = 0;
        int others = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text && IsRest(text, lines, i))
            {
                bool isFull = GoesOn(text, lines, i, width);
                full += isFull ? 1 : 0;
                others += isFull ? 0 : 1;
            }
        }

        return full > 0 && full >= others * LeastShare ? width : 0;
    }

    /// <summary>Whether a line opens in lower case below one that does not end as text does.</summary>
    internal static bool IsRest(ReadOnlySpan<char> text, PageLines lines, int line)
    {
        ReadOnlySpan<char> above = lines[line - 1].Text.In(text);
        ReadOnlySpan<char> next = lines[line].Text.In(text);
        return !above.IsEmpty && !next.IsEmpty && char.IsLower(next[0]) && !Prose.EndsText(above);
    }

    /// <summary>Whether a line goes on with the one above, which had no room for its first word.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> text, PageLines lines, int line, int width)
    {
        if (width == 0 || line == 0 || lines[line].Kind != LineKind.Text || lines[line - 1].Kind is LineKind.Blank or LineKind.Boilerplate or LineKind.Dash)
        {
            return false;
        }

        ReadOnlySpan<char> next = lines[line].Text.In(text);
        int word = next.IndexOfAny(' ', '\u00A0');
        return lines[line - 1].TextEnd - lines[line - 1].Start + 1 + (word < 0 ? next.Length : word) > width;
    }
}
