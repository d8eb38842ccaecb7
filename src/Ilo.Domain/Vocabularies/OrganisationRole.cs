namespace Ilo.Domain.Vocabularies;

/// <summary>What an organisation is to the ILO's projects, where its kind does not say it.</summary>
internal enum OrganisationRole
{
    /// <summary>Nothing beyond its kind.</summary>
    None = 0,

    /// <summary><c>agency</c>: it works beside the ILO; its support is more often work than money.</summary>
    Agency,

    /// <summary><c>publisher</c>: the ILO or one of its offices.</summary>
    Publisher,

    /// <summary><c>payer</c>: an agreement with the ILO is about its money, as a government's is.</summary>
    Payer,
}
