using System.Collections.Frozen;

namespace Ilo.Domain.Words;

/// <summary>Phrases and what they mean. Looked up whole, without regard to case, kind of apostrophe and white space.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T> _meanings;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

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
    }

    internal bool Contains(ReadOnlySpan<char> text) => TryGet(text, out _);

    internal bool TryGet(ReadOnlySpan<char> text, out T meaning)
    {
        // White space may be doubled, so that a text somewhat longer than the longest phrase can still be one.
        if (text.IsEmpty || text.Length > _longest + 16)
        {
            meaning = default!;
            return false;
        }

        if (_lookup.TryGetValue(text, out meaning!))
        {
            return true;
        }

        if (text.Contains('’') || Blank.MayHaveUnusual(text) || text.Contains("  ", StringComparison.Ordinal))
        {
            Span<char> folded = stackalloc char[text.Length];
            int length = Blank.Fold(text, folded);
            folded[..length].Replace('’', '\'');
            return _lookup.TryGetValue(folded[..length], out meaning!);
        }

        return false;
    }
}
