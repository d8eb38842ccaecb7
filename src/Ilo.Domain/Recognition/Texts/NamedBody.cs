using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>A donor or another organisation of the vocabulary.</summary>
internal sealed class NamedBody
{
    internal NamedBody(Donor donor, OrganisationRole role, bool isGeneral)
        : this(new Organisation
        {
            Id = Id<Organisation>.Parse(donor.Id.ToString(), null),
            Name = donor.Name,
            Acronym = donor.Acronym,
            Kind = donor.Kind,
            Country = donor.Country
        }, role, isGeneral) => Donor = donor;

    internal NamedBody(Organisation organisation, OrganisationRole role, bool isGeneral)
    {
        IsGeneral = isGeneral;
        Organisation = organisation;
        Role = role;
        Id = organisation.Id.ToString();
        Country = organisation.Country?.ToString();
    }

    internal string Id { get; }

    internal string? Country { get; }

    internal OrganisationRole Role { get; }

    /// <summary>Gets the donor; null for an organisation that is only a partner.</summary>
    internal Donor? Donor { get; }

    internal Organisation Organisation { get; }

    /// <summary>Gets whether it is the ILO or one of its offices: the publisher, no partner of its own.</summary>
    internal bool IsIlo => Role == OrganisationRole.Publisher;

    /// <summary>Gets whether its support is more often work than money.</summary>
    internal bool IsAgency => Role == OrganisationRole.Agency;

    /// <summary>Gets whether it agrees with the ILO on programmes that it pays: a government, or what pays like one.</summary>
    internal bool IsPublicPayer => Donor is not null && !IsAgency && !IsIlo
        && (Role == OrganisationRole.Payer
            || Organisation.Kind is OrganisationKind.Government or OrganisationKind.OtherPublicSector or OrganisationKind.LocalGovernment);

    /// <summary>Gets whether it can be a part of a government: no company, foundation or trade union.</summary>
    private bool IsPublic => Organisation.Kind is OrganisationKind.Government or OrganisationKind.LocalGovernment or OrganisationKind.OtherPublicSector
        or OrganisationKind.Multilateral or OrganisationKind.Other or OrganisationKind.Unknown;

    /// <summary>Gets whether it is a part of a country's government that does not go by the country's name.</summary>
    internal bool IsAgencyOfCountry => !IsGeneral && IsPublic && Country is not null;

    /// <summary>Gets whether it goes by a country's name.</summary>
    internal bool IsGeneral { get; }

    /// <summary>Tells whether the other party is an agency of this one: of the same country, or a part of it by identifier.</summary>
    internal bool Covers(NamedBody other) =>
        Id != other.Id && (other.Id.StartsWith(Id + "-", StringComparison.Ordinal)
            || (IsGeneral && other.IsPublic && Country is not null && Country == other.Country));
}
