using System.Collections.Frozen;

namespace Ilo.Domain.Words;

/// <summary>Phrases and what they mean. Looked up whole, without regard to case, kind of apostrophe and white space.</summary>
internal sealed class PhraseTable<T>
{
    private const int Latin = 256;

    private readonly FrozenDictionary<string, T> _meanings;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    // Which characters of Latin-1 a phrase opens with, in either case: most texts are told by their first letter.
    private readonly bool[] _first = new bool[Latin];

    /// <summary>Takes the first meaning of a phrase that is given twice.</summary>
    internal PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        Dictionary<string, T> meanings = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string phrase, T meaning) in phrases)
        {
            meanings.TryAdd(phrase, meaning);
        }

        _meanings = meanings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = meanings.Keys.Max(phrase => phrase.Length);
        foreach (string phrase in meanings.Keys)
        {
            Note(char.ToLowerInvariant(phrase[0]));
            Note(char.ToUpperInvariant(phrase[0]));
        }
    }

    /// <summary>Whether a phrase may open with a character; white space in front of a phrase does not count.</summary>
    internal bool CanOpen(char first) => first >= Latin || _first[first] || Blank.Is(first);

    internal bool Contains(ReadOnlySpan<char> text) => TryGet(text, out _);

    internal bool TryGet(ReadOnlySpan<char> text, out T meaning)
    {
        // White space may be doubled, so that a text somewhat longer than the longest phrase can still be one.
        if (text.IsEmpty || text.Length > _longest + 16 || !CanOpen(text[0]))
        {
            meaning = default!;
            return false;
        }

        if (_lookup.TryGetValue(text, out meaning!))
        {
            return true;
        }

        if (text.Contains('’') || Blank.MayNeedFolding(text))
        {
            Span<char> folded = stackalloc char[text.Length];
            int length = Blank.Fold(text, folded);
            folded[..length].Replace('’', '\'');
            return _lookup.TryGetValue(folded[..length], out meaning!);
        }

        return false;
    }

    private void Note(char first)
    {
        if (first < Latin)
        {
            _first[first] = true;
        }
    }
}
