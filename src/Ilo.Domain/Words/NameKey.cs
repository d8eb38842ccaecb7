namespace Ilo.Domain.Words;

/// <summary>What names are compared by: folded words, one space between them.</summary>
internal static class NameKey
{
    private const int LongestOnStack = 128;

    private static readonly string[] Articles = ["the ", "l ", "le ", "la ", "les ", "el ", "los ", "las "];

    internal static string Of(ReadOnlySpan<char> name)
    {
        // "govt" is spelled out, which takes more than twice its room.
        Span<char> key = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack * 3] : new char[name.Length * 3];
        int length = 0;
        int at = 0;
        while (at < name.Length)
        {
            int end = EndOfWord(name, at);
            if (end > at)
            {
                length += Copy(length > 0 ? " " : "", key[length..]);
                int folded = WordFolder.Fold(name[at..end], key[length..]);
                length += key.Slice(length, folded) is "govt" ? Copy("government", key[length..]) : folded;
                at = end;
                continue;
            }

            if (name[at] == '&')
            {
                length += Copy(length > 0 ? " and" : "and", key[length..]);
            }

            at++;
        }

        return key[..length].ToString();
    }

    private static int Copy(string text, Span<char> target)
    {
        text.CopyTo(target);
        return text.Length;
    }

    // "E.U." is one word.
    private static int EndOfWord(ReadOnlySpan<char> name, int at)
    {
        int end = at;
        while (end < name.Length && (WordFolder.IsWordChar(name[end]) || WordFolder.IsInvisible(name[end])))
        {
            end++;
        }

        bool initial = end == at + 1 && char.IsUpper(name[at]) && end + 1 < name.Length && name[end] == '.' && char.IsUpper(name[end + 1]);
        return initial && (EndOfWord(name, end + 1) is int next && (next == end + 2 || name[end + 2] == '.')) ? next : end;
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
