using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.CatalogueIdentities>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueIdentitiesJson
{
    internal static ObjectContract<CatalogueIdentities> Contract { get; } = new(
        "catalogueIdentities",
        (ref arguments) => new()
        {
            Projects = arguments.List<ItemIdentity>(),
            Events = arguments.List<ItemIdentity>(),
            Articles = arguments.List<ItemIdentity>(),
            Offices = arguments.List<ItemIdentity>(),
        },
        List(nameof(CatalogueIdentities.Projects), all => all.Projects),
        List(nameof(CatalogueIdentities.Events), all => all.Events),
        List(nameof(CatalogueIdentities.Articles), all => all.Articles),
        List(nameof(CatalogueIdentities.Offices), all => all.Offices));
}
