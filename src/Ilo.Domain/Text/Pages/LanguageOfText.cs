using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Tells the language of a text by its frequent words; the first that is clearly ahead wins.</summary>
internal static class LanguageOfText
{
    // A lead of six words was never wrong on pages of the three languages; texts without such a lead are read to the limit.
    private const int Lead = 6;
    private const int MaxWords = 400;
    private const int MaxCharacters = 8192;

    internal static LanguageCode Of(ReadOnlySpan<char> text, out bool isClear)
    {
        Span<int> counts = stackalloc int[LanguageWords.All.Length];
        counts.Clear();
        int words = 0;
        int limit = Math.Min(text.Length, MaxCharacters);
        for (int at = 0; at < limit && words < MaxWords;)
        {
            while (at < limit && !char.IsLetter(text[at]))
            {
                at++;
            }

            int start = at;
            while (at < limit && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                break;
            }

            words++;
            if (at - start <= 13 && PagePhrases.Frequent.TryGet(text[start..at], out int language) && ++counts[language] - Second(counts, language) >= Lead)
            {
                isClear = true;
                return LanguageWords.All[language].Code;
            }
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        isClear = counts[best] > Second(counts, best);
        return LanguageWords.All[best].Code;
    }

    private static int Second(Span<int> counts, int first)
    {
        int second = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            second = i != first ? Math.Max(second, counts[i]) : second;
        }

        return second;
    }
}
