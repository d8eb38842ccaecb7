namespace Ilo.Domain.Queries.Indexes;

/// <summary>A sequence of records that has indexes.</summary>
internal interface IIndexed<TRecord>
    where TRecord : class, IRecord
{
    RecordIndex<TRecord> Index { get; }
}
