namespace Ilo.Domain.Words;

/// <summary>Words and what they mean, looked up without regard to case and accents.</summary>
internal sealed class FoldedWords<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    // The first characters, as bits: most words of a text need no folding to be told apart from all of these.
    private readonly UInt128 _first;

    /// <summary>Takes the first meaning of a word that is given twice.</summary>
    internal FoldedWords(IEnumerable<(string Word, T Meaning)> words)
    {
        Dictionary<string, T> meanings = new(StringComparer.Ordinal);
        foreach ((string word, T meaning) in words)
        {
            meanings.TryAdd(WordFolder.Fold(word), meaning);
        }

        _lookup = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string word in meanings.Keys)
        {
            _longest = Math.Max(_longest, word.Length);
            _first |= UInt128.One << word[0];
        }
    }

    internal bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    internal bool TryGet(ReadOnlySpan<char> word, out T meaning)
    {
        // A folded word is at least half as long, for all that may stand inside it unseen.
        if (word.IsEmpty || word.Length > _longest * 2 || (char.IsAscii(word[0]) && ((_first >> char.ToLowerInvariant(word[0])) & 1) == 0))
        {
            meaning = default!;
            return false;
        }

        Span<char> folded = stackalloc char[WordFolder.BufferLength(word.Length)];
        return _lookup.TryGetValue(folded[..WordFolder.Fold(word, folded)], out meaning!);
    }
}
