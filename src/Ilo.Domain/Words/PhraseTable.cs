using System.Runtime.CompilerServices;

namespace Ilo.Domain.Words;

/// <summary>Phrases and what they mean. Looked up whole, without regard to case, kind of apostrophe and white space.</summary>
internal sealed class PhraseTable<T>
{
    private const int Latin = 256;

    // Five bits of a letter of ASCII, the same in either case.
    private const int Letter = 31;

    private readonly CharacterTriples _ends = new();

    private readonly CaselessTable<T> _meanings;
    private readonly int _longest;

    // Which characters of Latin-1 a phrase opens with, in either case: most texts are told by their first letter.
    private readonly bool[] _first = new bool[Latin];

    // For each first letter, the last ones: most of the rest are told by both.
    private readonly uint[] _last = new uint[Letter + 1];

    // The lengths that phrases have; those from 63 on are one.
    private readonly ulong _lengths;

    /// <summary>Takes the first meaning of a phrase that is given twice.</summary>
    internal PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        Dictionary<string, T> meanings = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string phrase, T meaning) in phrases)
        {
            meanings.TryAdd(phrase, meaning);
        }

        _meanings = new(meanings);
        Openings = new(meanings.Keys);
        _longest = meanings.Keys.Max(phrase => phrase.Length);
        foreach (string phrase in meanings.Keys)
        {
            Note(char.ToLowerInvariant(phrase[0]));
            Note(char.ToUpperInvariant(phrase[0]));
            _last[phrase[0] & Letter] |= 1u << (phrase[^1] & Letter);
            _lengths |= LengthBit(phrase.Length);
            _ends.Add(phrase[0], phrase[Math.Min(phrase.Length - 1, 1)], phrase[^1]);
        }
    }

    /// <summary>Gets what the phrases open with.</summary>
    internal Openings Openings { get; }

    /// <summary>Gets the phrases.</summary>
    internal IReadOnlyList<string> Phrases => _meanings.Keys;

    /// <summary>Whether a phrase may open with a character; white space in front of a phrase does not count.</summary>
    internal bool CanOpen(char first) => first >= Latin || _first[first] || Blank.Is(first);

    /// <summary>Whether a text of this length may be a phrase; white space may be doubled, so that it may be somewhat longer than the longest.</summary>
    internal bool CanBe(int length) => length <= _longest + 16;

    internal bool Contains(ReadOnlySpan<char> text) => TryGet(text, out _);

    [MethodImpl(Compiled.Once)]
    internal bool TryGet(ReadOnlySpan<char> text, out T meaning)
    {
        // Of ASCII the first two characters and the last are as printed, however the text is folded.
        if (text.IsEmpty || !CanBe(text.Length) || !MayHold(text) || !CanOpen(text[0]) || !CanClose(text))
        {
            meaning = default!;
            return false;
        }

        if ((_lengths & LengthBit(text.Length)) != 0 && _meanings.TryGet(text, out meaning))
        {
            return true;
        }

        if (text.Contains('’') || Blank.MayNeedFolding(text))
        {
            return TryGetFolded(text, out meaning);
        }

        meaning = default!;
        return false;
    }

    private bool MayHold(ReadOnlySpan<char> text) =>
        _ends.MayHold(text[0], text[text.Length > 1 ? 1 : 0], text[^1]) || text[0] == ' ' || text[^1] == ' ';

    // Apart, so that the many texts that need no folding do not pay for its room.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryGetFolded(ReadOnlySpan<char> text, out T meaning)
    {
        Span<char> folded = stackalloc char[text.Length];
        int length = Blank.Fold(text, folded);
        folded[..length].Replace('’', '\'');
        return _meanings.TryGet(folded[..length], out meaning);
    }

    // Where both ends are letters of ASCII, folding keeps them.
    private bool CanClose(ReadOnlySpan<char> text)
    {
        char first = text[0];
        char last = text[^1];
        return !char.IsAsciiLetter(first) || !char.IsAsciiLetter(last) || (_last[first & Letter] & (1u << (last & Letter))) != 0;
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    private void Note(char first)
    {
        if (first < Latin)
        {
            _first[first] = true;
        }
    }
}
