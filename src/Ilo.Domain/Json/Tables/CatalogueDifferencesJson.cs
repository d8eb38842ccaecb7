using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.CatalogueDifferences>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueDifferencesJson
{
    internal static ObjectContract<CatalogueDifferences> Contract { get; } = new(
        "catalogueDifferences",
        (ref arguments) => new()
        {
            Projects = arguments.Next<ItemDifferences<Project>>(),
            Events = arguments.Next<ItemDifferences<Event>>(),
            Articles = arguments.Next<ItemDifferences<Article>>(),
            Offices = arguments.Next<ItemDifferences<Office>>(),
            OlderOptions = arguments.Next<CatalogueOptions>(),
            NewerOptions = arguments.Next<CatalogueOptions>(),
            OlderFormerIdentities = arguments.Next<CatalogueIdentities>() ?? CatalogueIdentities.Empty,
            NewerFormerIdentities = arguments.Next<CatalogueIdentities>() ?? CatalogueIdentities.Empty,
            OlderPagesWithoutRecords = arguments.AnyTexts(),
            NewerPagesWithoutRecords = arguments.AnyTexts(),
        },
        Required(nameof(CatalogueDifferences.Projects), differences => differences.Projects),
        Required(nameof(CatalogueDifferences.Events), differences => differences.Events),
        Required(nameof(CatalogueDifferences.Articles), differences => differences.Articles),
        Required(nameof(CatalogueDifferences.Offices), differences => differences.Offices),
        Required(nameof(CatalogueDifferences.OlderOptions), differences => differences.OlderOptions),
        Required(nameof(CatalogueDifferences.NewerOptions), differences => differences.NewerOptions),
        Optional(nameof(CatalogueDifferences.OlderFormerIdentities), differences => NotEmpty(differences.OlderFormerIdentities)),
        Optional(nameof(CatalogueDifferences.NewerFormerIdentities), differences => NotEmpty(differences.NewerFormerIdentities)),
        AnyTexts(nameof(CatalogueDifferences.OlderPagesWithoutRecords), differences => differences.OlderPagesWithoutRecords),
        AnyTexts(nameof(CatalogueDifferences.NewerPagesWithoutRecords), differences => differences.NewerPagesWithoutRecords));

    private static CatalogueIdentities? NotEmpty(CatalogueIdentities identities) => identities == CatalogueIdentities.Empty ? null : identities;
}
