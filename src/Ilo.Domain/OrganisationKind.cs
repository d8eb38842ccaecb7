using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>What kind of organisation a donor or partner is.</summary>
/// <remarks>The values are the codes of the IATI code list OrganisationType (IATI Standard, http://iatistandard.org/, CC BY 4.0).</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public enum OrganisationKind
{
    /// <summary>The kind is not known; no IATI code.</summary>
    Unknown = 0,

    /// <summary>Government.</summary>
    Government = 10,

    /// <summary>Local government.</summary>
    LocalGovernment = 11,

    /// <summary>Other public sector.</summary>
    OtherPublicSector = 15,

    /// <summary>International non-governmental organisation.</summary>
    InternationalNgo = 21,

    /// <summary>National non-governmental organisation.</summary>
    NationalNgo = 22,

    /// <summary>Regional non-governmental organisation.</summary>
    RegionalNgo = 23,

    /// <summary>Non-governmental organisation based in a partner country.</summary>
    PartnerCountryNgo = 24,

    /// <summary>Public-private partnership.</summary>
    PublicPrivatePartnership = 30,

    /// <summary>Multilateral.</summary>
    Multilateral = 40,

    /// <summary>Foundation.</summary>
    Foundation = 60,

    /// <summary>Private sector.</summary>
    PrivateSector = 70,

    /// <summary>Private sector in the provider country.</summary>
    PrivateSectorInProviderCountry = 71,

    /// <summary>Private sector in the recipient country.</summary>
    PrivateSectorInRecipientCountry = 72,

    /// <summary>Private sector in a third country.</summary>
    PrivateSectorInThirdCountry = 73,

    /// <summary>Academic, training or research.</summary>
    AcademicTrainingResearch = 80,

    /// <summary>Other.</summary>
    Other = 90,
}
