using Ilo.Domain.Words;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>Finds what was probably meant.</summary>
internal static class Nearest
{
    // No key and no value is longer; a longer text is compared by its beginning.
    private const int LongestCompared = 60;

    internal static string Of(string text, IEnumerable<string> known)
    {
        string lower = (text.Length > LongestCompared ? text[..LongestCompared] : text).ToLowerInvariant();
        return known.OrderBy(one => NameDistance.Between(lower, one)).ThenBy(one => one, StringComparer.Ordinal).FirstOrDefault() ?? "";
    }
}
