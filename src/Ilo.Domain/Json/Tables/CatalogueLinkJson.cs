using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.CatalogueLink>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueLinkJson
{
    internal static ObjectContract<CatalogueLink> Contract { get; } = new(
        "catalogueLink",
        (ref arguments) => new(arguments.Next<CatalogueLinkKind>(), arguments.Text()!, arguments.Next<Match>()),
        Required(nameof(CatalogueLink.Kind), link => link.Kind),
        RequiredText(nameof(CatalogueLink.Key), link => link.Key, Texts.Key),
        Required(nameof(CatalogueLink.Match), link => link.Match));
}
