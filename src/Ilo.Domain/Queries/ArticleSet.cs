using System.Collections;

namespace Ilo.Domain;

/// <summary>An immutable list of articles with indexes for the query helpers.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class ArticleSet : IReadOnlyList<Article>
{
    private readonly ValueList<Article> _items;

    /// <summary>Makes a set of the given articles, in their order.</summary>
    /// <param name="items">The articles; gone through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ArticleSet(IEnumerable<Article> items) => _items = items.ToValueList();

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Article this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
