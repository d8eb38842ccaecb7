using System.Runtime.CompilerServices;

namespace Ilo.Domain.Words;

/// <summary>Openings of lines, found by their first letters; compared without regard to case.</summary>
internal sealed class PrefixTable
{
    private const int Letters = 256;
    private const int Beginning = 3;

    // The openings by their first letter, in their order; those of letters beyond Latin-1 together. Beside each its first characters as one number: most are
    // told apart by it.
    private readonly (uint Beginning, string Text)[]?[] _byFirst = new (uint, string)[]?[Letters];
    private readonly (uint Beginning, string Text)[] _others;

    // The first three characters of the openings that have as many, and the first letters of those that have not.
    private readonly CharacterTriples _beginnings = new();
    private readonly bool[] _isShort = new bool[Letters];

    internal PrefixTable(string[] openings)
    {
        Openings = openings;
        _others = [.. openings.Where(opening => char.ToLowerInvariant(opening[0]) >= Letters).Select(static opening => (BeginningOf(opening), opening))];
        foreach (IGrouping<char, string> group in openings.GroupBy(opening => char.ToLowerInvariant(opening[0])).Where(group => group.Key < Letters))
        {
            (uint Beginning, string Text)[] same = [.. group.Select(static opening => (BeginningOf(opening), opening))];
            _byFirst[group.Key] = same;
            char upper = char.ToUpperInvariant(group.Key);
            if (upper < Letters)
            {
                _byFirst[upper] = same;
            }

            if (group.Any(static opening => opening.Length < Beginning))
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
    [MethodImpl(Compiled.Once)]
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

        uint beginning = BeginningOf(text);
        foreach ((uint own, string opening) in openings)
        {
            if ((own == beginning || own == 0 || beginning == 0) && Opens(text, opening)
                && (!wholeWord || text.Length == opening.Length || opening[^1] == '\'' || !char.IsLetter(text[opening.Length])))
            {
                return opening.Length;
            }
        }

        return 0;
    }

    // Three characters of printed ASCII without regard to case; 0 where there are others, or fewer.
    private static uint BeginningOf(ReadOnlySpan<char> text) =>
        text.Length < Beginning || Math.Max(text[0], Math.Max(text[1], text[2])) >= 0x80 ? 0
            : (text[0] | 0x20u) | ((text[1] | 0x20u) << 8) | ((text[2] | 0x20u) << 16);

    // The curly apostrophe counts as the straight one, as in whole phrases.
    private static bool Opens(ReadOnlySpan<char> text, string opening)
    {
        if (text.Length >= opening.Length && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int apostrophe = opening.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe >= 0 && text.Length >= opening.Length && text[apostrophe] == '’'
            && text[..apostrophe].Equals(opening.AsSpan(0, apostrophe), StringComparison.OrdinalIgnoreCase)
                && text[(apostrophe + 1)..].StartsWith(opening.AsSpan(apostrophe + 1), StringComparison.OrdinalIgnoreCase);
    }
}
