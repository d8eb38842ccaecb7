using System.Text;

namespace Ilo.Explorer.Output;

/// <summary>Text of pages as Markdown that means nothing but the text.</summary>
internal static class MarkdownText
{
    /// <summary>Returns the text on one line, what Markdown would take for a sign of its own behind a backslash.</summary>
    internal static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in Shown.Line(text, int.MaxValue))
        {
            escaped.Append(c is '|' or '\\' or '<' or '*' or '_' or '`' or '[' or ']' ? $"\\{c}" : c.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>Returns the text as a paragraph: the same, and no heading, list or quotation, whatever it begins with.</summary>
    internal static string Paragraph(string text)
    {
        string line = Escaped(text).Trim(' ');
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        int sign = digits > 0 && line[digits] is '.' or ')' ? digits : 0;
        return line.Length > 0 && (sign > 0 || line[0] is '#' or '>' or '-' or '+' or '=' or '~') ? line.Insert(sign, "\\") : line;
    }
}
