using System.Buffers;
using System.Globalization;
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
        foreach (char c in Decomposed(name))
        {
            char lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterOrDigit(lower))
            {
                if (gap && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(lower);
                gap = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                gap = true;
            }
        }

        return slug.Length == 0 ? "x" : slug.ToString();
    }

    // Normalize throws on a lone surrogate; such a name keeps its accents.
    private static string Decomposed(string name) =>
        name.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? name.Normalize(NormalizationForm.FormD) : name;
}
