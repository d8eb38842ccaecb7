using System.Globalization;
using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Output;

/// <summary>Prints diagnostics as <c>file(line,column): severity ID: message</c>, on as many lines as that needs, the source line and a caret
/// under it.</summary>
internal static class DiagnosticView
{
    private const int LongestMessage = 1000;
    private const int Hanging = 2;

    internal static void Write(Terminal terminal, PageInput page)
    {
        foreach (Diagnostic diagnostic in page.Reading.Diagnostics)
        {
            Write(terminal, page.Text, diagnostic);
        }
    }

    private static void Write(Terminal terminal, string text, Diagnostic diagnostic)
    {
        Colour colour = Of(diagnostic.Severity);
        Wrap.Write(terminal, colour, "", Shown.Line(diagnostic.ToString(), LongestMessage), indent: Hanging);
        WriteExcerpt(terminal, text, diagnostic.Source, colour);
    }

    /// <summary>Prints the source line of a place and a caret under it.</summary>
    internal static void WriteExcerpt(Terminal terminal, string text, SourceReference source, Colour colour)
    {
        string gutter = string.Create(CultureInfo.InvariantCulture, $"{source.Line + 1,6} | ");
        (string line, string carets) = Excerpt(text, source, terminal.Width - gutter.Length);
        terminal.Out.WriteLine((gutter + line).TrimEnd());
        terminal.Out.WriteLine($"{"| ".PadLeft(gutter.Length)}{Paint.In(terminal, colour, carets)}");
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
        int before = Paint.Cells(text.AsSpan(start, from - start));
        bool cut = before > width / 2;
        int shownFrom = cut ? Back(text, from, start, width / 4) : start;
        StringBuilder line = new(cut ? "…" : "");
        int cells = Paint.Append(line, text.AsSpan(shownFrom, from - shownFrom), width) + (cut ? 1 : 0);
        int carets = Paint.Append(line, text.AsSpan(from, to - from), width - cells - 1);
        int written = Paint.Append(line, text.AsSpan(to, end - to), width - cells - carets - 1);
        if (carets + written < Paint.Cells(text.AsSpan(from, end - from)))
        {
            line.Append('…');
        }

        return (line.ToString(), new string(' ', cells) + new string('^', Math.Max(carets, 1)));
    }

    internal static Colour Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Colour.Red,
        DiagnosticSeverity.Warning => Colour.Yellow,
        _ => Colour.Blue,
    };

    // Never into the middle of a surrogate pair.
    private static int Back(string text, int position, int least, int characters)
    {
        int back = Math.Max(position - characters, least);
        return back < text.Length && char.IsLowSurrogate(text[back]) ? back + 1 : back;
    }
}
