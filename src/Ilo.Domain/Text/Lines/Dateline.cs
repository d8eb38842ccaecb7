using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>The opening of an article's body: <c>ALDERTON -</c>, <c>ALDERTON, Norland –</c>, <c>ALDERTON (ILO News):</c>, <c>ALDERTON.-</c>.</summary>
internal static class Dateline
{
    // Shorter words in capitals are names of agencies.
    private const int MinCapitals = 4;

    // Place, land and agency.
    private const int MaxLength = 60;

    // "Puerto Bajo, Lagunia (Noticias de la OIT)"
    private const int MaxPlaceWords = 7;

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

        int next = Blank.Skip(text, end);
        isSure = next < text.Length && text[next] is '(' or ',';
        return end >= MinCapitals && next < text.Length && (IsBreak(text, next) || (isSure && HasBreak(text[next..])));
    }

    /// <summary>Whether a text opens with a place in small letters: <c>Alderton - The crews</c>, <c>Lagoluna.- Ayer</c>, <c>Quay, Norland – The</c>. Weaker
    /// than capitals: a name may stand so too.</summary>
    internal static bool OpensSmall(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        for (int at = 2; at + 2 < text.Length; at++)
        {
            bool isBreak = (text[at] is '-' or '–' or '—' && (Blank.Is(text[at - 1]) || text[at - 1] is '.' or ')')) && Blank.Is(text[at + 1]);
            if (!isBreak)
            {
                continue;
            }

            ReadOnlySpan<char> place = text[..at].TrimEnd(" .\u00A0");
            char next = text[(at + 1)..].TrimStart(" \u00A0“«\"‘") is [var first, ..] ? first : ' ';
            return char.IsUpper(next) && !place.IsEmpty && Prose.CountWords(place, MaxPlaceWords + 1) <= MaxPlaceWords && OpensEachWithCapital(place);
        }

        return false;
    }

    private static bool OpensEachWithCapital(ReadOnlySpan<char> place)
    {
        foreach (Range range in place.SplitAny(" ,\u00A0"))
        {
            ReadOnlySpan<char> word = place[range].TrimStart('(');
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !PagePhrases.Connectives.Contains(word))
            {
                return false;
            }
        }

        return true;
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
