namespace Ilo.Domain.Words;

/// <summary>Tells whether a line was broken because the next word had no room on it.</summary>
internal static class LineWrap
{
    // Lines of a wrapped text are of these lengths; longer ones were never wrapped, and shorter ones are a list.
    private const int Narrowest = 30;
    private const int Widest = 120;

    // How many lines on either side show how wide the text is.
    private const int Reach = 3;

    /// <summary>Tells whether the text goes on behind the break at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The line's end.</param>
    /// <param name="next">The first character of the next line.</param>
    internal static bool GoesOn(string text, int at, int next)
    {
        int width = 0;
        int length = 0;
        bool lower = false;
        int end = at;
        for (int line = 0; line < Reach && end > 0; line++)
        {
            int start = StartOf(text, end);
            if (start < 0 || end - start == 0)
            {
                break;
            }

            (width, length) = (Math.Max(width, end - start), line == 0 ? end - start : length);
            lower |= start > 0 && char.IsLower(text[FirstOf(text, start, end)]);
            end = start - 1;
        }

        int from = next;
        for (int line = 0; line < Reach && from < text.Length; line++)
        {
            int stop = text.AsSpan(from, Math.Min(Widest + 1, text.Length - from)).IndexOf('\n');
            stop = stop < 0 ? text.Length - from <= Widest ? text.Length : -1 : from + stop;
            if (stop <= from)
            {
                break;
            }

            width = Math.Max(width, stop - from);
            lower |= char.IsLower(text[FirstOf(text, from, stop)]);
            from = stop + 1;
        }

        int word = next;
        while (word < text.Length && word - next < Widest && !char.IsWhiteSpace(text[word]))
        {
            word++;
        }

        return lower && width >= Narrowest && length > 0 && length + 1 + word - next > width;
    }

    // The start of the line that ends at a place; -1 where it is too long.
    private static int StartOf(string text, int end)
    {
        int from = Math.Max(0, end - Widest - 1);
        int found = text.AsSpan(from, end - from).LastIndexOf('\n');
        return found >= 0 ? from + found + 1 : from == 0 ? 0 : -1;
    }

    private static int FirstOf(string text, int start, int end)
    {
        int at = start;
        while (at < end - 1 && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
