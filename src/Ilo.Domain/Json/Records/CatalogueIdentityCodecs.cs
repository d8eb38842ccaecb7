using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Codecs;
using NodaTime;

namespace Ilo.Domain.Json.Records;

internal sealed class CatalogueIdentitiesCodec : RecordCodec<CatalogueIdentities, CatalogueIdentitiesCodec.Draft>
{
    private CatalogueIdentitiesCodec()
        : base("catalogueIdentities", [
            List(nameof(CatalogueIdentities.Projects), ItemIdentityCodec.Instance, all => all.Projects, (ref draft, value) => draft.Projects = value),
            List(nameof(CatalogueIdentities.Events), ItemIdentityCodec.Instance, all => all.Events, (ref draft, value) => draft.Events = value),
            List(nameof(CatalogueIdentities.Articles), ItemIdentityCodec.Instance, all => all.Articles, (ref draft, value) => draft.Articles = value),
            List(nameof(CatalogueIdentities.Offices), ItemIdentityCodec.Instance, all => all.Offices, (ref draft, value) => draft.Offices = value),
        ])
    {
    }

    internal static CatalogueIdentitiesCodec Instance { get; } = new();

    protected override CatalogueIdentities Build(in Draft draft) =>
        new() { Projects = draft.Projects, Events = draft.Events, Articles = draft.Articles, Offices = draft.Offices };

    internal struct Draft
    {
        internal ValueList<ItemIdentity> Projects, Events, Articles, Offices;
    }
}

internal sealed class ItemIdentityCodec : RecordCodec<ItemIdentity, ItemIdentityCodec.Draft>
{
    private ItemIdentityCodec()
        : base("itemIdentity", [
            Required(nameof(ItemIdentity.Identifier), KeyCodec.Instance, identity => identity.Identifier, (ref draft, value) => draft.Identifier = value),
            Required(nameof(ItemIdentity.IsRetired), BooleanCodec.Instance, identity => identity.IsRetired, (ref draft, value) => draft.IsRetired = value),
            Optional(nameof(ItemIdentity.JoinedTo), KeyCodec.Instance, identity => identity.JoinedTo, (ref draft, value) => draft.JoinedTo = value),
            List(nameof(ItemIdentity.Traces), ItemTraceCodec.Instance, identity => identity.Traces, (ref draft, value) => draft.Traces = value),
        ])
    {
    }

    internal static ItemIdentityCodec Instance { get; } = new();

    protected override ItemIdentity Build(in Draft draft) =>
        new() { Identifier = draft.Identifier!, IsRetired = draft.IsRetired, JoinedTo = draft.JoinedTo, Traces = draft.Traces };

    internal struct Draft
    {
        internal string? Identifier, JoinedTo;
        internal bool IsRetired;
        internal ValueList<ItemTrace> Traces;
    }
}

internal sealed class ItemTraceCodec : RecordCodec<ItemTrace, ItemTraceCodec.Draft>
{
    private ItemTraceCodec()
        : base("itemTrace", [
            Required(nameof(ItemTrace.SourceName), TextCodec.AnyString, trace => trace.SourceName, (ref draft, value) => draft.SourceName = value),
            Required(nameof(ItemTrace.Entry), new Int32Codec(-1), trace => trace.Entry, (ref draft, value) => draft.Entry = value),
            Required(nameof(ItemTrace.Start), new Int32Codec(0), trace => trace.Start, (ref draft, value) => draft.Start = value),
            RequiredText(nameof(ItemTrace.Title), trace => trace.Title, (ref draft, value) => draft.Title = value),
            Optional(nameof(ItemTrace.Dates), IntervalCodec.Instance, trace => trace.Dates, (ref draft, value) => draft.Dates = value),
            Optional(nameof(ItemTrace.Code), TextCodec.AnyString, trace => trace.Code, (ref draft, value) => draft.Code = value),
            Required(nameof(ItemTrace.Content), KeyCodec.Instance, trace => trace.Content, (ref draft, value) => draft.Content = value),
            Required(nameof(ItemTrace.Words), TextCodec.AnyString, trace => trace.Words, (ref draft, value) => draft.Words = value),
        ])
    {
    }

    internal static ItemTraceCodec Instance { get; } = new();

    protected override ItemTrace Build(in Draft draft) => new()
    {
        SourceName = draft.SourceName!,
        Entry = draft.Entry,
        Start = draft.Start,
        Title = draft.Title!,
        Dates = draft.Dates,
        Code = draft.Code,
        Content = draft.Content!,
        Words = draft.Words!,
    };

    internal struct Draft
    {
        internal string? SourceName, Title, Code, Content, Words;
        internal int Entry, Start;
        internal DateInterval? Dates;
    }
}
