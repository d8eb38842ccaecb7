using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Organisation>;

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
        Required(nameof(Organisation.Id), organisation => organisation.Id),
        RequiredText(nameof(Organisation.Name), organisation => organisation.Name),
        OptionalText(nameof(Organisation.Acronym), organisation => organisation.Acronym),
        Always(nameof(Organisation.Kind), organisation => organisation.Kind),
        Optional(nameof(Organisation.Country), organisation => organisation.Country));
}
