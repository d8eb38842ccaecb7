using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Queries.Matching;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.FacetValue>;

namespace Ilo.Domain.Json.Tables;

internal static class FacetValueJson
{
    internal static ObjectContract<FacetValue> Contract { get; } = new(
        "facetValue",
        (ref arguments) => new(
            arguments.Text()!,
            arguments.Text()!,
            arguments.Next<int>(),
            arguments.Next<bool>(),
            new ReadChoice(arguments.Next<CatalogueQuery>(), arguments.Next<CatalogueQuery>())),
        RequiredText(nameof(FacetValue.Value), value => value.Value, Texts.Any),
        RequiredText(nameof(FacetValue.Label), value => value.Label, Texts.Any),
        Required(nameof(FacetValue.Count), value => value.Count, Numbers.AtLeast(0)),
        Required(nameof(FacetValue.IsChosen), value => value.IsChosen),
        Required(nameof(FacetValue.Only), value => value.Only),
        Required(nameof(FacetValue.Toggled), value => value.Toggled));
}
