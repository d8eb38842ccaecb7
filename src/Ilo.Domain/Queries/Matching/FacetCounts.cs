using System.Runtime.InteropServices;

namespace Ilo.Domain.Queries.Matching;

/// <summary>The values of a facet that are offered, each with its label and how many records it finds.</summary>
/// <remarks>Not safe for use by more than one thread.</remarks>
internal sealed class FacetCounts<T>
    where T : notnull
{
    private readonly Dictionary<T, Offered> _values = [];
    private int _record;

    internal int Length => _values.Count;

    internal IEnumerable<T> Values => _values.Keys;

    internal bool Has(T value) => _values.ContainsKey(value);

    /// <summary>Offers a value.</summary>
    internal void Offer(T value, string label)
    {
        ref Offered? offered = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, value, out _);
        if (offered is null)
        {
            offered = new(label);
        }
        else if (string.CompareOrdinal(label, offered.Label) < 0)
        {
            // Where two records label one value differently, the choice must not depend on their order.
            offered.Label = label;
        }
    }

    /// <summary>Begins to count the values of a record: each counts once for it.</summary>
    internal void BeginRecord() => _record++;

    /// <summary>Counts a value of the record; nothing where it is not offered.</summary>
    internal void Count(T value)
    {
        if (_values.TryGetValue(value, out Offered? offered) && offered.Record != _record)
        {
            offered.Record = _record;
            offered.Count++;
        }
    }

    /// <summary>Sets how many records a value that is offered finds.</summary>
    internal void Set(T value, int count) => _values[value].Count = count;

    internal IEnumerable<(T Value, string Label, int Count)> All() => _values.Select(pair => (pair.Key, pair.Value.Label, pair.Value.Count));

    private sealed class Offered(string label)
    {
        internal string Label { get; set; } = label;

        internal int Count { get; set; }

        internal int Record { get; set; }
    }
}
