using System.Text;
using Wcwidth;

namespace Ilo.Explorer.Output;

/// <summary>Text of a width in cells and in colour, for lines that the explorer lays out itself.</summary>
internal static class Paint
{
    /// <summary>Returns the text in a colour; as it is where the output takes no escape codes.</summary>
    internal static string In(Terminal terminal, Colour colour, string text) =>
        terminal.Color && colour != Colour.None && text.Length > 0 ? $"\e[{Code(colour)}m{text}{Reset}" : text;

    /// <summary>Ends a colour.</summary>
    internal const string Reset = "\e[0m";

    /// <summary>Returns what begins a colour; nothing where the output takes no escape codes.</summary>
    internal static string Start(Terminal terminal, Colour colour) => terminal.Color ? $"\e[{Code(colour)}m" : "";

    /// <summary>Returns how many cells a text takes.</summary>
    internal static int Cells(ReadOnlySpan<char> text)
    {
        // Most text is of letters and signs that take a cell each.
        int narrow = text.IndexOfAnyExceptInRange(' ', '~');
        if (narrow < 0)
        {
            return text.Length;
        }

        int cells = narrow;
        foreach (Rune rune in text[narrow..].EnumerateRunes())
        {
            cells += Width(rune);
        }

        return cells;
    }

    /// <summary>Returns how many cells a text takes of which some may be in colour.</summary>
    internal static int Shown(string painted)
    {
        int cells = 0;
        for (int at = 0; at < painted.Length;)
        {
            int code = painted.IndexOf('\e', at);
            int end = code < 0 ? painted.Length : code;
            cells += Cells(painted.AsSpan(at, end - at));
            at = code < 0 ? end : painted.IndexOf('m', code) + 1;
        }

        return cells;
    }

    /// <summary>Adds as much of a text as fits, without anything that steers the terminal, and returns how many cells that takes.</summary>
    internal static int Append(StringBuilder line, ReadOnlySpan<char> text, int most)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int width = Width(rune);
            if (cells + width > most)
            {
                break;
            }

            line.Append(Output.Shown.Safe(rune));
            cells += width;
        }

        return cells;
    }

    /// <summary>Returns the text as exactly so many cells: spaces added, or cut with an ellipsis.</summary>
    internal static string Fit(string text, int width)
    {
        StringBuilder line = new();
        bool cut = Cells(text) > width;
        int cells = Append(line, text, cut ? width - 1 : width);
        if (cut)
        {
            line.Append('…');
            cells++;
        }

        return line.Append(' ', Math.Max(width - cells, 0)).ToString();
    }

    private static int Width(Rune rune) => rune.Value is >= ' ' and <= '~' ? 1 : Math.Max(UnicodeCalculator.GetWidth(Output.Shown.Safe(rune)), 0);

    private static string Code(Colour colour) => colour switch
    {
        Colour.Red => "31",
        Colour.Green => "32",
        Colour.Yellow => "33",
        Colour.Blue => "34",
        Colour.Cyan => "36",
        Colour.Grey => "90",
        Colour.Marked => "1;33",
        _ => "1",
    };
}
