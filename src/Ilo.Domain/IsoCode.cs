namespace Ilo.Domain;

/// <summary>What the code types share.</summary>
internal static class IsoCode
{
    internal static bool IsLetters(ReadOnlySpan<char> s, int length)
    {
        if (s.Length != length)
        {
            return false;
        }

        foreach (char c in s)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    internal static FormatException Error(string rule, ReadOnlySpan<char> found) =>
        new($"{rule}; found '{(found.Length <= 20 ? found.ToString() : found[..20].ToString() + "...")}'.");
}
