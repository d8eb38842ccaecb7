using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Input;

/// <summary>Tells the path of a file, or the address of a page, that was given in place of a text.</summary>
internal static class PathForm
{
    // What file systems and browsers take.
    private const int MaxLength = 2_048;
    private const int MaxExtension = 5;

    private static readonly string[] Openings = ["http://", "https://", "file:", "www.", "./", "../", "~/", @".\", @"..\", @"\\"];

    private static readonly string[] Extensions = ["txt", "text", "html", "htm", "xhtml", "md", "pdf", "json", "xml", "csv", "doc", "docx", "rtf", "mht",
        "zip"];

    internal static bool Is(ReadOnlySpan<char> text, out Slice path)
    {
        path = default;
        if (text.Length > MaxLength * 2)
        {
            return false;
        }

        path = Slice.Trim(text, 0, text.Length);
        ReadOnlySpan<char> line = path.In(text).Trim("\"'<>");
        return !line.IsEmpty && line.Length <= MaxLength && !line.ContainsAny('\n', '\r') && (HasOpening(line) || IsRooted(line) || HasExtension(line));
    }

    private static bool HasOpening(ReadOnlySpan<char> line)
    {
        foreach (string opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return opening.Length < line.Length && !Blank.Is(line[opening.Length]);
            }
        }

        return false;
    }

    // "/data/pages/projects", "C:\pages\projects"
    private static bool IsRooted(ReadOnlySpan<char> line) =>
        line.Length > 3 && ((line[0] == '/' && char.IsAsciiLetterOrDigit(line[1]) && line[1..].Contains('/'))
            || (char.IsAsciiLetter(line[0]) && line[1] == ':' && line[2] is '\\' or '/'));

    private static bool HasExtension(ReadOnlySpan<char> line)
    {
        int dot = line.LastIndexOf('.');
        if (dot <= 0 || line.Length - dot - 1 > MaxExtension || Blank.Is(line[dot - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> extension = line[(dot + 1)..];
        foreach (string known in Extensions)
        {
            if (extension.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
