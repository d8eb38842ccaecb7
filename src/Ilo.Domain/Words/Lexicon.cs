namespace Ilo.Domain.Words;

/// <summary>Numbers the words that names and phrases are made of. Written while a recogniser is built, only read afterwards.</summary>
internal sealed class Lexicon
{
    /// <summary>The id of a word that no name and no phrase holds.</summary>
    internal const int Unknown = -1;

    private const int FirstWord = 16;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal Lexicon() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    internal int Count => FirstWord + _ids.Count;

    /// <summary>Returns the id of a mark, below those of all words.</summary>
    internal static int Mark(TokenKind kind) => (int)kind;

    /// <summary>Returns the id of a folded word, numbering it where it is new.</summary>
    internal int Add(string folded)
    {
        if (!_ids.TryGetValue(folded, out int id))
        {
            id = FirstWord + _ids.Count;
            _ids.Add(folded, id);
        }

        return id;
    }

    internal int Find(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out int id) ? id : Unknown;
}
