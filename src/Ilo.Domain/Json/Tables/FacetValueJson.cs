using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.FacetValue>;

namespace Ilo.Domain.Json.Tables;

internal static class FacetValueJson
{
    internal static ObjectContract<FacetValue> Contract { get; } = new(
        "facetValue",
        (ref arguments) => new()
        {
            Value = arguments.Text()!,
            Label = arguments.Text()!,
            Count = arguments.Next<int>(),
            IsChosen = arguments.Next<bool>(),
            Only = arguments.Next<CatalogueQuery>(),
            Toggled = arguments.Next<CatalogueQuery>(),
        },
        RequiredText(nameof(FacetValue.Value), value => value.Value, Texts.Any),
        RequiredText(nameof(FacetValue.Label), value => value.Label, Texts.Any),
        Required(nameof(FacetValue.Count), value => value.Count, Numbers.AtLeast(0)),
        Required(nameof(FacetValue.IsChosen), value => value.IsChosen),
        Required(nameof(FacetValue.Only), value => value.Only),
        Required(nameof(FacetValue.Toggled), value => value.Toggled));
}
