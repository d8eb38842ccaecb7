using System.Collections;
using Ilo.Domain.Queries.Indexes;

namespace Ilo.Domain;

/// <summary>An immutable list of projects with indexes, by which the query helpers answer without looking at each project.</summary>
/// <remarks>
/// Equal to another set when it holds equal projects in the same order. The answers are those of the same helpers over any other sequence.
/// Each index is built at its first use, in no more time than sorting the projects takes. Safe for use by any number of threads.
/// </remarks>
public sealed class ProjectSet : IReadOnlyList<Project>, IEquatable<ProjectSet>, IIndexed<Project>
{
    private readonly ValueList<Project> _items;
    private readonly RecordIndex<Project> _index;

    /// <summary>Makes a set of the given projects, in their order.</summary>
    /// <param name="items">The projects; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ProjectSet(IEnumerable<Project> items)
    {
        _items = items.ToValueList();
        _index = new(_items);
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    RecordIndex<Project> IIndexed<Project>.Index => _index;

    /// <inheritdoc/>
    public Project this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Project> GetEnumerator() => ((IEnumerable<Project>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProjectSet? other) => other is not null && _items == other._items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.GetHashCode();

    /// <summary>Returns how many projects there are, for example <c>3 items</c>.</summary>
    public override string ToString() => _items.ToString();

    /// <summary>Returns whether both sets hold equal projects in the same order.</summary>
    public static bool operator ==(ProjectSet? left, ProjectSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether the sets differ in one of the projects or in their order.</summary>
    public static bool operator !=(ProjectSet? left, ProjectSet? right) => !(left == right);
}
