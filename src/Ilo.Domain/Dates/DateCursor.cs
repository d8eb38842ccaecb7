using System.Runtime.CompilerServices;
using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>Reads the small parts of a date line from left to right. A copy is a place to come back to.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int position)
{
    private readonly ReadOnlySpan<char> _text = text;

    internal int Position { get; private set; } = position;

    internal readonly bool AtEnd => Position >= _text.Length;

    /// <summary>Gets the next character; U+0000, which no rule looks for, at the end.</summary>
    internal readonly char Next => AtEnd ? '\0' : _text[Position];

    internal readonly bool AtDigit => char.IsAsciiDigit(Next);

    internal static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    internal bool Skip(char c)
    {
        bool found = !AtEnd && _text[Position] == c;
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Skips white space of any kind, no-break spaces among it.</summary>
    internal void SkipSpaces()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }

    internal void SkipApostrophe()
    {
        if (DateWordIndex.IsApostrophe(Next))
        {
            Position++;
        }
    }

    /// <summary>Skips up to three dashes in a row, the last two being how some write a long one.</summary>
    internal bool SkipDash()
    {
        int start = Position;
        while (Position - start < 3 && IsDash(Next))
        {
            Position++;
        }

        return Position > start;
    }

    /// <summary>Reads a number of one to four ASCII digits that no further digit follows.</summary>
    internal bool TryNumber(out int value, out int digits)
    {
        value = 0;
        digits = 0;
        for (int i = Position; i < _text.Length && char.IsAsciiDigit(_text[i]); i++)
        {
            value = (value * 10) + (_text[i] - '0');
            if (++digits > 4)
            {
                return false;
            }
        }

        Position += digits;
        return digits > 0;
    }

    /// <summary>Reads a whole word that has one of the roles.</summary>
    [MethodImpl(Compiled.Once)]
    internal bool TryWord(DateWordRoles roles, out DateWord word)
    {
        word = default;
        if (!MayBe(roles))
        {
            return false;
        }

        ulong key = 0;
        int letters = 0;
        int i = Position;
        for (; i < _text.Length; i++)
        {
            int letter = DateWordIndex.Fold(_text[i]);
            if (letter == 0)
            {
                if (letters > 0 && i - Position < 2 * DateWordIndex.MaxLetters && DateWordIndex.IsCombiningMark(_text[i]))
                {
                    continue;
                }

                break;
            }

            if (++letters > DateWordIndex.MaxLetters)
            {
                return false;
            }

            key = (key << 5) | (uint)letter;
        }

        if (letters == 0 || !DateWordIndex.TryGet(key, out word) || !word.Is(roles) || (i < _text.Length && char.IsLetter(_text[i])))
        {
            return false;
        }

        Position = i;
        return true;
    }

    /// <summary>Counts the letters of the word that was read from a position, marks on them not counted.</summary>
    internal readonly int LettersSince(int start)
    {
        int letters = 0;
        foreach (char c in _text[start..Position])
        {
            letters += DateWordIndex.Fold(c) != 0 ? 1 : 0;
        }

        return letters;
    }

    // The first two letters tell most words apart.
    private readonly bool MayBe(DateWordRoles roles)
    {
        int first = AtEnd ? 0 : DateWordIndex.Fold(_text[Position]);
        if (first == 0)
        {
            return false;
        }

        char next = Position + 1 < _text.Length ? _text[Position + 1] : '\0';
        return (DateWordIndex.RolesOf(first, DateWordIndex.Fold(next)) & roles) != 0 || DateWordIndex.IsCombiningMark(next);
    }

    internal bool SkipWord(DateWordRoles roles) => TryWord(roles, out _);
}
