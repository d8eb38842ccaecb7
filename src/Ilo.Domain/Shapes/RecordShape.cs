namespace Ilo.Domain.Shapes;

/// <summary>
/// The table of a kind of record, a row a property: hashing, searching, uniting, comparing and JSON walk it, so that a property is added in one place.
/// </summary>
/// <param name="properties">The rows, in the order in which the record declares the properties; the identifiers are made in this order.</param>
internal sealed class RecordShape<TRecord>(IReadOnlyList<RecordProperty<TRecord>> properties)
    where TRecord : class
{
    private readonly RecordProperty<TRecord>[] _texts = [.. properties.Where(property => property.IsText)];

    internal RecordProperty<TRecord>[] Properties { get; } = [.. properties];

    /// <summary>Gets the properties that hold lists.</summary>
    internal RecordProperty<TRecord>[] Lists { get; } = [.. properties.Where(property => property.IsList)];

    /// <summary>Makes the identifier from every property.</summary>
    internal Id<TRecord> IdOf(TRecord record)
    {
        using ContentHash hash = ContentHash.Start();
        AddTo(hash, record);
        return hash.ToId<TRecord>();
    }

    internal void AddTo(ContentHash hash, TRecord record)
    {
        foreach (RecordProperty<TRecord> property in Properties)
        {
            property.AddTo(hash, record);
        }
    }

    /// <summary>Returns every text that is searched, in order.</summary>
    internal IEnumerable<string> TextsOf(TRecord record)
    {
        foreach (RecordProperty<TRecord> property in _texts)
        {
            foreach (string text in property.TextsOf(record))
            {
                yield return text;
            }
        }
    }

    /// <summary>Returns the rows in which two records differ, in order.</summary>
    internal IEnumerable<RecordProperty<TRecord>> Differences(TRecord left, TRecord right) =>
        Properties.Where(property => !property.AreEqual(left, right));
}
