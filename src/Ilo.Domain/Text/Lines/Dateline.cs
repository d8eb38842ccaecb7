using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>The opening of an article's body: <c>ALDERTON -</c>, <c>ALDERTON, Norland –</c>, <c>ALDERTON (ILO News):</c>, <c>ALDERTON.-</c>.</summary>
internal static class Dateline
{
    // Shorter words in capitals are names of agencies.
    private const int MinCapitals = 4;

    // Place, land and agency.
    private const int MaxLength = 60;

    /// <summary>Whether a text opens with a place in capitals and what parts it from the body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSure">Whether a land or an agency is named: capitals and a dash alone may also be the short name of a project.</param>
    internal static bool Opens(ReadOnlySpan<char> text, out bool isSure)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        int end = 0;
        while (end < text.Length && (char.IsUpper(text[end]) || (end + 1 < text.Length && text[end] is ' ' or '-' && char.IsUpper(text[end + 1]))))
        {
            end++;
        }

        int next = end;
        while (next < text.Length && Blank.Is(text[next]))
        {
            next++;
        }

        isSure = next < text.Length && text[next] is '(' or ',';
        return end >= MinCapitals && next < text.Length && (IsBreak(text, next) || (isSure && HasBreak(text[next..])));
    }

    private static bool HasBreak(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if ((Blank.Is(text[at - 1]) || text[at - 1] is ')' or '.') && IsBreak(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBreak(ReadOnlySpan<char> text, int at) =>
        text[at] is '–' or '—' || (text[at] is '-' && (at + 1 == text.Length || Blank.Is(text[at + 1])))
        || (text[at] is ':' && at > 0 && text[at - 1] == ')') || (text[at] is '.' && at + 1 < text.Length && text[at + 1] is '-' or '–' or '—');
}
