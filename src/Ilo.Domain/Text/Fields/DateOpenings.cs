using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// The cheap test that most lines fail: whether a line opens as a date line may, with a figure, a bracket or the first letters of a known word.
/// </summary>
internal static class DateOpenings
{
    private const int Sample = 4;

    // The words in front of a date.
    private static readonly Openings Leads = new(PagePhrases.MovedWords.Openings.Concat(PagePhrases.IssuedOpenings.Openings));

    /// <param name="line">The line.</param>
    /// <param name="mayLead">Whether it may open with something that stands in front of a date: a clock, or words.</param>
    internal static bool MayOpen(ReadOnlySpan<char> line, out bool mayLead)
    {
        if (line.Length < Sample || line[0] is '(' or '[' || char.IsAsciiDigit(line[0]) || !System.Text.Ascii.IsValid(line[..Sample]))
        {
            mayLead = true;
            return true;
        }

        mayLead = Leads.MayOpen(line);
        return mayLead || DateLineParser.CanStart(line, 0);
    }
}
