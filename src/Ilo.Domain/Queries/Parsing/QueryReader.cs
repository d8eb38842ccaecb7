using Ilo.Domain.Diagnostics;
using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Reads queries. Total: no text makes it throw, and no part of a text is passed over.</summary>
internal static class QueryReader
{
    // Escaping makes of a character nine at most.
    private const int LongestEscape = 9;

    internal static QueryReading ReadText(string text, VocabularyNames naming)
    {
        QueryBuilder builder = new(text, naming);
        if (!builder.IsTooLong)
        {
            ReadTerms(text, builder, null);
        }

        return builder.ToReading();
    }

    internal static QueryReading ReadUrl(string url, VocabularyNames naming)
    {
        QueryBuilder builder = new(url, naming, url.Length <= LongestEscape * CatalogueQuery.LongestText ? Unescaped(url).Length : url.Length);
        if (builder.IsTooLong)
        {
            return builder.ToReading();
        }

        int end = EndOfQuery(url);
        for (int start = StartOfQuery(url); start < end;)
        {
            int next = url.IndexOf('&', start, end - start) is >= 0 and int ampersand ? ampersand : end;
            ReadParameter(url, TextSpan.FromBounds(start, next), builder);
            start = next + 1;
        }

        return builder.ToReading();
    }

    private static int StartOfQuery(string url)
    {
        int mark = url.IndexOf('?', StringComparison.Ordinal);

        // A question mark behind the first '=' is part of a value.
        return mark >= 0 && url.AsSpan(0, mark).IndexOf('=') < 0 ? mark + 1
            : url.Contains("://", StringComparison.Ordinal) && !url.Contains('=', StringComparison.Ordinal) ? url.Length : 0;
    }

    // A whole URL may end in the name of a place on its page; a query string has none, and nothing in it is passed over.
    private static int EndOfQuery(string url)
    {
        int mark = url.IndexOf('#', StringComparison.Ordinal);
        bool isPlace = mark >= 0 && url.AsSpan(0, mark).Contains("://", StringComparison.Ordinal) && url.AsSpan(mark).IndexOfAny('=', '&') < 0;
        return isPlace ? mark : url.Length;
    }

    private static void ReadParameter(string url, TextSpan span, QueryBuilder builder)
    {
        string parameter = url[span.Start..span.End];
        int equals = parameter.IndexOf('=', StringComparison.Ordinal);
        string name = Unescaped(equals < 0 ? parameter : parameter[..equals]);
        string value = equals < 0 ? "" : Unescaped(parameter[(equals + 1)..]);
        if (value.Trim().Length == 0 && (equals >= 0 || name.Length == 0))
        {
            // A form sends every field; one that nobody filled in asks nothing.
            return;
        }

        if (TrackingParameters.Contain(name))
        {
            return;
        }

        if (name.Equals(QueryKeys.Words, StringComparison.OrdinalIgnoreCase))
        {
            ReadTerms(value, builder, span);
        }
        else if (QueryKeys.Find(name) is { } key)
        {
            builder.AddValues(key, value, 0, span);
        }
        else
        {
            builder.Fail(span, $"{name}:{value}", QueryDiagnostics.UnknownKey, name, QueryKeys.NearestTo(name));
        }
    }

    private static string Unescaped(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    // Where 'whole' is given, it is the place of all terms: positions in a decoded value are not positions in the URL.
    private static void ReadTerms(string text, QueryBuilder builder, TextSpan? whole)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (SearchText.IsQuote(text[i]))
            {
                i = SearchText.EndOfQuoted(text, i);
                bool closed = i > start + 1 && SearchText.IsQuote(text[i - 1]);
                TextSpan span = whole ?? TextSpan.FromBounds(start, i);
                string phrase = text[(start + 1)..(closed ? i - 1 : i)];
                if (!closed)
                {
                    builder.Warn(span, QueryDiagnostics.UnclosedQuote, phrase);
                }

                builder.AddWords(phrase, span);
            }
            else if (EndOfKey(text, i) is { } colon)
            {
                i = QueryValue.EndOfList(text, colon + 1);
                ReadKeyed(text[start..colon], text[(colon + 1)..i], start, builder, whole);
            }
            else
            {
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && !SearchText.IsQuote(text[i]))
                {
                    i++;
                }

                string word = text[start..i];
                TextSpan span = whole ?? TextSpan.FromBounds(start, i);
                if (word.Length > 1 && (IsDash(word[0]) || word[0] == '!'))
                {
                    builder.Fail(span, word, QueryDiagnostics.Exclusion, word);
                }
                else if (word is "OR" or "AND" or "NOT")
                {
                    builder.Fail(span, word, QueryDiagnostics.Operator, word);
                }
                else
                {
                    // The mark that ends a question of several words is the question's.
                    WarnOfSigns(start > 0 && i == text.Length ? word.TrimEnd('?') : word, word, span, builder);
                    builder.AddWords(word, span);
                }
            }
        }
    }

    // People type the hyphen, a dash that a word processor made of it, or a minus.
    private static bool IsDash(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.DashPunctuation || c == '\u2212';

    private static void WarnOfSigns(string typed, string word, TextSpan span, QueryBuilder builder)
    {
        if (QuerySigns.AreIn(typed) && WordPattern.Canonical(word) is { } read)
        {
            builder.Warn(span, QueryDiagnostics.SignsIgnored, word, read);
        }
    }

    private static void ReadKeyed(string name, string value, int start, QueryBuilder builder, TextSpan? whole)
    {
        TextSpan span = whole ?? new TextSpan(start, name.Length);
        if (QueryKeys.Find(name) is { } key)
        {
            builder.AddValues(key, value, start + name.Length + 1, whole);
        }
        else
        {
            builder.Fail(span, $"{name}:{value}", QueryDiagnostics.UnknownKey, name, QueryKeys.NearestTo(name));
        }
    }

    // A key is letters, digits, hyphens and underscores, the first a letter, with a colon behind.
    private static int? EndOfKey(string text, int start)
    {
        int i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_'))
        {
            i++;
        }

        return i > start && char.IsLetter(text[start]) && i < text.Length && text[i] == ':' ? i : null;
    }
}
