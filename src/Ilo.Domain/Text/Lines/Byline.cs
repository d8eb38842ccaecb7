using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>An author line: a whole paragraph that opens with <c>By</c> and a name and is no sentence.</summary>
internal static class Byline
{
    private const int MaxWords = 24;

    // With a full stop behind it, a longer line is a sentence.
    private const int MaxStoppedWords = 10;

    [MethodImpl(Compiled.Once)]
    internal static bool Is(ReadOnlySpan<char> text)
    {
        int opening = PagePhrases.BylineOpenings.Match(text, wholeWord: true);
        bool elided = opening > 0 && text[opening - 1] is '\'' or '’';
        if (opening == 0 || text.Length <= opening + 2 || !(elided || Blank.Is(text[opening])))
        {
            return false;
        }

        ReadOnlySpan<char> name = text[opening..].TrimStart(" \u00A0");
        bool stop = name.Length > 1 && name[^1] == '.' && char.IsLetter(name[^2]);
        name = stop ? name[..^1] : name;
        return IsName(name, strict: stop)
            && !(stop && (name.Contains(". (", StringComparison.Ordinal) || Prose.CountWords(name, MaxStoppedWords + 1) > MaxStoppedWords))
            && !Prose.EndsText(name) && !Prose.IsText(name) && Prose.CountWords(name, MaxWords + 1) <= MaxWords;
    }

    // Two words with a capital, and where the line ends as a sentence does, no other word; an initial counting as one: "A. Writer", "Ana María Writer".
    private static bool IsName(ReadOnlySpan<char> text, bool strict)
    {
        int comma = text.IndexOf(',');
        ReadOnlySpan<char> name = comma < 0 ? text : text[..comma];
        int capitals = 0;
        int words = 0;
        foreach (Range range in name.SplitAny(" \u00A0"))
        {
            ReadOnlySpan<char> word = name[range];
            if (!word.IsEmpty)
            {
                words++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return !text.IsEmpty && char.IsUpper(text[0]) && capitals >= 2 && (strict ? capitals == words : capitals * 2 > words);
    }
}
