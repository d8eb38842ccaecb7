using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Json.Tables;

internal static class OrganisationJson
{
    internal static ObjectContract<Organisation> Contract { get; } = new(
        "organisation",
        (ref arguments) => new()
        {
            Id = arguments.Next<Id<Organisation>>(),
            Name = arguments.Text()!,
            Acronym = arguments.Text(),
            Kind = arguments.Next<OrganisationKind>(),
            Country = arguments.Optional<CountryCode>(),
        },
        ShapeRows.Of(OrganisationShape.Table));
}
