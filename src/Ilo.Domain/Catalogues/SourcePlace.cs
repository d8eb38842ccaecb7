namespace Ilo.Domain.Catalogues;

/// <summary>Compares source records, first by where they stand: to hash all that a record holds takes longer than to find it.</summary>
internal sealed class SourcePlace<TRecord> : IEqualityComparer<SourceRecord<TRecord>>
    where TRecord : class
{
    internal static SourcePlace<TRecord> Comparer { get; } = new();

    public bool Equals(SourceRecord<TRecord>? x, SourceRecord<TRecord>? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Entry == y.Entry && x.Span == y.Span && x.Source == y.Source
            && AreSame(x.Source.Link, y.Source.Link)
            && AreSame(x.Source.Address, y.Source.Address) && x.PageKind == y.PageKind
            && EqualityComparer<TRecord>.Default.Equals(x.Record, y.Record));

    // Addresses are equal for the platform where they differ behind the # alone.
    private static bool AreSame(Uri? one, Uri? other) => one?.OriginalString == other?.OriginalString;

    public int GetHashCode(SourceRecord<TRecord> source) => HashCode.Combine(source.Entry, source.Span);
}
