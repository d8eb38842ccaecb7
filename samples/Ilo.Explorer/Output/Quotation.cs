using System.Text;
using Ilo.Domain.Dates;

namespace Ilo.Explorer.Output;

/// <summary>A sentence of a page, and the words in it that matter.</summary>
/// <param name="Before">The sentence up to the words.</param>
/// <param name="Words">The words.</param>
/// <param name="After">The rest of the sentence.</param>
/// <param name="Line">The zero-based line of the page on which the words begin.</param>
internal sealed record Quotation(string Before, string Words, string After, int Line)
{
    // More of a sentence than this hides the words.
    private const int MostAround = 160;

    private const int LongestLabel = 40;
    private const int LongestDate = 60;

    // Stand for the marks until the lines are broken; no page means anything by these characters.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>Finds words in the text of a page from a place on, whatever white space stands between them; null where they are not there.</summary>
    /// <param name="text">The text of the page.</param>
    /// <param name="from">Where to begin, in UTF-16 units.</param>
    /// <param name="words">The words, at least one.</param>
    internal static Quotation? Find(string text, int from, string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int start = Next(text, from, parts); start >= 0; start = Next(text, start + 1, parts))
        {
            if (Match(text, start, parts) is { } end)
            {
                return Of(text, start, end);
            }
        }

        return null;
    }

    /// <summary>Returns the sentence on lines of a width: the words in colour where the output takes it, in brackets otherwise.</summary>
    internal IEnumerable<string> Lines(Terminal terminal, int width)
    {
        bool marked = false;
        foreach (string line in Wrap.Lines($"“{Plain(Before)}{Open}{Plain(Words)}{Close}{Plain(After)}”", width))
        {
            StringBuilder drawn = new();
            string code = Paint.Start(terminal, Colour.Marked);
            string end = code.Length > 0 ? Paint.Reset : "]";
            drawn.Append(marked ? code : "");
            foreach (char c in line)
            {
                marked = c == Open || (c != Close && marked);
                drawn.Append(c switch { Open => code.Length > 0 ? code : "[", Close => end, _ => c.ToString() });
            }

            yield return drawn.Append(marked && code.Length > 0 ? Paint.Reset : "").ToString();
        }
    }

    private static string Plain(string text) => text.Replace(Open, ' ').Replace(Close, ' ');

    private static int Next(string text, int from, string[] parts) =>
        parts.Length == 0 || from > text.Length ? -1 : text.IndexOf(parts[0], from, StringComparison.Ordinal);

    private static int? Match(string text, int start, string[] parts)
    {
        int at = start;
        foreach (string part in parts)
        {
            while (at > start && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (!text.AsSpan(at).StartsWith(part, StringComparison.Ordinal))
            {
                return null;
            }

            at += part.Length;
        }

        return at;
    }

    private static Quotation Of(string text, int start, int end)
    {
        int first = start;
        while (first > 0 && start - first < MostAround && !Ends(text, first - 1))
        {
            first--;
        }

        int last = end;
        while (last < text.Length && last - end < MostAround && !Ends(text, last))
        {
            last++;
        }

        bool cutBefore = first > 0 && start - first >= MostAround;
        bool cutAfter = last < text.Length && last - end >= MostAround;
        bool full = last < text.Length && text[last] is '.' or '!' or '?';
        return new(
            (cutBefore ? "…" : "") + Spaced(text[first..start]).TrimStart([' ', '•']),
            Spaced(text[start..end]),
            (Spaced(text[end..last]) + (full ? text[last] : "")).TrimEnd() + (cutAfter ? "…" : ""),
            text.AsSpan(0, start).Count('\n'));
    }

    // A sentence ends with its sign before white space, or before a date that is printed behind it without a space and ends the line,
    // where a paragraph does, and where the next line is a point of a list or a field.
    private static bool Ends(string text, int at) => text[at] switch
    {
        '.' or '!' or '?' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])
            || (char.IsAsciiDigit(text[at + 1]) && IsDate(LineOf(text.AsSpan(at + 1)))),
        '\n' => StartsAnew(text.AsSpan(at + 1)) || text.AsSpan(0, at).TrimEnd(" \r") is [] or [.., '\n'],
        _ => false,
    };

    private static bool StartsAnew(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> line = LineOf(rest);
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        int colon = line.IndexOf(':');
        return line.IsEmpty || line[0] is '•' or '-' or '*' or '–'
            || (digits > 0 && line[digits] is '.' or ')')
            || (colon is > 0 and < LongestLabel && char.IsUpper(line[0]));
    }

    private static bool IsDate(ReadOnlySpan<char> line) => line.Length <= LongestDate && DateIntervalPattern.Any.TryParse(line, out _);

    private static ReadOnlySpan<char> LineOf(ReadOnlySpan<char> rest) =>
        rest[..(rest.IndexOfAny('\r', '\n') is >= 0 and int end ? end : rest.Length)].Trim();

    private static string Spaced(string text)
    {
        StringBuilder spaced = new();
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced.Append(c);
            }
            else if (spaced.Length == 0 || spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }
}
