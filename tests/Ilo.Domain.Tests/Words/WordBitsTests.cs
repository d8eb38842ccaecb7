using FsCheck.Xunit;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

/// <summary>What looks at many characters at a time finds what looking at them one by one finds.</summary>
[Properties(MaxTest = 400, Replay = "20261130,5")]
public sealed class WordBitsTests
{
    // Blanks of all kinds, letters of several scripts, marks, halves of pairs, invisible characters, stops and hyphens that a word may hold.
    private const string Characters =
        "        aaabcdefgSTUVwxyzAZ019.'-/(&\t\r\n\u0085\u00A0\u00AD\u0130\u0131\u00E9\u00C9\u0301\u1680\u2003\u200B\u2010\u2013\u2028\u3000\u0416\u4E2D\uD83D\uDE00\uFF21\uFB01\u017F\u212A";

    [Property]
    public void LetterMask_AnyText_HasABitForEachLetter(int seed)
    {
        string text = TextOf(seed, LetterMask.Width);
        ulong expected = 0;
        for (int i = 0; i < text.Length; i++)
        {
            expected |= char.IsLetter(text[i]) ? 1UL << i : 0;
        }

        Assert.Equal(expected, LetterMask.Of(text));
    }

    [Property]
    public void CountWords_AnyText_CountsWhatBlanksPart(int seed)
    {
        string text = TextOf(seed, 200);
        int words = text.Where((c, i) => !Blank.Is(c) && (i == 0 || Blank.Is(text[i - 1]))).Count();
        Assert.Equal(words, Prose.CountWords(text, int.MaxValue));
        Assert.Equal(Math.Min(words, 7), Prose.CountWords(text, 7));
    }

    [Property]
    public void FoldPlain_AnyText_FoldsWholeWordsOfAsciiAlone(int seed)
    {
        const int longest = 12;
        string text = TextOf(seed, 100);
        Span<char> buffer = stackalloc char[WordFolder.BufferLength(longest)];
        for (int at = 0; at < text.Length; at++)
        {
            int end = at;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            bool isPlain = end > at && end - at < longest && (end == text.Length || char.IsAscii(text[end]));
            int length = WordFolder.FoldPlain(text, at, buffer, longest, out int found);
            Assert.Equal(isPlain ? end : at, found);
            Assert.Equal(isPlain ? WordFolder.Fold(text.AsSpan(at, end - at)) : "", buffer[..length].ToString());
        }
    }

    // Stretches of one character make words and gaps that reach over the ends of what is looked at in one go.
    private static string TextOf(int seed, int longest)
    {
        Random random = new(seed);
        int length = random.Next(longest + 1);
        List<char> text = [];
        while (text.Count < length)
        {
            text.AddRange(Enumerable.Repeat(Characters[random.Next(Characters.Length)], random.Next(6) == 0 ? random.Next(1, 40) : 1));
        }

        return new([.. text.Take(length)]);
    }
}
