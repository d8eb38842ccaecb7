using System.Buffers;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Lines;

/// <summary>Knows what stands for an image in a text: <c>photo</c>, <c>[image]</c>, <c>IMG_2031.jpg</c>.</summary>
internal static class ImageText
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".gif", ".png", ".webp"];

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789 _-");

    /// <summary>Whether a line is nothing else; a word with a capital is a label that says what the item is.</summary>
    internal static bool Is(ReadOnlySpan<char> line)
    {
        bool isBracketed = line is ['[', .., ']'];
        ReadOnlySpan<char> word = isBracketed ? line[1..^1].Trim(" \u00A0") : line;
        if (word.IsEmpty)
        {
            return false;
        }

        int bare = word.LastIndexOfAnyExcept(Digits) + 1;
        return ((char.IsLower(word[0]) || isBracketed) && PagePhrases.ImageWords.Contains(word[..bare])) || IsFile(word);
    }

    private static bool IsFile(ReadOnlySpan<char> word)
    {
        foreach (string ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return !word.ContainsAny(' ', '\u00A0');
            }
        }

        return false;
    }
}
