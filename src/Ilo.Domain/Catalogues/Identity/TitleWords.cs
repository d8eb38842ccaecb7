using System.Text;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>The words of titles that are compared letter by letter: folded, in order, what is not seen left out.</summary>
internal static class TitleWords
{
    /// <summary>Returns the words.</summary>
    /// <param name="title">The title.</param>
    /// <param name="longest">The letters at which a word is cut.</param>
    internal static IEnumerable<string> Of(string title, int longest = int.MaxValue)
    {
        StringBuilder word = new();
        foreach (char c in title)
        {
            bool isPart = LetterFolder.IsWordChar(c) || LetterFolder.IsInvisible(c);
            if (isPart)
            {
                word.Append(LetterFolder.Fold(c));
            }

            if (word.Length > 0 && (!isPart || word.Length >= longest))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
