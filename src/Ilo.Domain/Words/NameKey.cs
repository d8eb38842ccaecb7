namespace Ilo.Domain.Words;

/// <summary>What names are compared by: folded words, one space between them.</summary>
internal static class NameKey
{
    private const int LongestOnStack = 64;

    private static readonly string[] Articles = [.. NamePhrases.Articles.Select(article => article + " ")];

    internal static string Of(ReadOnlySpan<char> name)
    {
        // A sign becomes a word and a space, and a short form is spelled out.
        int room = WordFolder.BufferLength(name.Length * 2);
        Span<char> key = name.Length <= LongestOnStack ? stackalloc char[WordFolder.BufferLength(LongestOnStack * 2)] : new char[room];
        int length = 0;
        int at = 0;
        while (at < name.Length)
        {
            bool and = name[at] == '&';
            int end = and || !LetterFolder.IsWordChar(name[at]) ? at + 1 : Tokenizer.EndOfWord(name, at);
            if (and || end > at + 1 || LetterFolder.IsWordChar(name[at]))
            {
                length += Copy(length > 0 ? " " : "", key[length..]);
                length += and ? Copy(NamePhrases.Ampersand, key[length..]) : WordFolder.Fold(name[at..end], key[length..]);
            }

            at = end;
        }

        return key[..length].ToString();
    }

    private static int Copy(string text, Span<char> target)
    {
        text.CopyTo(target);
        return text.Length;
    }

    /// <summary>Returns the key without an article at its start; null where it has none.</summary>
    internal static string? WithoutArticle(string key)
    {
        foreach (string article in Articles)
        {
            if (key.StartsWith(article, StringComparison.Ordinal))
            {
                return key[article.Length..];
            }
        }

        return null;
    }
}
