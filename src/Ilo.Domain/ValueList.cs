using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An immutable list that is equal to another when it holds equal elements in the same order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>
/// Equality is structural, element by element with the default comparer of <typeparamref name="T"/>. There is no order.
/// The default value is the empty list. Safe for use by any number of threads.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ValueListDebugView<>))]
[JsonConverter(typeof(IloJsonConverter))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    // More elements than a person reads in one line.
    private const int MostShown = 5;

    private readonly T[]? _items;

    // Takes the array over: the caller must not keep it.
    internal ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>Gets the number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Gets whether the list has no element.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>Gets the element at a zero-based position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> minus 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>Returns a part of the list, its elements copied; the form <c>list[1..3]</c> calls it.</summary>
    /// <param name="start">The zero-based position of the first element, from 0 to <see cref="Count"/>.</param>
    /// <param name="length">How many elements, from 0 to <see cref="Count"/> minus <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within the list; either parameter is named.</exception>
    public ValueList<T> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Count);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Count - start);
        return length == Count ? this : new(AsSpan().Slice(start, length).ToArray());
    }

    /// <summary>Returns the elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Returns an enumerator over the elements, in order.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        return Count == other.Count && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Count);
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the first five elements, the same in every culture, and how many more there are.</summary>
    /// <returns>For example <c>[2001, 2002, 2003, 2004, 2005, and 7 more]</c>.</returns>
    public override string ToString()
    {
        IEnumerable<string?> shown = this.Take(MostShown)
            .Select(static item => item is IFormattable value ? value.ToString(null, CultureInfo.InvariantCulture) : item?.ToString());
        string rest = Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $", and {Count - MostShown} more") : "";
        return $"[{string.Join(", ", shown)}{rest}]";
    }

    /// <summary>Returns a list with a copy of the elements of an array; the empty list for null.</summary>
    /// <param name="items">The array, or null.</param>
#pragma warning disable CA2225 // ToValueList says the same of any sequence.
    public static implicit operator ValueList<T>(T[]? items) => items is null ? default : new((T[])items.Clone());
#pragma warning restore CA2225

    /// <summary>Returns whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Returns whether the lists differ in an element or in their order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Goes through the elements of a <see cref="ValueList{T}"/> without allocating.</summary>
#pragma warning disable CA1034, CA1815 // The nested enumerator is the pattern that foreach binds to, as in List<T>.
    public struct Enumerator
#pragma warning restore CA1034, CA1815
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>Gets the element at the current position.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next element; false past the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
