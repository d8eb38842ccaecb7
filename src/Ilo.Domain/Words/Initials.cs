namespace Ilo.Domain.Words;

/// <summary>
/// Whether an acronym is made of a name's initials, with or without its small words: SLISP for "Strengthening Labour Inspection System for Promoting ...".
/// </summary>
/// <remarks>Given the words of the name one after the other, from its first on, or from its last back.</remarks>
internal ref struct Initials(ReadOnlySpan<char> acronym, bool fromTheLast = false)
{
    private readonly ReadOnlySpan<char> _acronym = acronym;
    private int _taken;

    /// <summary>Gets whether all letters of the acronym are initials of the words given.</summary>
    internal readonly bool IsSpelled => _taken == _acronym.Length;

    /// <summary>Takes the next word; returns false where the acronym cannot be made of this name.</summary>
    /// <param name="initial">The first character of the word.</param>
    /// <param name="isSmall">Whether an acronym may leave the word out.</param>
    internal bool Take(char initial, bool isSmall)
    {
        if (IsSpelled)
        {
            return true;
        }

        bool next = char.ToUpperInvariant(initial) == char.ToUpperInvariant(_acronym[fromTheLast ? _acronym.Length - 1 - _taken : _taken]);
        _taken += next ? 1 : 0;
        return next || isSmall;
    }
}
