namespace Ilo.Domain;

/// <summary>Remembers the identifier that a record works out from its content; a hash costs more than writing the record as JSON.</summary>
/// <remarks>
/// A field of the record. It knows whose identifier it holds: a copy made by <c>with</c> works out its own. Equal to every other, so that it has
/// no part in the record's equality. Safe for use by any number of threads: two may both work it out, with the same result.
/// </remarks>
internal struct IdCache<TRecord> : IEquatable<IdCache<TRecord>>
    where TRecord : class
{
    private Entry? _entry;

    internal Id<TRecord> Get(TRecord owner, Func<TRecord, Id<TRecord>> make)
    {
        Entry? entry = _entry;
        if (entry is null || !ReferenceEquals(entry.Owner, owner))
        {
            _entry = entry = new Entry(owner, make(owner));
        }

        return entry.Id;
    }

    public readonly bool Equals(IdCache<TRecord> other) => true;

    public override readonly bool Equals(object? obj) => obj is IdCache<TRecord>;

    public override readonly int GetHashCode() => 0;

    private sealed record Entry(TRecord Owner, Id<TRecord> Id);
}
