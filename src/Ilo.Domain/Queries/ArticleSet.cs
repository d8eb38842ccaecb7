using System.Collections;
using Ilo.Domain.Queries.Indexes;

namespace Ilo.Domain;

/// <summary>An immutable list of articles with indexes, by which the query helpers answer without looking at each article.</summary>
/// <remarks>
/// Equal to another set when it holds equal articles in the same order. The answers are those of the same helpers over any other sequence.
/// Each index is built at its first use, in no more time than sorting the articles takes. Safe for use by any number of threads.
/// </remarks>
public sealed class ArticleSet : IReadOnlyList<Article>, IEquatable<ArticleSet>, IIndexed<Article>
{
    private readonly ValueList<Article> _items;
    private readonly RecordIndex<Article> _index;

    /// <summary>Makes a set of the given articles, in their order.</summary>
    /// <param name="items">The articles; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ArticleSet(IEnumerable<Article> items)
    {
        _items = items.ToValueList();
        _index = new(_items);
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    RecordIndex<Article> IIndexed<Article>.Index => _index;

    /// <inheritdoc/>
    public Article this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ArticleSet? other) => other is not null && _items == other._items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.GetHashCode();

    /// <summary>Returns how many articles there are, for example <c>3 items</c>.</summary>
    public override string ToString() => _items.ToString();

    /// <summary>Returns whether both sets hold equal articles in the same order.</summary>
    public static bool operator ==(ArticleSet? left, ArticleSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether the sets differ in one of the articles or in their order.</summary>
    public static bool operator !=(ArticleSet? left, ArticleSet? right) => !(left == right);
}
