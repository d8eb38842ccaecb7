namespace Ilo.Domain.Words;

/// <summary>Openings of lines, found by their first letters; compared without regard to case.</summary>
internal sealed class PrefixTable
{
    private const int Letters = 256;
    private const int Beginning = 3;

    // The openings by their first letter, in their order; those of letters beyond Latin-1 together.
    private readonly string[]?[] _byFirst = new string[]?[Letters];
    private readonly string[] _others;

    // The first three characters of the openings that have as many, and the first letters of those that have not.
    private readonly CharacterTriples _beginnings = new();
    private readonly bool[] _isShort = new bool[Letters];

    internal PrefixTable(string[] openings)
    {
        Openings = openings;
        _others = [.. openings.Where(opening => char.ToLowerInvariant(opening[0]) >= Letters)];
        foreach (IGrouping<char, string> group in openings.GroupBy(opening => char.ToLowerInvariant(opening[0])).Where(group => group.Key < Letters))
        {
            string[] same = [.. group];
            _byFirst[group.Key] = same;
            char upper = char.ToUpperInvariant(group.Key);
            if (upper < Letters)
            {
                _byFirst[upper] = same;
            }

            if (same.Any(static opening => opening.Length < Beginning))
            {
                _isShort[group.Key] = true;
                _isShort[Math.Min(upper, (char)(Letters - 1))] = true;
            }
        }

        foreach (string opening in openings.Where(static opening => opening.Length >= Beginning))
        {
            _beginnings.Add(opening[0], opening[1], opening[2]);
        }
    }

    /// <summary>Gets the openings, in the order in which they are tried.</summary>
    internal IReadOnlyList<string> Openings { get; }

    /// <summary>Returns the length of the first opening that the text begins with; 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wholeWord">Whether no letter may follow the opening.</param>
    internal int Match(ReadOnlySpan<char> text, bool wholeWord)
    {
        if (text.Length >= Beginning && text[0] < Letters && !_isShort[text[0]] && !_beginnings.MayHold(text[0], text[1], text[2]))
        {
            return 0;
        }

        return Find(text, wholeWord);
    }

    private int Find(ReadOnlySpan<char> text, bool wholeWord)
    {
        if (text.IsEmpty || (text[0] < Letters ? _byFirst[text[0]] : _others) is not { Length: > 0 } openings)
        {
            return 0;
        }

        foreach (string opening in openings)
        {
            if (MayOpen(text, opening) && Opens(text, opening)
                && (!wholeWord || text.Length == opening.Length || opening[^1] == '\'' || !char.IsLetter(text[opening.Length])))
            {
                return opening.Length;
            }
        }

        return 0;
    }

    // Most openings are told apart by their second letter.
    private static bool MayOpen(ReadOnlySpan<char> text, string opening) =>
        text.Length >= opening.Length
        && (opening.Length == 1 || text[1] >= 0x80 || opening[1] >= 0x80 || ((text[1] ^ opening[1]) & ~0x20) == 0);

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
