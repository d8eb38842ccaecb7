using System.Buffers;
using System.Text;

namespace Ilo.Domain;

/// <summary>Makes readable identifiers from names.</summary>
internal static class Slug
{
    internal static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Returns the name without accents, in lower case, one hyphen for each run of anything else; <c>x</c> where nothing is left.</summary>
    internal static string Of(string name)
    {
        StringBuilder slug = new(name.Length);
        bool gap = false;
        foreach (char c in name)
        {
            string folded = char.IsAsciiLetterOrDigit(c) ? "" : LetterFolder.Fold(c);
            if (char.IsAsciiLetterOrDigit(c) || (folded.Length > 0 && folded.All(char.IsAsciiLetterOrDigit)))
            {
                slug.Append(gap && slug.Length > 0 ? "-" : "");
                slug.Append(folded.Length > 0 ? folded : char.ToLowerInvariant(c));
                gap = false;
            }
            else
            {
                gap |= folded.Length > 0;
            }
        }

        return slug.Length == 0 ? "x" : slug.ToString();
    }
}
