using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// The cheap test that most lines fail: whether a line opens as a date line may, with a figure, a bracket or the first letters of a known word.
/// </summary>
internal static class DateOpenings
{
    private const int Sample = 4;

    // One bit for each three characters of ASCII that the words in front of a date begin with, five bits of each character.
    private static readonly uint[] Beginnings = BuildBeginnings();

    /// <param name="line">The line.</param>
    /// <param name="mayLead">Whether it may open with something that stands in front of a date: a clock, or words.</param>
    internal static bool MayOpen(ReadOnlySpan<char> line, out bool mayLead)
    {
        if (line.Length < Sample || line[0] is '(' or '[' || char.IsAsciiDigit(line[0]) || !System.Text.Ascii.IsValid(line[..Sample]))
        {
            mayLead = true;
            return true;
        }

        int beginning = Key(line);
        mayLead = (Beginnings[beginning >> 5] & (1u << (beginning & 31))) != 0;
        return mayLead || DateLineParser.CanStart(line, 0);
    }

    private static int Key(ReadOnlySpan<char> text) => ((text[0] & 31) << 10) | ((text[1] & 31) << 5) | (text[2] & 31);

    private static uint[] BuildBeginnings()
    {
        uint[] beginnings = new uint[1 << 10];
        foreach (string opening in PagePhrases.MovedWords.Openings.Concat(PagePhrases.IssuedOpenings.Openings))
        {
            int key = Key(opening);
            beginnings[key >> 5] |= 1u << (key & 31);
        }

        return beginnings;
    }
}
