using System.Collections.Frozen;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The names of the OECD DAC CRS purpose codes that themes have (code list Sector of the IATI Standard, CC BY 4.0).</summary>
internal static class DacPurposes
{
    private static readonly FrozenDictionary<string, string> ByCode = new Dictionary<string, string>
    {
        ["11330"] = "Vocational training",
        ["15160"] = "Human rights",
        ["15170"] = "Women's rights organisations and movements, and government institutions",
        ["15190"] = "Facilitation of orderly, safe, regular and responsible migration and mobility",
        ["16010"] = "Social Protection",
        ["16012"] = "Social security (excl pensions)",
        ["16015"] = "Social services (incl youth development and women+ children)",
        ["16020"] = "Employment creation",
        ["16062"] = "Statistical capacity building",
        ["16064"] = "Social mitigation of HIV/AIDS",
        ["16070"] = "Labour rights",
        ["16080"] = "Social dialogue",
        ["24040"] = "Informal/semi-formal financial intermediaries",
        ["25010"] = "Business policy and administration",
        ["25030"] = "Business development services",
        ["25040"] = "Responsible business conduct",
        ["32130"] = "Small and medium-sized enterprises (SME) development",
        ["32163"] = "Textiles, leather and substitutes",
        ["33110"] = "Trade policy and administrative management",
        ["43040"] = "Rural development",
        ["73010"] = "Immediate post-emergency reconstruction and rehabilitation",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the name of a code; null where the code is null or another.</summary>
    internal static string? NameOf(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}
