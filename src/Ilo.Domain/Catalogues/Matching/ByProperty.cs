using System.Collections;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>So many things found in one record that those of a property are looked up.</summary>
internal sealed class ByProperty<T>(T[] found, Func<T, string> propertyOf) : IReadOnlyList<T>
{
    private readonly ILookup<string, T> _byProperty = found.ToLookup(propertyOf, StringComparer.Ordinal);

    public int Count => found.Length;

    public T this[int index] => found[index];

    /// <summary>Returns those of a property, in order.</summary>
    internal IEnumerable<T> Of(string property) => _byProperty[property];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)found).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What was found in one record, by the properties in whose texts it stands.</summary>
internal static class ByProperty
{
    // Up to here all are gone through for each property.
    private const int Few = 4;

    /// <summary>Returns these such that those of a property are found in a time that does not grow with the others.</summary>
    internal static IReadOnlyList<CatalogueFinding> Of(CatalogueFinding[] found) => found is [var only] ? [only]
        : found.Length <= Few ? found : new ByProperty<CatalogueFinding>(found, static one => one.Property);

    /// <inheritdoc cref="Of(CatalogueFinding[])"/>
    internal static IReadOnlyList<PlacedMention> Of(PlacedMention[] found) =>
        found.Length <= Few ? found : new ByProperty<PlacedMention>(found, static one => one.Property);

    /// <summary>Returns those of a property, in order.</summary>
    internal static IEnumerable<CatalogueFinding> In(IReadOnlyList<CatalogueFinding> found, string property) =>
        In(found, property, static one => one.Property);

    /// <inheritdoc cref="In(IReadOnlyList{CatalogueFinding}, string)"/>
    internal static IEnumerable<PlacedMention> In(IReadOnlyList<PlacedMention> found, string property) =>
        In(found, property, static one => one.Property);

    private static IEnumerable<T> In<T>(IReadOnlyList<T> found, string property, Func<T, string> propertyOf) => found switch
    {
        { Count: 0 } => [],
        [var only] => propertyOf(only) == property ? [only] : [],
        ByProperty<T> many => many.Of(property),
        var few => few.Where(one => propertyOf(one) == property),
    };
}
