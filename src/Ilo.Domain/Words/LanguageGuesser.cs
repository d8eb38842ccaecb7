using System.Numerics;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>Tells the language of a text by its frequent words; the first that is clearly ahead wins, be it one whose pages are read or another.</summary>
internal static class LanguageGuesser
{
    // A lead of six words was never wrong on pages of the three languages; texts without such a lead are read to the limit.
    private const int Lead = 6;
    private const int MaxWords = 400;
    private const int MaxCharacters = 8192;

    // Names and numbers of any script stand in every text; of another script is one that has few letters of this.
    private const int MinLetters = 8;

    private const int LongestWord = 13;

    // Five bits of each letter of ASCII fill a key.
    private const int LongestKey = 12;
    private const int KeyBits = 10;

    // Of Latin-1 the two cases of a letter have the same last five bits.
    private const int Latin = 256;
    private const int Letter = 31;

    private const int LanguageBits = 8;
    private const int FirstLanguage = (1 << LanguageBits) - 1;

    // For each first letter the lengths of the frequent words that it opens: most words of a text have another.
    private static readonly ushort[] Lengths = new ushort[Letter + 1];

    // The frequent words of ASCII letters alone, by key, in a table of open addresses, and the language of each; a key is never 0.
    private static readonly ulong[] Keys = new ulong[1 << KeyBits];
    private static readonly ushort[] Languages = new ushort[1 << KeyBits];

    // Frequent words and the language that they tell: the position among the known languages, and behind these among the others; with a second one that has
    // the word too, plus one, in the upper bits.
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Frequent = FrequentWords();

    /// <summary>Guesses the language of a text; where no word tells it, the first known one.</summary>
    internal static LanguageGuess Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[LanguageWords.All.Length + OtherLanguages.All.Length];
        counts.Clear();
        return Of(text, counts);
    }

    // Apart from the memory that it counts in: a method that has both loops and such memory is compiled once, before anything is known of how it runs.
    private static LanguageGuess Of(ReadOnlySpan<char> text, Span<int> counts)
    {
        int words = 0;
        int foreign = 0;
        int limit = Math.Min(text.Length, MaxCharacters);
        for (int at = 0; at < limit && words < MaxWords;)
        {
            // So many characters at a time; a word that goes on behind them begins the next.
            int window = Math.Min(limit - at, LetterMask.Width);
            int next = at + window;
            ulong letters = LetterMask.Of(text.Slice(at, window));
            while (letters != 0 && words < MaxWords)
            {
                int start = at + BitOperations.TrailingZeroCount(letters);
                int end = start + BitOperations.TrailingZeroCount(~(letters >> (start - at)));
                if (end == at + window && end < limit && start > at)
                {
                    next = start;
                    break;
                }

                letters = end - at < LetterMask.Width ? letters & (ulong.MaxValue << (end - at)) : 0;
                while (end >= at + window && end < limit && char.IsLetter(text[end]))
                {
                    end++;
                }

                next = Math.Max(next, end);
                words++;
                foreign += text[start] >= '\u0370' && text[start] is < '\u1E00' or > '\u1EFF' ? end - start : 0;
                if (end - start > LongestWord || !MayBe(text[start], end - start) || !TryGet(text[start..end], out int languages))
                {
                    continue;
                }

                int language = languages & FirstLanguage;
                if (languages > FirstLanguage)
                {
                    counts[(languages >> LanguageBits) - 1]++;
                }

                if (++counts[language] >= Lead && counts[language] - Second(counts, language) >= Lead)
                {
                    return Of(language, isClear: true);
                }
            }

            at = next;
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        if (foreign >= MinLetters && counts[best] < Lead)
        {
            return new(default, true, "a script other than Latin");
        }

        // Too few words to tell a language that is not known from one that is.
        bool isClear = counts[best] > Second(counts, best);
        return best >= LanguageWords.All.Length && !(isClear && counts[best] >= Lead / 2) ? new(LanguageWords.All[0].Code, false, null) : Of(best, isClear);
    }

    private static bool TryGet(ReadOnlySpan<char> word, out int language) =>
        word.Length <= LongestKey && KeyOf(word) is var key and not 0 ? TryKey(key, out language) : Frequent.TryGetValue(word, out language);

    // Five bits of each letter; 0 where one is no letter of ASCII.
    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (char c in word)
        {
            uint letter = ((uint)c | 0x20) - 'a';
            if (letter >= 26)
            {
                return 0;
            }

            key = (key << 5) | (letter + 1);
        }

        return key;
    }

    private static bool TryKey(ulong key, out int language)
    {
        int place = Place(key);
        while (Keys[place] != key && Keys[place] != 0)
        {
            place = (place + 1) & ((1 << KeyBits) - 1);
        }

        language = Languages[place];
        return Keys[place] != 0;
    }

    private static int Place(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - KeyBits));

    private static void AddKey(ulong key, int languages)
    {
        int place = Place(key);
        while (Keys[place] != 0 && Keys[place] != key)
        {
            place = (place + 1) & ((1 << KeyBits) - 1);
        }

        Keys[place] = key;
        Languages[place] = (ushort)languages;
    }

    private static bool MayBe(char first, int length) => first >= Latin || (Lengths[first & Letter] & (1 << length)) != 0;

    private static LanguageGuess Of(int language, bool isClear)
    {
        int known = LanguageWords.All.Length;
        return language < known
            ? new(LanguageWords.All[language].Code, isClear, null)
            : new(OtherLanguages.All[language - known].Language, isClear, OtherLanguages.All[language - known].Name);
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

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FrequentWords()
    {
        Dictionary<string, int> languages = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < LanguageWords.All.Length + OtherLanguages.All.Length; i++)
        {
            int other = i - LanguageWords.All.Length;
            foreach (string word in other < 0 ? LanguageWords.All[i].Frequent : OtherLanguages.All[other].Frequent)
            {
                int first = languages.GetValueOrDefault(word, i);
                languages[word] = first < i ? first | ((i + 1) << LanguageBits) : first;
                if (word.Length <= LongestKey && KeyOf(word) is var key and not 0)
                {
                    AddKey(key, languages[word]);
                }

                Lengths[word[0] & Letter] |= (ushort)(1 << word.Length);
            }
        }

        return languages.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
