namespace Ilo.Domain;

/// <summary>Remembers the identifier that a record works out from its content; a hash costs more than writing the record as JSON.</summary>
/// <remarks>
/// A field of the record. It knows whose identifier it holds: a copy made by <c>with</c> works out its own. Equal to every other, so that it has
/// no part in the record's equality. Safe for use by any number of threads: two may both work it out, with the same result.
/// </remarks>
internal struct IdCache<TRecord> : IEquatable<IdCache<TRecord>>
    where TRecord : class
{
    private TRecord? _owner;
    private Id<TRecord> _id;

    internal Id<TRecord> Get(TRecord owner, Func<TRecord, Id<TRecord>> make)
    {
        if (!ReferenceEquals(Volatile.Read(ref _owner), owner))
        {
            // The identifier goes first: whoever sees the owner sees it too.
            _id = make(owner);
            Volatile.Write(ref _owner, owner);
        }

        return _id;
    }

    public readonly bool Equals(IdCache<TRecord> other) => true;

    public override readonly bool Equals(object? obj) => obj is IdCache<TRecord>;

    public override readonly int GetHashCode() => 0;
}
