using Ilo.Domain;

namespace Ilo.Explorer.Output;

/// <summary>How donors and partners are called: by name and acronym, and where room is short by the acronym, or by the name where there is none.</summary>
internal static class Names
{
    internal static string Of(Donor donor) => Of(donor.Name, donor.Acronym);

    internal static string Of(Organisation partner) => Of(partner.Name, partner.Acronym);

    internal static string Short(Donor donor) => donor.Acronym ?? donor.Name;

    private static string Of(string name, string? acronym) => acronym is null || acronym == name ? name : $"{name} ({acronym})";
}
