using Ilo.Domain.Catalogues;
using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Json.Tables;
using Ilo.Domain.Recognition;
using Ilo.Domain.Shapes;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json;

/// <content>The types, room by room.</content>
internal static partial class JsonContracts
{
    private static JsonContract[] Kinds =>
    [
        ProjectJson.Contract, EventJson.Contract, ArticleJson.Contract, OfficeJson.Contract,
        DonorJson.Contract, OrganisationJson.Contract, ThemeJson.Contract,
    ];

    private static IEnumerable<JsonContract> Records() =>
    [
        .. With(ProjectJson.Contract), .. With(EventJson.Contract), .. With(ArticleJson.Contract), .. With(OfficeJson.Contract),
        .. With(DonorJson.Contract), .. With(OrganisationJson.Contract), .. With(ThemeJson.Contract), .. With(SectionJson.Contract),
        .. WithValue(ParagraphJson.Contract),
        .. WithValue(MoneyJson.Contract), .. With(DateIntervalJson.Contract), .. WithValue(LocalDateConverter.Contract),
        .. WithValue(new KindContract<AnyRecord>(record => record.Value, record => new(record), Kinds)),
        .. With(new KindContract<IRecord>(record => record, record => (IRecord)record, [.. Kinds.Where(kind => kind.Type.IsAssignableTo(typeof(IRecord)))])),
        new SetContract<Project>(), new SetContract<Event>(), new SetContract<Article>(), new SetContract<IRecord>(),
        .. With(UnknownJson.Property),
        .. WithUnknown<Project>("project"), .. WithUnknown<Event>("event"), .. WithUnknown<Article>("article"), .. WithUnknown<Office>("office"),
        .. WithUnknown<Donor>("donor"), .. WithUnknown<Organisation>("organisation"), .. WithUnknown<Theme>("theme"), .. WithUnknown<AnyRecord>("line"),
        .. WithUnknown<PageReading>("pageReading"), .. WithUnknown<Catalogue>("catalogue"),
    ];

    private static IEnumerable<JsonContract> Pages() =>
    [
        .. With(PageJson.Contract), .. With(EntryJson.Contract), .. With(PageRecordJson.Contract), .. With(PageReadingJson.Contract),
        .. With(DiagnosticJson.Contract), .. With(DiagnosticDescriptorJson.Contract), .. WithValue(SourceReferenceJson.Contract),
        .. WithValue(TextSpanJson.Contract), .. WithValue(SegmentJson.Contract), .. With(PageLinkJson.Contract), .. With(PageReaderOptionsJson.Contract),
        .. With(DateOccurrenceJson.Contract),
        .. With(PageFileJson.Contract), .. With(PageFilesProgressJson.Contract),
    ];

    private static IEnumerable<JsonContract> Catalogues() =>
    [
        .. With(CatalogueJson.Contract), .. With(CatalogueOptionsJson.Contract), .. With(MatchJson.Contract), .. With(MatchReasonJson.Contract),
        .. With(CatalogueFindingJson.Contract), .. With(CatalogueLinkJson.Contract), .. With(PropertySourceJson.Contract),
        .. With(PropertyChangeJson.Contract), .. With(CatalogueDifferencesJson.Contract), .. With(QualityIssueJson.Contract),
        .. With(QualityReportJson.Contract), .. With(ProjectGroupJson.Contract),
        .. With(CatalogueIdentitiesJson.Contract), .. With(ItemIdentityJson.Contract), .. With(ItemTraceJson.Contract),
        .. With(CatalogueProgressJson.Contract),
        .. Items("project", ProjectShape.Table), .. Items("event", EventShape.Table), .. Items("article", ArticleShape.Table),
        .. Items("office", OfficeShape.Table),
    ];

    private static IEnumerable<JsonContract> Queries() =>
    [
        .. With(CatalogueQueryJson.Contract), .. With(QueryReadingJson.Contract), .. With(CatalogueAnswerJson.Contract), .. With(BudgetRangeJson.Contract),
        .. With(StatusOnDayJson.Contract), .. With(StatusConflictJson.Contract), .. With(FacetJson.Contract), .. With(FacetValueJson.Contract),
        .. With(DatedCountJson.Contract), .. With(ConcurrencyJson.Contract), .. WithValue(RecordOrderConverter.Contract),
        .. Views<Project>("project"), .. Views<Event>("event"), .. Views<Article>("article"), .. Views<IRecord>("record"),
        .. With(ViewJson.Page<Office>("office")),
        .. With(ViewJson.Tally<Donor>("donor")), .. With(ViewJson.Tally<Theme>("theme")),
    ];

    private static IEnumerable<JsonContract> Names() =>
    [
        .. With(TextFindingsJson.Contract), .. With(TextToRecognizeJson.Contract), .. With(VocabularyFileJson.Contract),
        .. With(FindingJson.Of<Donor>("donor")), .. With(FindingJson.Of<Organisation>("organisation")), .. With(FindingJson.Of<Theme>("theme")),
        .. With(FindingJson.Of("name", Texts.Any)),
    ];

    private static IEnumerable<JsonContract> Codes() =>
    [
        .. WithValue(ParsableConverter<LanguageCode>.Contract("a language code of two letters", "^[A-Za-z]{2}$")),
        .. WithValue(ParsableConverter<CountryCode>.Contract("a country code of two letters", "^[A-Za-z]{2}$")),
        .. WithValue(ParsableConverter<CurrencyCode>.Contract("a currency code of three letters", "^[A-Za-z]{3}$")),
        .. WithValue(ParsableConverter<PartialDate>.Contract("a date as yyyy, yyyy-MM or yyyy-MM-dd", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
        .. Identifier<Project>(), .. Identifier<Event>(), .. Identifier<Article>(), .. Identifier<Office>(),
        .. Identifier<Donor>(), .. Identifier<Organisation>(), .. Identifier<Theme>(),
        // Strings and numbers are the serializer's own; lists of them are ours.
        TextListConverter.Contract,
        new ListContract<int>(),
    ];

    private static IEnumerable<JsonContract> Enumerations() =>
    [
        .. Enumeration<ProjectStatus>(), .. Enumeration<EventStatus>(), .. Enumeration<ArticleKind>(), .. Enumeration<OrganisationKind>(),
        .. Enumeration<DatePrecision>(), .. Enumeration<PageKind>(), .. Enumeration<RecordKind>(), .. Enumeration<PageStyle>(), .. Enumeration<SegmentRole>(),
        .. Enumeration<DiagnosticSeverity>(), .. Enumeration<MatchReasonKind>(), .. Enumeration<CatalogueFindingKind>(), .. Enumeration<CatalogueLinkKind>(),
        .. Enumeration<QualityIssueKind>(), .. Enumeration<DateOrder>(),
        .. Enumeration<KnownSourceRule>(), .. Enumeration<CatalogueStep>(), .. Enumeration<TextPart>(),
    ];

    private static IEnumerable<JsonContract> Items<TRecord>(string kind, RecordShape<TRecord> shape)
        where TRecord : class =>
    [
        .. With(CatalogueJson.Item(kind, shape)), .. With(CatalogueJson.Source<TRecord>(kind)),
        .. With(CatalogueJson.SourceOfItem<TRecord>(kind)),
        .. With(DifferenceJson.Differences<TRecord>(kind)), .. With(DifferenceJson.Change<TRecord>(kind)),
    ];

    private static IEnumerable<JsonContract> Views<TRecord>(string kind)
        where TRecord : class, IRecord =>
        [.. With(ViewJson.Page<TRecord>(kind)), .. With(ViewJson.Timeline<TRecord>(kind)), .. With(ViewJson.Bar<TRecord>(kind))];

    private static IEnumerable<JsonContract> WithUnknown<T>(string kind) => With(UnknownJson.With<T>(kind));

    private static IEnumerable<JsonContract> Identifier<TRecord>()
        where TRecord : class =>
        WithValue(ParsableConverter<Id<TRecord>>.Contract("an identifier of a-z, 0-9 and hyphens", "^[a-z0-9-]+$"));

    private static IEnumerable<JsonContract> Enumeration<T>()
        where T : struct, Enum =>
        WithValue(EnumConverter<T>.Contract());
}
