namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The one order of sources, whatever the order they came in: by reference, then by content.</summary>
internal static class SourceOrder
{
    internal static List<SourceRecord<TRecord>> Sorted<TRecord>(IEnumerable<SourceRecord<TRecord>> sources, RecordTraits<TRecord> traits)
        where TRecord : class =>
        [.. sources
            .OrderBy(source => source.Source.SourceName, StringComparer.Ordinal)
            .ThenBy(source => source.Source.Span)
            .ThenBy(source => source.Entry)
            .ThenBy(source => source.Source.Line).ThenBy(source => source.Source.Column)
            .ThenBy(source => source.PageKind)
            .ThenBy(source => traits.Hash(source.Record), StringComparer.Ordinal)];
}
