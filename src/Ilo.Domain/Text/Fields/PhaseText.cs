using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>The name of a phase behind its days: <c>Phase II</c>, <c>Fase 2</c>. It is no place.</summary>
internal static class PhaseText
{
    private const int MaxNumerals = 4;

    private static readonly System.Buffers.SearchValues<char> Numerals = System.Buffers.SearchValues.Create("0123456789IVX");

    internal static bool Is(ReadOnlySpan<char> words)
    {
        int space = words.IndexOfAny(' ', '\u00A0');
        if (space <= 0 || !PagePhrases.PhaseNouns.Contains(words[..space]))
        {
            return false;
        }

        ReadOnlySpan<char> number = words[(space + 1)..].Trim(" \u00A0");
        return number.Length is > 0 and <= MaxNumerals && !number.ContainsAnyExcept(Numerals);
    }
}
