using System.Text;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>One of the values behind a key, with its place in the text.</summary>
internal readonly record struct QueryValue(string Text, int Start, int Length, bool IsClosed)
{
    /// <summary>Returns where a value list that begins at a position ends: at white space outside quotes.</summary>
    internal static int EndOfList(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (SearchText.IsQuote(text[i]))
            {
                i = EndOfQuoted(text, i) - 1;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Takes values apart at commas outside quotes; inside quotes a doubled quotation mark stands for one.</summary>
    internal static IEnumerable<QueryValue> List(string text)
    {
        for (int start = 0; start <= text.Length;)
        {
            StringBuilder value = new();
            bool quoted = false;
            bool closed = true;
            int i = start;
            while (i < text.Length && text[i] != ',')
            {
                if (!SearchText.IsQuote(text[i]))
                {
                    value.Append(text[i++]);
                    continue;
                }

                int end = EndOfQuoted(text, i);
                quoted = true;
                closed = IsClosing(text, i, end);
                AppendInside(value, text.AsSpan(i + 1, (closed ? end - 1 : end) - i - 1));
                i = end;
            }

            yield return new(quoted ? value.ToString() : value.ToString().Trim(), start, i - start, closed);
            start = i + 1;
        }
    }

    // Behind the closing mark, or the end of the text. Two of the same mark are one inside.
    private static int EndOfQuoted(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (SearchText.IsQuote(text[i]))
            {
                if (i + 1 == text.Length || text[i + 1] != text[i])
                {
                    return i + 1;
                }

                i++;
            }
        }

        return text.Length;
    }

    // At the end of the text the last mark closes only if it is not the second of two.
    private static bool IsClosing(string text, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (SearchText.IsQuote(text[i]))
            {
                if (i + 1 == end)
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    // Between the marks each mark stands twice.
    private static void AppendInside(StringBuilder value, ReadOnlySpan<char> inside)
    {
        for (int i = 0; i < inside.Length; i++)
        {
            value.Append(inside[i]);
            if (SearchText.IsQuote(inside[i]))
            {
                i++;
            }
        }
    }
}
