using Ilo.Domain.Interchange.Iati;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Options of a publisher for the tests.</summary>
internal static class IatiWriterOptions
{
    internal static IatiOptions Of(string country) => new()
    {
        Reporter = new() { Ref = "GB-COH-1234567", Kind = OrganisationKind.PrivateSector, Name = "Example Ltd" },
        AsOf = new(2026, 11, 29),
        Generated = Items.Moment,
        Links = Items.Links,
        Implementer = IatiOrganisation.Ilo,
        RecipientCountry = CountryCode.Parse(country, null),
    };
}
