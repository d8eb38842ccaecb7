namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Keeps a source record's work with it, without being part of its equality.</summary>
/// <remarks>It knows whose work it holds: a copy made by <c>with</c> begins anew. Safe for use by any number of threads.</remarks>
internal struct CarriedWork : IEquatable<CarriedWork>
{
    private object? _owner;
    private SourceWork? _work;

    internal SourceWork Of(object owner)
    {
        if (!ReferenceEquals(Volatile.Read(ref _owner), owner))
        {
            // The work goes first: whoever sees the owner sees it too.
            _work = new();
            Volatile.Write(ref _owner, owner);
        }

        return _work!;
    }

    public readonly bool Equals(CarriedWork other) => true;

    public override readonly bool Equals(object? obj) => obj is CarriedWork;

    public override readonly int GetHashCode() => 0;
}
