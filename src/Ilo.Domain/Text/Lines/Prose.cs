using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>Tells running text from titles and headings by their shape.</summary>
internal static class Prose
{
    /// <summary>Headings are short: longer lines without a full stop are text that was cut off, or titles.</summary>
    internal const int MaxHeadingWords = 10;

    /// <summary>What parts the words of a title.</summary>
    internal static readonly SearchValues<char> Breaks = SearchValues.Create(" ,/:()\u00A0");

    private const int MaxTitleWords = 45;

    // "[123]"
    private const int MaxNoteLetters = 5;

    /// <summary>Whether it ends as a sentence does; quotes and brackets behind the full stop do not count.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = WithoutClosing(text);
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether it ends with a full stop that is no abbreviation's, a semicolon, a colon or an ellipsis.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool EndsText(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> core = WithoutClosing(text);
        if (core.IsEmpty)
        {
            return false;
        }

        return core[^1] switch
        {
            '.' or ';' or ':' or '…' or ',' => true,
            '!' or '?' => CountWords(core, MaxHeadingWords + 1) > MaxHeadingWords,
            _ => false,
        };
    }

    // Most texts end with a letter or a full stop.
    private static ReadOnlySpan<char> WithoutClosing(ReadOnlySpan<char> text) =>
        text is [.., var last] && (char.IsAsciiLetterOrDigit(last) || last == '.') ? text : WithoutNote(text).TrimEnd("\"”’'»)] \u00A0");

    // "It is sold.[2]": the number of a note behind the full stop.
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        int from = text is [.., >= '0' and <= '9', ']'] ? Math.Max(0, text.Length - MaxNoteLetters) : text.Length;
        int open = text[from..].IndexOf('[');
        return open >= 0 && !text[(from + open + 1)..^1].ContainsAnyExceptInRange('0', '9') ? text[..(from + open)] : text;
    }

    /// <summary>A short line that does not end as text does.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsHeading(ReadOnlySpan<char> text) =>
        !EndsText(text) && CountWords(text, MaxHeadingWords + 1) <= MaxHeadingWords && HasLetter(text) && !IsBracketed(text);

    /// <summary>A line that can be a title: not too long, and no sentence.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsTitle(ReadOnlySpan<char> text) =>
        !text.IsEmpty && Blank.TrimPlainEnd(text)[^1] is not ('.' or ':' or ';' or ',') && CountWords(text, MaxTitleWords + 1) <= MaxTitleWords
            && !HoldsSentence(text);

    /// <summary>A line that reads as running text: it ends a sentence, or holds the end of one, or is long.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsText(ReadOnlySpan<char> text) =>
        EndsSentence(text) || HoldsSentence(text) || CountWords(text, 26) > 25;

    /// <summary>Counts words, at most <paramref name="limit"/>.</summary>
    [MethodImpl(Compiled.Once)]
    internal static int CountWords(ReadOnlySpan<char> text, int limit)
    {
        int count = 0;
        bool inside = false;
        int at = 0;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            // Eight characters at a time, as long as there is no white space but the blank.
            Vector128<ushort> c = Vector128.LoadUnsafe(ref first, (nuint)at);
            Vector128<ushort> other = Vector128.LessThan(c, Vector128.Create((ushort)' ')) | Vector128.Equals(c, Vector128.Create((ushort)'\u0085'))
                | Vector128.Equals(c, Vector128.Create((ushort)'\u00A0')) | Vector128.GreaterThan(c, Vector128.Create((ushort)'\u167F'));
            if (other != Vector128<ushort>.Zero)
            {
                break;
            }

            uint blanks = Vector128.Equals(c, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
            count += BitOperations.PopCount(~blanks & ((blanks << 1) | (inside ? 0U : 1U)) & 0xFF);
            inside = (blanks & 0x80) == 0;
            if (count >= limit)
            {
                return limit;
            }
        }

        for (; at < text.Length; at++)
        {
            bool word = !Blank.Is(text[at]);
            if (word && !inside && ++count >= limit)
            {
                return count;
            }

            inside = word;
        }

        return count;
    }

    internal static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasLetterOrDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    // "Côte d'Ivoire", "L'Aquila": the name begins behind the article.
    internal static ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word)
    {
        int apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe is 1 or 2 && apostrophe + 1 < word.Length ? word[(apostrophe + 1)..] : word;
    }

    // A full stop inside that ends a word of four letters or more in lower case, with a capital behind it.
    [MethodImpl(Compiled.Once)]
    internal static bool HoldsSentence(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int next = text[i..].IndexOf('.');
            if (next < 0)
            {
                return false;
            }

            int at = i + next;
            if (at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && LowerBefore(text, at) >= 4)
            {
                return true;
            }

            i = at + 1;
        }

        return false;
    }

    private static int LowerBefore(ReadOnlySpan<char> text, int at)
    {
        int count = 0;
        while (count < 4 && at - count - 1 >= 0 && char.IsLower(text[at - count - 1]))
        {
            count++;
        }

        return count;
    }

    private static bool IsBracketed(ReadOnlySpan<char> text) => text[0] is '(' or '[' && text[^1] is ')' or ']';
}
