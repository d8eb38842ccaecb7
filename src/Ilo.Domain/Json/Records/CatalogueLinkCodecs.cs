using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class CatalogueLinkCodec : RecordCodec<CatalogueLink, CatalogueLinkCodec.Draft>
{
    private CatalogueLinkCodec()
        : base("catalogueLink", [
            Required(nameof(CatalogueLink.Kind), EnumCodec<CatalogueLinkKind>.Instance, link => link.Kind, (ref draft, value) => draft.Kind = value),
            Required(nameof(CatalogueLink.Key), KeyCodec.Instance, link => link.Key, (ref draft, value) => draft.Key = value),
            Required(nameof(CatalogueLink.Match), MatchCodec.Instance, link => link.Match, (ref draft, value) => draft.Match = value),
        ])
    {
    }

    internal static CatalogueLinkCodec Instance { get; } = new();

    protected override CatalogueLink Build(in Draft draft) => new(draft.Kind, draft.Key!, draft.Match!);

    internal struct Draft
    {
        internal CatalogueLinkKind Kind;
        internal string? Key;
        internal Match? Match;
    }
}

internal sealed class PropertySourceCodec : RecordCodec<PropertySource, PropertySourceCodec.Draft>
{
    private PropertySourceCodec()
        : base("propertySource", [
            RequiredText(nameof(PropertySource.Property), source => source.Property, (ref draft, value) => draft.Property = value),
            Required(nameof(PropertySource.Source), SourceReferenceCodec.Instance, source => source.Source, (ref draft, value) => draft.Source = value),
        ])
    {
    }

    internal static PropertySourceCodec Instance { get; } = new();

    protected override PropertySource Build(in Draft draft) => new(draft.Property!, draft.Source);

    internal struct Draft
    {
        internal string? Property;
        internal SourceReference Source;
    }
}
