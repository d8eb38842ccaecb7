using System.Text;

namespace Ilo.Explorer.Output;

/// <summary>Lays out a command line so that it runs as it is printed: in a POSIX shell, broken by a backslash where it is wider than the output.</summary>
internal static class ShellLines
{
    private const int Margin = 2;
    private const string Goes = " \\";

    /// <summary>Returns the command on as many lines as it needs, broken between words, or inside one that is wider than a line; an option and its value
    /// stay together where a line has room for them.</summary>
    /// <param name="words">The command and its arguments, as they are meant.</param>
    /// <param name="width">How many cells a line has at most; enough for a few letters.</param>
    internal static IEnumerable<string> Of(IReadOnlyList<string> words, int width)
    {
        string line = new(' ', Margin);
        bool isBegun = false;
        foreach ((int i, string word) in words.Index())
        {
            string rest = Shown.Line(word, int.MaxValue);
            int end = i == words.Count - 1 ? 0 : Goes.Length;
            int needed = Paint.Cells(Quoted(rest)) + end;
            if (i + 1 < words.Count && GoesWith(word, words[i + 1]))
            {
                int both = Paint.Cells(Quoted(rest)) + 1 + Paint.Cells(Quoted(words[i + 1])) + (i + 2 == words.Count ? 0 : Goes.Length);
                needed = both + Margin + Margin <= width ? both : needed;
            }

            if (isBegun && Paint.Cells(line) + 1 + needed > width)
            {
                yield return line + Goes;
                line = new(' ', Margin + Margin);
                isBegun = false;
            }

            // Nothing may stand before the rest of a word: it would part the two.
            while (!isBegun && Paint.Cells(line) + Paint.Cells(Quoted(rest)) + end > width)
            {
                string part = Part(rest, width - Paint.Cells(line) - 1);
                yield return $"{line}{Quoted(part)}\\";
                rest = rest[part.Length..];
                line = "";
            }

            line += (isBegun ? " " : "") + Quoted(rest);
            isBegun = true;
        }

        yield return line;
    }

    /// <summary>Returns whether a line should not end between two words of a command: an option and what may be its value, a pipe and what it leads to,
    /// and what comes before <c>--</c>.</summary>
    internal static bool GoesWith(string word, string next) =>
        next == "--" || word == "|" || (word.Length > 1 && word[0] == '-' && word != "--" && !next.StartsWith('-') && next != "|");

    /// <summary>Returns the word as a shell reads it back: in quotes where it has other characters than names have.</summary>
    internal static string Quoted(string word) => word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.' or ':')
        ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    // As much of the word's beginning as fits in quotes, one character at least.
    private static string Part(string word, int room)
    {
        StringBuilder part = new();
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && Paint.Cells(Quoted(part.ToString() + rune)) > room)
            {
                break;
            }

            part.Append(rune.ToString());
        }

        return part.ToString();
    }
}
