using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Facet>;

namespace Ilo.Domain.Json.Tables;

internal static class FacetJson
{
    internal static ObjectContract<Facet> Contract { get; } = new(
        "facet",
        (ref arguments) => new(arguments.Text()!) { Values = arguments.List<FacetValue>() },
        RequiredText(nameof(Facet.Key), facet => facet.Key, Texts.Any),
        List(nameof(Facet.Values), facet => facet.Values));
}
