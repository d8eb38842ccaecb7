using System.Buffers;

namespace Ilo.Domain.Interchange.Tables;

/// <summary>Keeps a spreadsheet from running a text as a formula: one apostrophe in front, which can be taken off again.</summary>
public static class FormulaGuard
{
    private const char Mark = '\'';

    private static readonly SearchValues<char> Openers = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n");

    /// <summary>
    /// Returns whether a spreadsheet may run the text: it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, one of their full-width forms, a tab or a
    /// line break, also behind blanks or quotes.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsNeeded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsNeeded(text.AsSpan());
    }

    /// <summary>Returns the text with an apostrophe in front where one is needed, else as it is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Apply(string text) => IsNeeded(text) ? Mark + text : text;

    /// <summary>Returns the text that <see cref="Apply"/> was given.</summary>
    /// <param name="text">The guarded text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith(Mark) && IsNeeded(text.AsSpan(1)) ? text[1..] : text;
    }

    // An apostrophe counts as a quote: a text that has one before such a character gets one more, so that taking one off restores it.
    private static bool IsNeeded(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (Openers.Contains(character) || Breaks.Contains(character))
            {
                return true;
            }

            if (!char.IsWhiteSpace(character) && character is not ('"' or Mark))
            {
                return false;
            }
        }

        return false;
    }
}
