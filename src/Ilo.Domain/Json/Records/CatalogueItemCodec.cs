using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Records;

/// <summary>A catalogue entry; the codec of its record comes from outside.</summary>
internal sealed class CatalogueItemCodec<TRecord> : RecordCodec<CatalogueItem<TRecord>, CatalogueItemCodec<TRecord>.Draft>
    where TRecord : class
{
    internal CatalogueItemCodec(string name, JsonCodec<TRecord> record)
        : base($"{name}Entry", [
            Required("Key", KeyCodec.Instance, entry => entry.Key, (ref draft, value) => draft.Key = value),
            Required("Record", record, entry => entry.Record, (ref draft, value) => draft.Record = value),
            Required("Sources", new ListCodec<SourceRecord<TRecord>>(new SourceRecordCodec<TRecord>(name, record)), entry => entry.Sources, (ref draft, value) => draft.Sources = value),
            List("PropertySources", PropertySourceCodec.Instance, entry => entry.PropertySources, (ref draft, value) => draft.PropertySources = value),
            List("Merges", MatchCodec.Instance, entry => entry.Merges, (ref draft, value) => draft.Merges = value),
            List("Findings", CatalogueFindingCodec.Instance, entry => entry.Findings, (ref draft, value) => draft.Findings = value),
            List("Links", CatalogueLinkCodec.Instance, entry => entry.Links, (ref draft, value) => draft.Links = value),
        ])
    {
    }

    protected override CatalogueItem<TRecord> Build(in Draft draft) => draft.Sources.IsEmpty
        ? throw new JsonException("The entry has no source.")
        : new(draft.Key!, draft.Record!, draft.Sources)
        {
            PropertySources = draft.PropertySources,
            Merges = draft.Merges,
            Findings = draft.Findings,
            Links = draft.Links,
        };

    internal struct Draft
    {
        internal string? Key;
        internal TRecord? Record;
        internal ValueList<SourceRecord<TRecord>> Sources;
        internal ValueList<PropertySource> PropertySources;
        internal ValueList<Match> Merges;
        internal ValueList<CatalogueFinding> Findings;
        internal ValueList<CatalogueLink> Links;
    }
}

internal sealed class SourceRecordCodec<TRecord> : RecordCodec<SourceRecord<TRecord>, SourceRecordCodec<TRecord>.Draft>
    where TRecord : class
{
    internal SourceRecordCodec(string name, JsonCodec<TRecord> record)
        : base($"{name}Source", [
            Required("Source", SourceReferenceCodec.Instance, source => source.Source, (ref draft, value) => draft.Source = value),
            Required("PageKind", EnumCodec<PageKind>.Instance, source => source.PageKind, (ref draft, value) => draft.PageKind = value),
            Required("Entry", new Int32Codec(-1), source => source.Entry, (ref draft, value) => draft.Entry = value),
            Required("Record", record, source => source.Record, (ref draft, value) => draft.Record = value),
        ])
    {
    }

    protected override SourceRecord<TRecord> Build(in Draft draft) => new(draft.Source, draft.PageKind, draft.Entry, draft.Record!);

    internal struct Draft
    {
        internal SourceReference Source;
        internal PageKind PageKind;
        internal int Entry;
        internal TRecord? Record;
    }
}
