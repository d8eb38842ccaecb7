using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Input;

/// <summary>Tells the marks of Markdown: <c># Heading</c>, <c>**strong**</c>, <c>[text](address)</c>.</summary>
internal static class MarkdownForm
{
    private const int MaxHashes = 6;
    private const int MaxSpan = 200;

    internal static Slice Find(ReadOnlySpan<char> text)
    {
        Slice found = FindHeading(text);
        found = Earlier(found, FindStrong(text));
        return Earlier(found, FindLink(text));
    }

    private static Slice Earlier(Slice one, Slice other) => other.IsEmpty || (!one.IsEmpty && one.Start <= other.Start) ? one : other;

    // At the start of a line, a space and a letter behind: "#tag" and "# 5" are none.
    private static Slice FindHeading(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('#'); at >= 0;)
        {
            int end = at;
            while (end < text.Length && text[end] == '#')
            {
                end++;
            }

            bool opens = at == 0 || text[at - 1] is '\n' or '\r';
            if (opens && end - at <= MaxHashes && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]))
            {
                return new(at, LineEnd(text, end));
            }

            int next = text[end..].IndexOf('#');
            at = next < 0 ? -1 : end + next;
        }

        return default;
    }

    private static Slice FindStrong(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf("**", StringComparison.Ordinal); at >= 0;)
        {
            int from = at + 2;
            int to = LineEnd(text, from);
            int close = text[from..to].IndexOf("**", StringComparison.Ordinal);
            if (close > 0 && !Blank.Is(text[from]) && text[from] != '*' && !Blank.Is(text[from + close - 1]))
            {
                return new(at, from + close + 2);
            }

            int next = text[from..].IndexOf("**", StringComparison.Ordinal);
            at = next < 0 ? -1 : from + next;
        }

        return default;
    }

    private static Slice FindLink(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0;)
        {
            int open = text[Math.Max(0, at - MaxSpan)..at].LastIndexOf('[');
            ReadOnlySpan<char> target = text[(at + 2)..LineEnd(text, at + 2)];
            int close = target.IndexOf(')');
            if (open >= 0 && close > 0)
            {
                return new(Math.Max(0, at - MaxSpan) + open, at + 2 + close + 1);
            }

            int next = text[(at + 2)..].IndexOf("](", StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return default;
    }

    // Bounded, so that many marks on one long line take no more than time linear in its length.
    private static int LineEnd(ReadOnlySpan<char> text, int from)
    {
        int end = Math.Min(text.Length, from + MaxSpan);
        int line = text[from..end].IndexOfAny('\n', '\r');
        return line < 0 ? end : from + line;
    }
}
