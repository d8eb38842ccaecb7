using System.Buffers;

namespace Ilo.Domain;

/// <summary>Makes readable identifiers from names.</summary>
internal static class Slug
{
    private const int LongestOnStack = 128;

    internal static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Returns the name without accents, in lower case, one hyphen for each run of anything else; <c>x</c> where nothing is left.</summary>
    internal static string Of(string name) => OrEmpty(name) is { Length: > 0 } slug ? slug : "x";

    /// <summary>Returns the same; the empty string where nothing is left.</summary>
    internal static string OrEmpty(string name)
    {
        char[]? rented = name.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(name.Length * (LetterFolder.Growth + 1)) : null;
        Span<char> slug = rented ?? stackalloc char[LongestOnStack * (LetterFolder.Growth + 1)];
        int length = 0;
        bool gap = false;
        foreach (char c in name)
        {
            ReadOnlySpan<char> folded = c < 0x80 ? new ReadOnlySpan<char>(in c) : LetterFolder.Fold(c);
            if (!folded.IsEmpty && IsAscii(folded))
            {
                if (gap && length > 0)
                {
                    slug[length++] = '-';
                }

                foreach (char letter in folded)
                {
                    slug[length++] = char.ToLowerInvariant(letter);
                }

                gap = false;
            }
            else
            {
                gap |= !folded.IsEmpty;
            }
        }

        string made = slug[..length].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return made;
    }

    private static bool IsAscii(ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
