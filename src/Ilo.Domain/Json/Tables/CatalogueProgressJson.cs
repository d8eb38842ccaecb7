using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.CatalogueProgress>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueProgressJson
{
    internal static ObjectContract<CatalogueProgress> Contract { get; } = new(
        "catalogueProgress",
        (ref arguments) => new(arguments.Next<CatalogueStep>(), arguments.Next<int>(), arguments.Next<int>()),
        Required(nameof(CatalogueProgress.Step), progress => progress.Step),
        Required(nameof(CatalogueProgress.Done), progress => progress.Done),
        Required(nameof(CatalogueProgress.Total), progress => progress.Total));
}
