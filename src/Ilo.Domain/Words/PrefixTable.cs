using System.Buffers;

namespace Ilo.Domain.Words;

/// <summary>Openings of lines, found by their first letter; compared without regard to case.</summary>
internal sealed class PrefixTable
{
    private readonly SearchValues<char> _first;
    private readonly string[] _openings;

    internal PrefixTable(string[] openings)
    {
        _openings = openings;
        _first = SearchValues.Create([.. openings.SelectMany(opening => new[] { char.ToLowerInvariant(opening[0]), char.ToUpperInvariant(opening[0]) })]);
    }

    /// <summary>Returns the length of the first opening that the text begins with; 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wholeWord">Whether no letter may follow the opening.</param>
    internal int Match(ReadOnlySpan<char> text, bool wholeWord)
    {
        if (text.IsEmpty || !_first.Contains(text[0]))
        {
            return 0;
        }

        char first = char.ToLowerInvariant(text[0]);
        foreach (string opening in _openings)
        {
            if (char.ToLowerInvariant(opening[0]) == first && Opens(text, opening)
                && (!wholeWord || text.Length == opening.Length || opening[^1] == '\'' || !char.IsLetter(text[opening.Length])))
            {
                return opening.Length;
            }
        }

        return 0;
    }

    // The curly apostrophe counts as the straight one, as in whole phrases.
    private static bool Opens(ReadOnlySpan<char> text, string opening)
    {
        if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int apostrophe = opening.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe >= 0 && text.Length >= opening.Length && text[apostrophe] == '’'
            && text[..apostrophe].Equals(opening.AsSpan(0, apostrophe), StringComparison.OrdinalIgnoreCase)
                && text[(apostrophe + 1)..].StartsWith(opening.AsSpan(apostrophe + 1), StringComparison.OrdinalIgnoreCase);
    }
}
