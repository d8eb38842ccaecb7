using System.Text;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Writing;

/// <summary>Collects the lines of a page: each text folded, ended by LF, with the blank lines asked for above it.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _builder = new();
    private int _blanks;

    /// <summary>Asks for blank lines above the next line; of two requests the greater counts, and none above the first line.</summary>
    internal void Separate(int blanks = 1) => _blanks = Math.Max(_blanks, blanks);

    /// <summary>Adds a line: a prefix and a text. Without a text there is a line only if the prefix is a marker.</summary>
    internal void Line(string prefix, string? text)
    {
        string folded = Fold(text);
        string line = (prefix + folded).TrimEnd(' ');
        if (line.Length == 0)
        {
            return;
        }

        _builder.Append('\n', _builder.Length > 0 ? _blanks : 0).Append(line).Append('\n');
        _blanks = 0;
    }

    /// <summary>Adds a line with a blank line above it.</summary>
    internal void Paragraph(string prefix, string? text)
    {
        Separate();
        Line(prefix, text);
    }

    public override string ToString() => _builder.ToString();

    internal static string Fold(string? text)
    {
        if (text is null || !Blank.MayNeedFolding(text))
        {
            return text ?? "";
        }

        char[] folded = new char[text.Length];
        return new string(folded, 0, Blank.Fold(text, folded));
    }
}
