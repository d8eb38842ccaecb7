using System.Buffers;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>What the links between the pages of a list say: <c>1 2 3 Next</c>. They are no text of the page, in any language.</summary>
internal static class PagerWords
{
    private const int MaxDigits = 3;

    private static readonly SearchValues<char> Ends = SearchValues.Create("0123456789›»‹«<>|…");

    private static readonly HashSet<string> Words =
        new(LanguageWords.All.SelectMany(words => words.PagerLinks).Concat(GermanPages.PagerLinks), StringComparer.OrdinalIgnoreCase);

    private static readonly (string Page, string Of)[] PageNumbers = [.. LanguageWords.All.Select(words => words.PageNumber), GermanPages.PageNumber];

    // What the words begin with.
    private static readonly Openings WordOpenings = new(Words);

    /// <summary>Gets what the lines open with that <see cref="IsPageNumber"/> knows.</summary>
    internal static IEnumerable<string> PageOpenings => PageNumbers.Select(static number => number.Page);

    /// <summary>Whether a line says which page it stands on, and of how many: <c>Page 1 of 2</c>, <c>Página 1/2</c>.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsAsciiDigit(line[^1]))
        {
            return false;
        }

        foreach ((string page, string of) in PageNumbers)
        {
            ReadOnlySpan<char> rest = line;
            if ((line[0] | ' ') == (page[0] | ' ') && Take(ref rest, page) && TakeNumber(ref rest)
                && (Take(ref rest, of) || Take(ref rest, "/")) && TakeNumber(ref rest) && rest.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string word)
    {
        bool isNext = rest.StartsWith(word, StringComparison.OrdinalIgnoreCase);
        rest = isNext ? rest[word.Length..].TrimStart() : rest;
        return isNext;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> rest)
    {
        int digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        bool isNext = digits is > 0 and <= MaxDigits;
        rest = isNext ? rest[digits..].TrimStart() : rest;
        return isNext;
    }

    /// <summary>Whether a line holds nothing but the numbers of pages, signs and such words; and whether it has a word, so that it is surely one.</summary>
    internal static bool Is(ReadOnlySpan<char> line, out bool hasWord)
    {
        hasWord = false;
        ReadOnlySpan<char> rest = line.Trim();
        while (!rest.IsEmpty)
        {
            int length = 0;
            while (length < rest.Length && char.IsAsciiDigit(rest[length]))
            {
                length++;
            }

            if (length > MaxDigits)
            {
                return false;
            }

            if (length == 0 && char.IsLetter(rest[0]))
            {
                if (!WordOpenings.MayOpen(rest))
                {
                    return false;
                }

                // The words stand together, in front of a sign or a number or at the end.
                length = rest.IndexOfAny(Ends);
                length = length < 0 ? rest.Length : length;
                if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..length].Trim()))
                {
                    return false;
                }

                hasWord = true;
            }
            else if (length == 0)
            {
                if (!(rest[0] is '›' or '»' or '‹' or '«' or '<' or '>' or '|' or '…' or '.'))
                {
                    return false;
                }

                length = 1;
            }

            rest = rest[length..].TrimStart();
        }

        return true;
    }
}
