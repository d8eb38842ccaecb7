using System.Text;

namespace Ilo.Explorer.Output;

/// <summary>Breaks text into lines of a width in cells.</summary>
internal static class Wrap
{
    // Where a name of a file or an identifier that is wider than a line may be broken: behind these.
    private const string Joints = "/-_.";

    /// <summary>Returns the text on as many lines as it needs, broken at spaces, or inside a word that is wider than a line.</summary>
    /// <remarks>A date and a number with its unit stay together where a line has room for them.</remarks>
    internal static IEnumerable<string> Lines(string text, int width)
    {
        StringBuilder line = new();
        int cells = 0;
        foreach (string word in Together.Words(Shown.Line(text, int.MaxValue), width))
        {
            string rest = word;
            int wide = Paint.Cells(rest);
            if (cells > 0 && cells + 1 + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                cells = 0;
            }

            while (wide > width)
            {
                string part = Part(rest, width);
                yield return part;
                rest = rest[Math.Max(part.Length, 1)..];
                wide = Paint.Cells(rest);
            }

            line.Append(cells > 0 ? " " : "").Append(rest);
            cells += (cells > 0 ? 1 : 0) + wide;
        }

        if (cells > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>Writes the text on as many lines as it needs.</summary>
    internal static void Write(Terminal terminal, string text)
    {
        foreach (string line in Lines(text, terminal.Width))
        {
            terminal.Out.WriteLine(line);
        }
    }

    /// <summary>Writes the text in a colour on as many lines as it needs, something before the first of them and the same room before the others.</summary>
    internal static void Write(Terminal terminal, Colour colour, string before, string text, int? indent = null, int? width = null)
    {
        int room = indent ?? Paint.Cells(before);
        foreach ((int i, string line) in Lines(text, (width ?? terminal.Width) - room).Index())
        {
            terminal.Out.WriteLine((i == 0 ? before : new string(' ', room)) + Paint.In(terminal, colour, line));
        }
    }

    /// <summary>Returns the text below a label: on the label's line and on as many below as it needs, all from the same column.</summary>
    internal static IEnumerable<string> Hanging(Terminal terminal, string label, int indent, string text, int width)
    {
        string start = Paint.In(terminal, Colour.Bold, label) + new string(' ', Math.Max(indent - Paint.Cells(label), 1));
        foreach (string line in Lines(text, Math.Max(width - indent, 1)))
        {
            yield return start + line;
            start = new string(' ', indent);
        }
    }

    // As much of a word as fits, up to the last joint in the second half of that.
    private static string Part(string word, int width)
    {
        StringBuilder part = new();
        Paint.Append(part, word, width);
        string whole = part.ToString();
        int joint = whole.AsSpan().LastIndexOfAny(Joints) + 1;
        return joint > whole.Length / 2 ? whole[..joint] : whole;
    }
}
