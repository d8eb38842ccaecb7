using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Donor>;

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
        Required(nameof(Donor.Id), donor => donor.Id),
        RequiredText(nameof(Donor.Name), donor => donor.Name),
        OptionalText(nameof(Donor.Acronym), donor => donor.Acronym),
        Always(nameof(Donor.Kind), donor => donor.Kind),
        Optional(nameof(Donor.Country), donor => donor.Country),
        OptionalText(nameof(Donor.IatiIdentifier), donor => donor.IatiIdentifier));
}
