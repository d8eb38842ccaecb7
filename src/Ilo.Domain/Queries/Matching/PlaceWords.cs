namespace Ilo.Domain.Queries.Matching;

/// <summary>What printed places can be asked for by.</summary>
internal sealed class PlaceWords
{
    private readonly HashSet<string> _values;
    private readonly int[] _lengths;

    /// <summary>Makes it for places that are asked for.</summary>
    /// <param name="values">The places, folded.</param>
    internal PlaceWords(IEnumerable<string> values)
    {
        _values = new(values, StringComparer.Ordinal);
        _lengths = [.. _values.Select(value => value.Length).Distinct()];
    }

    /// <summary>Returns what stands between commas, folded and as printed: <c>Lahore, Pakistan</c> is in Lahore and in Pakistan.</summary>
    internal static IEnumerable<(string Value, string Label)> Parts(string place) =>
        place.Split(',', StringSplitOptions.TrimEntries).Select(part => (Value: FoldedText.Of(part), Label: part)).Where(part => part.Value.Length > 0);

    /// <summary>Returns those of the places that a printed one holds as words next to each other; one may come more than once.</summary>
    internal List<string> In(string place)
    {
        string folded = FoldedText.Of(place);
        List<string> found = [];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> values = _values.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < folded.Length; start++)
        {
            if (start > 0 && folded[start - 1] != ' ')
            {
                continue;
            }

            foreach (int length in _lengths)
            {
                int end = start + length;
                if ((end == folded.Length || (end < folded.Length && folded[end] == ' '))
                    && values.TryGetValue(folded.AsSpan(start, length), out string? value))
                {
                    found.Add(value);
                }
            }
        }

        return found;
    }
}
