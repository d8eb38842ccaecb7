using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Takes the traces of source records, from which their things are known again.</summary>
internal static class Traces
{
    internal static ValueList<ItemTrace> Of<TRecord>(IEnumerable<SourceRecord<TRecord>> sources, RecordTraits<TRecord> traits)
        where TRecord : class =>
        sources.Select(source => Of(source, traits)).ToValueList();

    private static ItemTrace Of<TRecord>(SourceRecord<TRecord> source, RecordTraits<TRecord> traits)
        where TRecord : class => new()
        {
            SourceName = source.Source.SourceName,
            Entry = source.Entry,
            Start = source.Source.Span.Start,
            Title = traits.Title(source.Record),
            Dates = traits.Dates(source.Record),
            IsPutOff = source.Record is Event { StatedStatus: EventStatus.Postponed or EventStatus.Rescheduled },
            Code = source.Record is Project { Code: { } code } ? FeatureReader.CodeKey(code) : null,
            Content = traits.Hash(source.Record),

            // The title, the first text of each kind of record, is compared by itself.
            Words = WordSketch.Of(traits.Shape.TextsOf(source.Record).Skip(1)),
        };
}
