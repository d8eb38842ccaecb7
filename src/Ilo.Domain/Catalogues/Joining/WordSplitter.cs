namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Splits a text into words: runs of letters and digits.</summary>
internal static class WordSplitter
{
    private const int MinAcronymLength = 3;

    internal static List<Word> Split(string? text, WordTable table)
    {
        List<Word> words = [];
        if (text is null)
        {
            return words;
        }

        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            ReadOnlySpan<char> word = text.AsSpan(start, i - start);
            words.Add(new(table.Stem(word), start, word.Length, Shape(word)));
        }

        return words;
    }

    /// <summary>Returns an acronym without a small plural s.</summary>
    internal static ReadOnlySpan<char> Acronym(ReadOnlySpan<char> word) => word[^1] == 's' ? word[..^1] : word;

    private static WordShape Shape(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !char.IsDigit(word[0]))
        {
            return WordShape.Lower;
        }

        ReadOnlySpan<char> letters = Acronym(word);
        int capitals = 0;
        foreach (char c in letters)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (!char.IsDigit(c))
            {
                return WordShape.Capital;
            }
        }

        return letters.Length >= MinAcronymLength && capitals >= 2 ? WordShape.Acronym : WordShape.Capital;
    }
}
