namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Whether an acronym is made of a name's initials.</summary>
internal static class Initials
{
    /// <summary>
    /// Returns whether the acronym's letters, three or more, are the initials of the name's first words in order, with or without small words: SLISP for
    /// "Strengthening Labour Inspection System for Promoting ...".
    /// </summary>
    internal static bool Fit(ReadOnlySpan<char> acronym, IReadOnlyList<Word> name, WordTable table)
    {
        int letter = 0;
        foreach (Word word in name)
        {
            if (letter == acronym.Length)
            {
                break;
            }

            char initial = char.ToUpperInvariant(table[word.Stem][0]);
            if (initial == acronym[letter])
            {
                letter++;
            }
            else if (!table.IsStopWord(word.Stem))
            {
                return false;
            }
        }

        return letter == acronym.Length && letter >= 3;
    }
}
