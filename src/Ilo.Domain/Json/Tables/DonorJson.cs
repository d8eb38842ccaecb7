using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Json.Tables;

internal static class DonorJson
{
    internal static ObjectContract<Donor> Contract { get; } = new(
        "donor",
        (ref arguments) => new()
        {
            Id = arguments.Next<Id<Donor>>(),
            Name = arguments.Text()!,
            Acronym = arguments.Text(),
            Kind = arguments.Next<OrganisationKind>(),
            Country = arguments.Optional<CountryCode>(),
            IatiIdentifier = arguments.Text(),
        },
        ShapeRows.Of(DonorShape.Table));
}
