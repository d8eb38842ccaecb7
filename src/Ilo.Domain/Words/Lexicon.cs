using System.Numerics;

namespace Ilo.Domain.Words;

/// <summary>Gives each word a number, so that texts compare as numbers. Numbers depend on the order of words: never sort results by them.</summary>
/// <remarks>Safe for use by any number of threads. Reading takes no lock: an entry never changes once it can be found, and a table that is too small is
/// replaced whole.</remarks>
internal sealed class Lexicon
{
    /// <summary>The number of a word that the lexicon does not hold.</summary>
    internal const int Unknown = -1;

    private const int FirstWord = 16;
    private const int FirstSize = 1024;

    private readonly Lock _adding = new();
    private Slots _table = new(FirstSize);
    private int _count;

    /// <summary>Gets a number above those of all words.</summary>
    internal int Count => FirstWord + Volatile.Read(ref _count);

    /// <summary>Returns the word of a number.</summary>
    internal string this[int number] => Volatile.Read(ref _table).Entries[number - FirstWord].Word;

    /// <summary>Returns the number of a mark, below those of all words.</summary>
    internal static int Mark(TokenKind kind) => (int)kind;

    /// <summary>Returns the number of a word, <see cref="Unknown"/> where it has none.</summary>
    internal int Find(ReadOnlySpan<char> word) => Volatile.Read(ref _table).Find(word, WordHash.Of(word));

    /// <summary>Returns the number of a word, numbering it where it is new.</summary>
    internal int Add(ReadOnlySpan<char> word)
    {
        int hash = WordHash.Of(word);
        int known = Volatile.Read(ref _table).Find(word, hash);
        return known != Unknown ? known : AddNew(word, hash);
    }

    /// <summary>Stores the words in the order of their numbers, or adds those that are stored to a lexicon that has none.</summary>
    internal void Store(TableStore store)
    {
        TextColumn words = new();
        for (int i = 0; i < _count; i++)
        {
            words.Add(_table.Entries[i].Word);
        }

        int count = store.Move(_count);
        words.Store(store);
        if (store.Writes)
        {
            return;
        }

        // They are distinct, and the table has room for all.
        _table = new((int)BitOperations.RoundUpToPowerOf2((uint)count));
        for (int i = 0, place = 0; i < count; i++)
        {
            string word = words.At(place).ToString();
            _table.Put(i, new(word, WordHash.Of(word), 0));
            place += word.Length + 1;
        }

        _count = count;
    }

    private int AddNew(ReadOnlySpan<char> word, int hash)
    {
        lock (_adding)
        {
            if (_table.Find(word, hash) is var known && known != Unknown)
            {
                return known;
            }

            if (_count == _table.Entries.Length)
            {
                Volatile.Write(ref _table, _table.Larger(_count));
            }

            _table.Put(_count, new(word.ToString(), hash, 0));
            Volatile.Write(ref _count, _count + 1);
            return FirstWord + _count - 1;
        }
    }

    // The next entry of a bucket plus one; zero ends it.
    private readonly record struct Slot(string Word, int Hash, int Next);

    private sealed class Slots(int size)
    {
        // Twice as many as words: most words of a text that have no number are told by one look.
        private readonly int[] _buckets = new int[size * 2];

        internal Slot[] Entries { get; } = new Slot[size];

        internal int Find(ReadOnlySpan<char> word, int hash)
        {
            for (int at = Volatile.Read(ref _buckets[hash & (_buckets.Length - 1)]); at != 0; at = Entries[at - 1].Next)
            {
                ref readonly Slot entry = ref Entries[at - 1];
                if (entry.Hash == hash && word.SequenceEqual(entry.Word))
                {
                    return FirstWord + at - 1;
                }
            }

            return Unknown;
        }

        internal void Put(int index, Slot entry)
        {
            ref int bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
            Entries[index] = entry with { Next = bucket };
            Volatile.Write(ref bucket, index + 1);
        }

        internal Slots Larger(int count)
        {
            Slots larger = new(Entries.Length * 2);
            for (int i = 0; i < count; i++)
            {
                larger.Put(i, Entries[i]);
            }

            return larger;
        }
    }
}
