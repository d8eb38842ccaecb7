using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Indexes;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An immutable list of records with indexes, by which the query helpers answer without looking at each record.</summary>
/// <typeparam name="TRecord">The kind of record: <see cref="Project"/>, <see cref="Event"/>, <see cref="Article"/>, or <see cref="IRecord"/>.</typeparam>
/// <remarks>
/// Equal to another set when it holds equal records in the same order. The answers are those of the same helpers over any other sequence.
/// Each index is built at its first use, in no more time than sorting the records takes. Safe for use by any number of threads.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class RecordSet<TRecord> : IReadOnlyList<TRecord>, IEquatable<RecordSet<TRecord>>
    where TRecord : class, IRecord
{
    private readonly ValueList<TRecord> _items;

    /// <summary>Makes a set of the given records, in their order.</summary>
    /// <param name="items">The records; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public RecordSet(IEnumerable<TRecord> items)
    {
        _items = items.ToValueList();
        Index = new(_items);
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    internal RecordIndex<TRecord> Index { get; }

    /// <summary>Gets what returns the identifier that a project goes by now for any that it has had; null where the records are of no catalogue.</summary>
    internal Func<Id<Project>, Id<Project>>? ProjectNow { get; init; }

    /// <inheritdoc/>
    public TRecord this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<TRecord> GetEnumerator() => ((IEnumerable<TRecord>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(RecordSet<TRecord>? other) => other is not null && _items == other._items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordSet<TRecord>);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.GetHashCode();

    /// <summary>Returns how many records there are, for example <c>3 items</c>.</summary>
    public override string ToString() => Count == 1 ? "1 item" : string.Create(CultureInfo.InvariantCulture, $"{Count} items");

    /// <summary>Returns whether both sets hold equal records in the same order.</summary>
    public static bool operator ==(RecordSet<TRecord>? left, RecordSet<TRecord>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether the sets differ in one of the records or in their order.</summary>
    public static bool operator !=(RecordSet<TRecord>? left, RecordSet<TRecord>? right) => !(left == right);
}
