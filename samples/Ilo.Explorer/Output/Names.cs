using Ilo.Domain;

namespace Ilo.Explorer.Output;

/// <summary>What donors and partners are called: by their acronym, or by their name where they have none. Where they are what is spoken of, in <c>donors</c>
/// and <c>show</c>, their name stands before the acronym.</summary>
internal static class Names
{
    internal static string Of(Donor donor) => donor.Acronym ?? donor.Name;

    internal static string Of(Organisation partner) => partner.Acronym ?? partner.Name;

    /// <summary>Returns the names of all that pay, with semicolons between them.</summary>
    internal static string OfDonors(IRecord record) => string.Join("; ", record.Donors.Select(Of));

    /// <summary>Returns the names of all that take part, with semicolons between them.</summary>
    internal static string OfPartners(IRecord record) => string.Join("; ", record.Partners.Select(Of));

    internal static string InFull(Donor donor) => InFull(donor.Name, donor.Acronym);

    internal static string InFull(Organisation partner) => InFull(partner.Name, partner.Acronym);

    private static string InFull(string name, string? acronym) => acronym is null || acronym == name ? name : $"{name} ({acronym})";
}
