namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The one order of sources, whatever the order they came in: by reference, then by content.</summary>
internal sealed class SourceOrder<TRecord>(RecordTraits<TRecord> traits) : IComparer<SourceNode<TRecord>>, IComparer<SourceRecord<TRecord>>
    where TRecord : class
{
    public int Compare(SourceNode<TRecord>? x, SourceNode<TRecord>? y) => ReferenceEquals(x, y) ? 0 : Compare(x!.Source, y!.Source);

    /// <summary>Returns whether records stand in this order already, as those of pages do that come in the order of their names.</summary>
    internal bool IsKeptBy(List<SourceNode<TRecord>> nodes)
    {
        int at = 1;
        while (at < nodes.Count && Compare(nodes[at - 1], nodes[at]) <= 0)
        {
            at++;
        }

        return at >= nodes.Count;
    }

    public int Compare(SourceRecord<TRecord>? x, SourceRecord<TRecord>? y)
    {
        if (string.CompareOrdinal(x!.SourceName, y!.SourceName) is var byName and not 0)
        {
            return byName;
        }

        int byPlace = x.Span.CompareTo(y.Span);
        return byPlace != 0 ? byPlace
            : x.Entry != y.Entry ? x.Entry.CompareTo(y.Entry)
            : x.Source.Line != y.Source.Line ? x.Source.Line.CompareTo(y.Source.Line)
            : x.Source.Column != y.Source.Column ? x.Source.Column.CompareTo(y.Source.Column)
            : x.PageKind != y.PageKind ? x.PageKind.CompareTo(y.PageKind)
            : string.CompareOrdinal(traits.Hash(x.Record), traits.Hash(y.Record)) is var byContent and not 0 ? byContent
            : string.CompareOrdinal(x.Source.Address?.OriginalString, y.Source.Address?.OriginalString) is var byAddress and not 0 ? byAddress
            : string.CompareOrdinal(x.Source.Link?.OriginalString, y.Source.Link?.OriginalString);
    }
}
