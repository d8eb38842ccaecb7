using System.Text;

namespace Ilo.Domain.Words;

/// <summary>What names are compared by: folded words, one space between them.</summary>
internal static class NameKey
{
    private static readonly string[] Articles = ["the ", "l ", "le ", "la ", "les ", "el ", "los ", "las "];

    internal static string Of(ReadOnlySpan<char> name)
    {
        StringBuilder key = new(name.Length);
        int at = 0;
        while (at < name.Length)
        {
            int end = at;
            while (end < name.Length && WordFolder.IsWordChar(name[end]))
            {
                end++;
            }

            if (end > at)
            {
                key.Append(key.Length > 0 ? " " : "").Append(WordFolder.Fold(name[at..end]));
                at = end;
                continue;
            }

            if (name[at] == '&')
            {
                key.Append(key.Length > 0 ? " and" : "and");
            }

            at++;
        }

        return key.ToString();
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
