using System.Text;

namespace Ilo.Explorer.Output;

/// <summary>Breaks text into lines of a width in cells.</summary>
internal static class Wrap
{
    /// <summary>Returns the text on as many lines as it needs, broken at spaces, or inside a word that is wider than a line.</summary>
    internal static IEnumerable<string> Lines(string text, int width)
    {
        StringBuilder line = new();
        int cells = 0;
        foreach (string word in Shown.Line(text, int.MaxValue).Split(' ', StringSplitOptions.RemoveEmptyEntries))
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
                StringBuilder part = new();
                Paint.Append(part, rest, width);
                yield return part.ToString();
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
}
