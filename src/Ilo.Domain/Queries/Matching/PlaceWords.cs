namespace Ilo.Domain.Queries.Matching;

/// <summary>What a printed place can be asked for by.</summary>
internal static class PlaceWords
{
    /// <summary>Returns what stands between commas, folded and as printed: <c>Lahore, Pakistan</c> is in Lahore and in Pakistan.</summary>
    internal static IEnumerable<(string Value, string Label)> Parts(string place) =>
        place.Split(',', StringSplitOptions.TrimEntries).Select(part => (Value: FoldedText.Of(part), Label: part)).Where(part => part.Value.Length > 0);

    /// <summary>Returns those of the offered places that a printed one holds as words next to each other.</summary>
    internal static IEnumerable<string> In(string place, FacetCounts<string> offered)
    {
        string folded = FoldedText.Of(place);
        if (offered.Length > 64)
        {
            return Runs(folded, offered);
        }

        string words = $" {folded} ";
        return offered.Values.Where(one => words.Contains($" {one} ", StringComparison.Ordinal));
    }

    // Looks each run of words up, which is less than trying each of many offered places.
    private static IEnumerable<string> Runs(string folded, FacetCounts<string> offered)
    {
        for (int start = 0; start < folded.Length; start++)
        {
            if (start > 0 && folded[start - 1] != ' ')
            {
                continue;
            }

            for (int end = start + 1; end <= folded.Length; end++)
            {
                if ((end == folded.Length || folded[end] == ' ') && folded[start..end] is var run && offered.Has(run))
                {
                    yield return run;
                }
            }
        }
    }
}
