using System.Collections.Frozen;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Records;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Codecs;

/// <summary>Every codec by the type of its values. A table rather than types made at run time, which ahead-of-time compilation cannot see.</summary>
internal static class JsonCodecs
{
    private static readonly FrozenDictionary<Type, JsonCodec> ByType = All().ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    internal static IEnumerable<Type> Types => ByType.Keys;

    internal static JsonCodec? Find(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>Returns the codec of a type.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    internal static JsonCodec<T> Of<T>() => Find(typeof(T)) as JsonCodec<T>
        ?? throw new NotSupportedException($"{typeof(T)} is none of the types that Ilo.Domain reads and writes as JSON.");

    private static Dictionary<Type, JsonCodec> All()
    {
        Dictionary<Type, JsonCodec> codecs = [];
        AddWithList(codecs, ProjectCodec.Instance);
        AddWithList(codecs, EventCodec.Instance);
        AddWithList(codecs, ArticleCodec.Instance);
        AddWithList(codecs, OfficeCodec.Instance);
        AddWithList(codecs, DonorCodec.Instance);
        AddWithList(codecs, OrganisationCodec.Instance);
        AddWithList(codecs, ThemeCodec.Instance);
        AddWithList(codecs, SectionCodec.Instance);
        AddWithList(codecs, AnyRecordCodec.Instance);
        AddWithList(codecs, MoneyCodec.Instance);
        AddWithList(codecs, IntervalCodec.Instance);
        AddWithList(codecs, LocalDateCodec.Instance);
        AddPages(codecs);
        AddCatalogues(codecs);
        AddWithList(codecs, Scalars.PartialDate);
        AddWithList(codecs, Scalars.Language);
        AddWithList(codecs, Scalars.Country);
        AddWithList(codecs, Scalars.Currency);
        AddIdentifiers(codecs);
        AddEnumerations(codecs);

        // Strings are the serializer's own; a list of them is ours.
        Add(codecs, new ListCodec<string>(TextCodec.AnyString));
        return codecs;
    }

    private static void AddPages(Dictionary<Type, JsonCodec> codecs)
    {
        AddWithList(codecs, PageCodec.Instance);
        AddWithList(codecs, EntryCodec.Instance);
        AddWithList(codecs, PageRecordCodec.Instance);
        AddWithList(codecs, PageReadingCodec.Instance);
        AddWithList(codecs, DiagnosticCodec.Instance);
        AddWithList(codecs, SourceReferenceCodec.Instance);
        AddWithList(codecs, TextSpanCodec.Instance);
    }

    private static void AddCatalogues(Dictionary<Type, JsonCodec> codecs)
    {
        Add(codecs, CatalogueCodec.Instance);
        Add(codecs, CatalogueIdentitiesCodec.Instance);
        AddWithList(codecs, ItemIdentityCodec.Instance);
        AddWithList(codecs, ItemTraceCodec.Instance);
        AddWithList(codecs, CatalogueCodec.Projects);
        AddWithList(codecs, CatalogueCodec.Events);
        AddWithList(codecs, CatalogueCodec.Articles);
        AddWithList(codecs, CatalogueCodec.Offices);
        AddWithList(codecs, MatchCodec.Instance);
        AddWithList(codecs, MatchReasonCodec.Instance);
        AddWithList(codecs, CatalogueFindingCodec.Instance);
        AddWithList(codecs, CatalogueLinkCodec.Instance);
        AddWithList(codecs, PropertySourceCodec.Instance);
        Add(codecs, CatalogueOptionsCodec.Instance);
    }

    private static void AddIdentifiers(Dictionary<Type, JsonCodec> codecs)
    {
        AddWithList(codecs, IdCodec<Project>.Instance);
        AddWithList(codecs, IdCodec<Event>.Instance);
        AddWithList(codecs, IdCodec<Article>.Instance);
        AddWithList(codecs, IdCodec<Office>.Instance);
        AddWithList(codecs, IdCodec<Donor>.Instance);
        AddWithList(codecs, IdCodec<Organisation>.Instance);
        AddWithList(codecs, IdCodec<Theme>.Instance);
    }

    private static void AddEnumerations(Dictionary<Type, JsonCodec> codecs)
    {
        AddWithList(codecs, EnumCodec<ProjectStatus>.Instance);
        AddWithList(codecs, EnumCodec<EventStatus>.Instance);
        AddWithList(codecs, EnumCodec<ArticleKind>.Instance);
        AddWithList(codecs, EnumCodec<OrganisationKind>.Instance);
        AddWithList(codecs, EnumCodec<DatePrecision>.Instance);
        AddWithList(codecs, EnumCodec<PageKind>.Instance);
        AddWithList(codecs, EnumCodec<EntryKind>.Instance);
        AddWithList(codecs, EnumCodec<DiagnosticSeverity>.Instance);
        AddWithList(codecs, EnumCodec<MatchReasonKind>.Instance);
        AddWithList(codecs, EnumCodec<CatalogueFindingKind>.Instance);
        AddWithList(codecs, EnumCodec<CatalogueLinkKind>.Instance);
    }

    private static void AddWithList<T>(Dictionary<Type, JsonCodec> codecs, JsonCodec<T> codec)
    {
        Add(codecs, codec);
        Add(codecs, new ListCodec<T>(codec));
    }

    private static void Add<T>(Dictionary<Type, JsonCodec> codecs, JsonCodec<T> codec) => codecs.Add(typeof(T), codec);
}
