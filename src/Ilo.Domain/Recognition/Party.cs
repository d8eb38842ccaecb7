namespace Ilo.Domain.Recognition;

/// <summary>A donor or another organisation of the vocabulary.</summary>
internal sealed class Party
{
    private static readonly string[] SisterStarts =
        ["United Nations Development", "United Nations Children", "Office of the United Nations", "International Organization for Migration", "Food and Agriculture",
         "United Nations Entity", "United Nations Population", "United Nations Industrial", "United Nations Environment", "Joint United Nations Programme",
         "World Food", "World Health", "United Nations Educational", "United Nations Office", "United Nations Relief", "United Nations Human"];

    internal Party(Donor donor)
    {
        Donor = donor;
        Id = donor.Id.ToString();
        Country = donor.Country?.ToString();
        Organisation = new() { Id = Id<Organisation>.Parse(Id, null), Name = donor.Name, Acronym = donor.Acronym, Kind = donor.Kind, Country = donor.Country };
        IsIlo = Id == "ilo";
        IsSister = donor.Kind == OrganisationKind.Multilateral && SisterStarts.Any(start => donor.Name.StartsWith(start, StringComparison.Ordinal));
    }

    internal Party(Organisation organisation)
    {
        Organisation = organisation;
        Id = organisation.Id.ToString();
        Country = organisation.Country?.ToString();
        IsIlo = Id.StartsWith("ilo-", StringComparison.Ordinal);
    }

    internal string Id { get; }

    internal string? Country { get; }

    /// <summary>Gets the donor; null for an organisation that is only a partner.</summary>
    internal Donor? Donor { get; }

    internal Organisation Organisation { get; }

    /// <summary>Gets whether it is the ILO or one of its offices: the publisher, no partner of its own.</summary>
    internal bool IsIlo { get; }

    /// <summary>Gets whether it is an agency like the ILO, whose support is more often work than money.</summary>
    internal bool IsSister { get; }

    /// <summary>Gets whether it can be a part of a government: no company, foundation or trade union.</summary>
    internal bool IsPublic => Organisation.Kind is OrganisationKind.Government or OrganisationKind.LocalGovernment or OrganisationKind.OtherPublicSector or OrganisationKind.Multilateral or OrganisationKind.Other or OrganisationKind.Unknown;

    /// <summary>Gets or sets whether it goes by a country's name; set while the index is built.</summary>
    internal bool IsGeneral { get; set; }

    /// <summary>Tells whether the other party is an agency of this one: of the same country, or a part of it by identifier.</summary>
    internal bool Covers(Party other) =>
        Id != other.Id && (other.Id.StartsWith(Id + "-", StringComparison.Ordinal) || (IsGeneral && other.IsPublic && Country is not null && Country == other.Country));
}
