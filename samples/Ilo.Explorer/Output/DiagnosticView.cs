using System.Globalization;
using System.Text;
using Ilo.Domain.Text;
using Ilo.Explorer.Input;
using Spectre.Console;

namespace Ilo.Explorer.Output;

/// <summary>Prints diagnostics as <c>file(line,column): severity ID: message</c>, the source line and a caret under it.</summary>
internal static class DiagnosticView
{
    private const int LongestMessage = 1000;

    internal static void Write(Terminal terminal, PageInput page)
    {
        foreach (Diagnostic diagnostic in page.Reading.Diagnostics)
        {
            Write(terminal, page.Text, diagnostic);
        }
    }

    internal static void Write(Terminal terminal, string text, Diagnostic diagnostic)
    {
        WriteStyled(terminal, Colour(diagnostic.Severity), Shown.Line(diagnostic.ToString(), LongestMessage));
        string gutter = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Source.Line + 1,6} | ");
        (string line, string carets) = Excerpt(text, diagnostic.Source, terminal.Width - gutter.Length);
        terminal.Out.WriteLine((gutter + line).TrimEnd());
        WriteStyled(terminal, Colour(diagnostic.Severity), $"{"| ".PadLeft(gutter.Length)}{carets}");
    }

    /// <summary>Returns the line of a place, as much of it as fits, and the carets under the place; as wide as shown, not as counted.</summary>
    internal static (string Line, string Carets) Excerpt(string text, SourceReference source, int width)
    {
        // The reference may come from another version of the text than the one at hand.
        int start = Math.Clamp(source.Span.Start - source.Column, 0, text.Length);
        int end = text.AsSpan(start).IndexOfAny('\n', '\r') is int length and >= 0 ? start + length : text.Length;
        int from = Math.Clamp(source.Span.Start, start, end);
        int to = Math.Clamp(source.Span.End, from, end);

        // A long line is shown from a little before the place.
        int before = Cells(text.AsSpan(start, from - start));
        bool cut = before > width / 2;
        int shownFrom = cut ? Back(text, from, start, width / 4) : start;
        StringBuilder line = new(cut ? "…" : "");
        int cells = Append(line, text.AsSpan(shownFrom, from - shownFrom), width) + (cut ? 1 : 0);
        int carets = Append(line, text.AsSpan(from, to - from), width - cells - 1);
        int rest = width - cells - carets - 1;
        int written = Append(line, text.AsSpan(to, end - to), rest);
        if (written < Cells(text.AsSpan(to, end - to)))
        {
            line.Append('…');
        }

        return (line.ToString(), new string(' ', cells) + new string('^', Math.Max(carets, 1)));
    }

    internal static string Colour(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "blue",
    };

    // Written past the console, which would break the line at the terminal's width: other tools read these lines.
    private static void WriteStyled(Terminal terminal, string colour, string line)
    {
        if (!terminal.Color)
        {
            terminal.Out.WriteLine(line);
            return;
        }

        string code = colour switch { "red" => "31", "yellow" => "33", _ => "34" };
        terminal.Out.WriteLine($"\e[{code}m{line}\e[0m");
    }

    private static int Append(StringBuilder line, ReadOnlySpan<char> text, int most)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string shown = Shown.Safe(rune).ToString();
            int width = shown.GetCellWidth();
            if (cells + width > most)
            {
                break;
            }

            line.Append(shown);
            cells += width;
        }

        return cells;
    }

    private static int Cells(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += Shown.Safe(rune).ToString().GetCellWidth();
        }

        return cells;
    }

    // Never into the middle of a surrogate pair.
    private static int Back(string text, int position, int least, int characters)
    {
        int back = Math.Max(position - characters, least);
        return back < text.Length && char.IsLowSurrogate(text[back]) ? back + 1 : back;
    }
}
