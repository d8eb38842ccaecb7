using System.Collections;

namespace Ilo.Domain;

/// <summary>An immutable list of events with indexes for the query helpers.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class EventSet : IReadOnlyList<Event>
{
    private readonly ValueList<Event> _items;

    /// <summary>Makes a set of the given events, in their order.</summary>
    /// <param name="items">The events; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public EventSet(IEnumerable<Event> items) => _items = items.ToValueList();

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Event this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Event> GetEnumerator() => ((IEnumerable<Event>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
