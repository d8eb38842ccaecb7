namespace Ilo.Domain.Shapes;

/// <summary>Makes one value of those that several records give.</summary>
/// <param name="values">The values, one a record.</param>
/// <param name="givers">Gets the zero-based positions of the records that gave what is returned.</param>
internal delegate T UniteValues<T>(IReadOnlyList<T> values, ICollection<int> givers);

/// <summary>What the rows of a record's table share that have one type of value.</summary>
internal sealed class ValueShape<T>
{
    /// <summary>Gets whether a value says something.</summary>
    internal required Func<T, bool> IsGiven { get; init; }

    /// <summary>Gets what adds a value to a hash: from what it adds the value could be read back.</summary>
    internal required Action<ContentHash, T> AddTo { get; init; }

    /// <summary>Gets what shows a value in words, the same in every culture; null where nothing is given.</summary>
    internal required Func<T, string?> Show { get; init; }

    /// <summary>Gets the texts of a value, in order.</summary>
    internal Func<T, IEnumerable<string>> TextsOf { get; init; } = static _ => [];

    internal required UniteValues<T> Unite { get; init; }
}
