using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>A text without the characters that are not seen, and where each character that is left stood.</summary>
internal readonly struct Unseen
{
    private readonly char[] _text;
    private readonly int[] _places;
    private readonly int _length;

    private Unseen(ReadOnlySpan<char> text)
    {
        _text = new char[text.Length];
        _places = new int[text.Length + 1];
        _length = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!Is(text[at]))
            {
                _places[_length] = at;
                _text[_length++] = text[at];
            }
        }

        _places[_length] = text.Length;
    }

    internal ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Returns whether a text holds such a character; nearly all texts do not.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool IsIn(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (Is(c))
            {
                return true;
            }
        }

        return false;
    }

    internal static Unseen Without(ReadOnlySpan<char> text) => new(text);

    /// <summary>Returns a reading of <see cref="Text"/> with the positions of the whole text.</summary>
    internal DateLine Back(in DateLine line) => line with
    {
        Length = Place(line.Length),
        TimeStart = _places[line.TimeStart],
        TimeLength = line.TimeLength == 0 ? 0 : Place(line.TimeStart + line.TimeLength) - _places[line.TimeStart],
        RestStart = _places[line.RestStart],
    };

    /// <summary>Returns where a position of <see cref="Text"/> is in the whole text.</summary>
    internal int At(int position) => _places[position];

    // The end of a part, without what is not seen behind it.
    private int Place(int end) => end == 0 ? 0 : end == _length ? _places[_length] : _places[end - 1] + 1;

    // The soft hyphen, zero-width spaces and joiners, and the marks of direction.
    private static bool Is(char c) => c >= '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
