using System.Numerics;

namespace Ilo.Domain.Dates;

/// <summary>The words of dates by the number that their letters make, in a table of open addresses with the word beside its number.</summary>
internal sealed class DateWordTable
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly (ulong Key, DateWord Word)[] _places;
    private readonly int _shift;

    /// <summary>Takes the words; a key is never 0.</summary>
    internal DateWordTable(IReadOnlyDictionary<ulong, DateWord> words)
    {
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 4);
        _places = new (ulong, DateWord)[places];
        _shift = 64 - BitOperations.Log2((uint)places);
        foreach ((ulong key, DateWord word) in words)
        {
            _places[Place(key)] = (key, word);
        }
    }

    internal bool TryGet(ulong key, out DateWord word)
    {
        ref readonly (ulong Key, DateWord Word) found = ref _places[Place(key)];
        word = found.Word;
        return found.Key == key && key != 0;
    }

    // Where the key stands, or the empty place where it would.
    private int Place(ulong key)
    {
        int place = (int)((key * Spread) >> _shift);
        while (_places[place].Key != key && _places[place].Key != 0)
        {
            place = (place + 1) & (_places.Length - 1);
        }

        return place;
    }
}
