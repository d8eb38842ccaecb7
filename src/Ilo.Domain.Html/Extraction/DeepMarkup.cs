using System.Text;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Bounds how many elements of a page are open at once before it is parsed: a tree of markup takes the parser time that grows with the square of its depth.
/// Tags deeper than the bound are
/// left out, their text is kept.
/// </summary>
internal static class DeepMarkup
{
    // Browsers stop at 512; pages nest a few dozen deep.
    internal const int Deepest = 512;

    // No element whose nesting matters has a longer name; of a longer one the beginning is compared.
    private const int MaxNameLength = 16;

    /// <summary>Returns the page without the tags that lie too deep, and whether there were any. Time is linear in its length.</summary>
    internal static (string Html, bool IsCut) Limit(string html)
    {
        List<string> open = [];
        StringBuilder? kept = null;
        int copied = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = NextTag(html, at))
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                int end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = end < 0 ? html.Length : end + 3;
                continue;
            }

            bool isEnd = at + 1 < html.Length && html[at + 1] == '/';
            string name = NameAt(html, isEnd ? at + 2 : at + 1);
            if (name.Length == 0)
            {
                at++;
                continue;
            }

            int behind = EndOfTag(html, at);
            if (isEnd)
            {
                Close(open, name);
            }
            else if (HtmlSyntax.IsRaw(name))
            {
                behind = EndOfRaw(html, behind, name);
            }
            else if (open.Count >= Deepest && name != "br")
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, at - copied).Append('\n');
                copied = behind;
            }
            else if (HtmlSyntax.Nests(name) && html[behind - 2] != '/')
            {
                open.Add(name);
            }

            at = behind;
        }

        return kept is null ? (html, false) : (kept.Append(html, copied, html.Length - copied).ToString(), true);
    }

    private static int NextTag(string html, int from) => from >= html.Length ? -1 : html.IndexOf('<', from);

    // Letters and figures, folded; empty where no tag begins.
    private static string NameAt(string html, int at)
    {
        int end = at;
        while (end < html.Length && end - at <= MaxNameLength && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end].ToLowerInvariant() : "";
    }

    // Behind the tag's bracket; one inside a quoted value does not end it.
    private static int EndOfTag(string html, int at)
    {
        char quote = '\0';
        for (int i = at; i < html.Length; i++)
        {
            char c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c is '"' or '\'' && html[i - 1] is '=' or ' ')
            {
                quote = c;
            }
        }

        return html.Length;
    }

    private static int EndOfRaw(string html, int from, string name)
    {
        int end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    // An end tag closes all that was opened inside its element; one without a start closes nothing.
    private static void Close(List<string> open, string name)
    {
        int last = open.LastIndexOf(name);
        if (last >= 0)
        {
            open.RemoveRange(last, open.Count - last);
        }
    }
}
