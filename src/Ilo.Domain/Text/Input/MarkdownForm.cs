using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Input;

/// <summary>Tells the marks of Markdown: <c># Heading</c>, <c>**strong**</c>, <c>[text](address)</c>.</summary>
internal static class MarkdownForm
{
    private const int MaxHashes = 6;
    private const int MaxSpan = 200;

    /// <summary>Returns the mark that opens, or for a link closes its text, at a <c>#</c>, <c>*</c> or <c>]</c>; empty where none does.</summary>
    internal static Slice At(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '#' => HeadingAt(text, at),
        '*' => StrongAt(text, at),
        ']' => LinkAt(text, at),
        _ => default,
    };

    /// <summary>Returns how many hashes and blanks open a heading at a position: <c>## 2022</c>, <c>### Forum</c>; 0 where none does.</summary>
    internal static int HeadingMark(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == '#' && end - at <= MaxHashes)
        {
            end++;
        }

        bool opens = at == 0 || text[at - 1] is '\n' or '\r';
        return opens && end > at && end - at <= MaxHashes && end + 1 < text.Length && text[end] == ' ' && !Blank.Is(text[end + 1]) ? end + 1 - at : 0;
    }

    // A letter behind: "# 5" may be a number.
    private static Slice HeadingAt(ReadOnlySpan<char> text, int at)
    {
        int words = at + HeadingMark(text, at);
        return words > at && char.IsLetter(text[words]) ? new(at, LineEnd(text, words - 1)) : default;
    }

    // Of more than two signs in a row, the first two open.
    private static Slice StrongAt(ReadOnlySpan<char> text, int at)
    {
        int from = at + 2;
        if (from >= text.Length || text[at + 1] != '*' || text[from] == '*' || Blank.Is(text[from]))
        {
            return default;
        }

        int close = text[from..LineEnd(text, from)].IndexOf("**", StringComparison.Ordinal);
        return close > 0 && !Blank.Is(text[from + close - 1]) ? new(at, from + close + 2) : default;
    }

    private static Slice LinkAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(')
        {
            return default;
        }

        int open = text[Math.Max(0, at - MaxSpan)..at].LastIndexOf('[');
        int close = text[(at + 2)..LineEnd(text, at + 2)].IndexOf(')');
        return open >= 0 && close > 0 ? new(Math.Max(0, at - MaxSpan) + open, at + 2 + close + 1) : default;
    }

    // Bounded, so that many marks on one long line take no more than time linear in its length.
    private static int LineEnd(ReadOnlySpan<char> text, int from)
    {
        int end = Math.Min(text.Length, from + MaxSpan);
        int line = text[from..end].IndexOfAny('\n', '\r');
        return line < 0 ? end : from + line;
    }
}
