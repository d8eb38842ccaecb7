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
            if (char.ToLowerInvariant(opening[0]) == first && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (!wholeWord || text.Length == opening.Length || !char.IsLetter(text[opening.Length])))
            {
                return opening.Length;
            }
        }

        return 0;
    }
}
