using System.Collections;
using Ilo.Domain.Queries.Indexes;

namespace Ilo.Domain;

/// <summary>An immutable list of events with indexes, by which the query helpers answer without looking at each event.</summary>
/// <remarks>
/// Equal to another set when it holds equal events in the same order. The answers are those of the same helpers over any other sequence.
/// Each index is built at its first use, in no more time than sorting the events takes. Safe for use by any number of threads.
/// </remarks>
public sealed class EventSet : IReadOnlyList<Event>, IEquatable<EventSet>, IIndexed<Event>
{
    private readonly ValueList<Event> _items;
    private readonly RecordIndex<Event> _index;

    /// <summary>Makes a set of the given events, in their order.</summary>
    /// <param name="items">The events; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public EventSet(IEnumerable<Event> items)
    {
        _items = items.ToValueList();
        _index = new(_items);
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    RecordIndex<Event> IIndexed<Event>.Index => _index;

    /// <inheritdoc/>
    public Event this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Event> GetEnumerator() => ((IEnumerable<Event>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EventSet? other) => other is not null && _items == other._items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.GetHashCode();

    /// <summary>Returns how many events there are, for example <c>3 items</c>.</summary>
    public override string ToString() => _items.ToString();

    /// <summary>Returns whether both sets hold equal events in the same order.</summary>
    public static bool operator ==(EventSet? left, EventSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether the sets differ in one of the events or in their order.</summary>
    public static bool operator !=(EventSet? left, EventSet? right) => !(left == right);
}
