using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Input;

/// <summary>
/// The numbers that <c>lynx -dump</c> and <c>w3m</c> set in front of links, <c>[4]Green Roofs</c>, where the addresses stand at the text's end, each behind its
/// number.
/// </summary>
/// <param name="First">The bracket that opens the first of them.</param>
/// <param name="List">Where the line starts that heads the addresses; 0 where there are none, and then no number is taken for one.</param>
internal readonly record struct LinkNumbers(int First, int List)
{
    private const int MaxDigits = 4;
    private const int MaxHeadingWords = 3;
    private const int MaxAddress = 2000;
    private const int MaxScheme = 11;

    internal bool Any => List > 0;

    /// <summary>Returns whether the first of such numbers ends at a bracket: <c>[1]</c> right in front of a word.</summary>
    internal static bool IsFirst(ReadOnlySpan<char> text, int at) =>
        at >= 2 && text[at] == ']' && text[at - 1] == '1' && text[at - 2] == '[' && At(text, at - 2) > 0;

    /// <summary>Returns the length of such a number at an opening bracket; 0 where none stands there.</summary>
    internal static int At(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at <= MaxDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool isFree = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        return isFree && end > at + 1 && end + 1 < text.Length && text[end] == ']' && OpensWord(text[end + 1]) ? end + 1 - at : 0;
    }

    private static bool OpensWord(char letter) => char.IsLetterOrDigit(letter) || letter is '"' or '“' or '«' or '¿' or '¡';

    /// <summary>Finds the addresses at the text's end, once the first number was seen.</summary>
    internal static LinkNumbers Of(ReadOnlySpan<char> text, int bracket)
    {
        int list = 0;
        int first = 0;
        int indent = int.MaxValue;
        for (int end = text.Length; end > bracket;)
        {
            int start = text[..end].LastIndexOfAny('\n', '\r') + 1;
            ReadOnlySpan<char> line = text[start..end].Trim();
            if (TryAddress(line, out int number))
            {
                (first, list, indent) = (number, 0, int.MaxValue);
            }
            else if (!line.IsEmpty)
            {
                // Of two headings that of all addresses stands further left than that of the links that are seen.
                int ahead = text[start..end].IndexOf(line[0]);
                if (first == 0 || ahead >= indent || !IsHeading(line) || start < bracket)
                {
                    break;
                }

                (list, indent) = (start, indent == int.MaxValue ? ahead : 0);
            }

            end = Math.Max(start - 1, 0);
        }

        return first == 1 && list > 0 ? new(bracket - 2, list) : default;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        Prose.CountWords(line, MaxHeadingWords + 1) <= MaxHeadingWords && !line.ContainsAnyInRange('0', '9')
            && !(FieldLine.TryOpen(line, out _, out int value) && value < line.Length);

    // "4. https://www.example.org/", "[4] https://www.example.org/"
    private static bool TryAddress(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        int at = line is ['[', ..] ? 1 : 0;
        int from = at;
        while (at < line.Length && at - from < MaxDigits && char.IsAsciiDigit(line[at]))
        {
            number = (number * 10) + (line[at++] - '0');
        }

        if (number == 0 || line.Length > MaxAddress || at + 1 >= line.Length || line[at] != (from == 0 ? '.' : ']') || line[at + 1] != ' ')
        {
            return false;
        }

        ReadOnlySpan<char> address = line[(at + 1)..].TrimStart();
        int colon = address.IndexOf(':');
        return colon is > 1 and <= MaxScheme && colon + 1 < address.Length
            && !address.ContainsAny(' ', '\u00A0') && !address[..colon].ContainsAnyExceptInRange('a', 'z');
    }
}
