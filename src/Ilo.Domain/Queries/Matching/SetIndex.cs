using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Queries.Matching;

/// <summary>The index of a set that queries keep while it lives: where its records stand, the columns of its facets, which records hold which words.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class SetIndex
{
    // Who searches asks for the same words again, with another filter, order or page; each takes two bits a record.
    private const int MostWords = 32;

    private static readonly ConditionalWeakTable<object, SetIndex> Known = [];

    private readonly IReadOnlyList<IRecord> _records;
    private readonly Lazy<Dictionary<IRecord, int>> _positions;
    private readonly Lazy<int[]> _all;
    private readonly ConcurrentDictionary<ValueList<string>, WordHits> _words = new();
    private ColumnsOfVocabulary? _columns;

    private SetIndex(IReadOnlyList<IRecord> records)
    {
        _records = records;
        _positions = new(Positions);
        _all = new(() => [.. Enumerable.Range(0, records.Count)]);
    }

    /// <summary>Gets the positions of all records.</summary>
    internal int[] All => _all.Value;

    /// <summary>Returns the index of a set.</summary>
    internal static SetIndex Of<TRecord>(RecordSet<TRecord> set)
        where TRecord : class, IRecord =>
        Known.GetValue(set, static records => new((IReadOnlyList<IRecord>)records));

    /// <summary>Returns the positions of records of the set.</summary>
    internal int[] PositionsOf(IEnumerable<IRecord> records) => [.. records.Select(record => _positions.Value[record])];

    /// <summary>Returns the columns of the facets by a vocabulary; those of the one that was last asked for are kept.</summary>
    internal FacetColumns ColumnsOf(VocabularyNames naming)
    {
        ColumnsOfVocabulary? kept = Volatile.Read(ref _columns);
        if (kept is null || !kept.Naming.IsSame(naming))
        {
            kept = new(naming, new(_records, naming));
            Volatile.Write(ref _columns, kept);
        }

        return kept.Columns;
    }

    /// <summary>Returns whether records of the set hold all of some words: each record is searched once.</summary>
    internal Func<IRecord, bool> Holding(ValueList<string> words)
    {
        if (!_words.TryGetValue(words, out WordHits? hits))
        {
            if (_words.Count >= MostWords)
            {
                _words.Clear();
            }

            hits = _words.GetOrAdd(words, new WordHits(new(words), _records.Count));
        }

        Dictionary<IRecord, int> positions = _positions.Value;
        return record => hits.Matches(record, positions[record]);
    }

    // A record that stands twice in the set counts the same at either place.
    private Dictionary<IRecord, int> Positions()
    {
        Dictionary<IRecord, int> positions = new(_records.Count, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < _records.Count; i++)
        {
            positions[_records[i]] = i;
        }

        return positions;
    }

    private sealed record ColumnsOfVocabulary(VocabularyNames Naming, FacetColumns Columns);

    // Two bits a record: whether it was searched, and whether it holds the words. The second is set before the first.
    private sealed class WordHits(WordPattern pattern, int count)
    {
        private readonly ulong[] _isSearched = new ulong[(count + 63) / 64];
        private readonly ulong[] _holds = new ulong[(count + 63) / 64];

        internal bool Matches(IRecord record, int position)
        {
            int word = position >> 6;
            ulong bit = 1UL << (position & 63);
            if ((Volatile.Read(ref _isSearched[word]) & bit) != 0)
            {
                return (Volatile.Read(ref _holds[word]) & bit) != 0;
            }

            bool holds = pattern.Matches(record);
            if (holds)
            {
                Interlocked.Or(ref _holds[word], bit);
            }

            Interlocked.Or(ref _isSearched[word], bit);
            return holds;
        }
    }
}
