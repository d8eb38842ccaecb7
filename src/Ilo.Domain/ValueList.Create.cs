namespace Ilo.Domain;

/// <summary>Makes <see cref="ValueList{T}"/> values; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>Returns a list with a copy of the given elements, in order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Returns a list with the elements of a sequence, in order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : new(items.ToArray());
    }
}
