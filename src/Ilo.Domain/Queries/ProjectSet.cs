using System.Collections;

namespace Ilo.Domain;

/// <summary>An immutable list of projects with indexes for the query helpers.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class ProjectSet : IReadOnlyList<Project>
{
    private readonly ValueList<Project> _items;

    /// <summary>Makes a set of the given projects, in their order.</summary>
    /// <param name="items">The projects; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ProjectSet(IEnumerable<Project> items) => _items = items.ToValueList();

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Project this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Project> GetEnumerator() => ((IEnumerable<Project>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
