namespace Ilo.Domain.Queries.Parsing;

/// <summary>Parameters that mail programs, search engines and other sites add to links; they ask nothing.</summary>
/// <remarks>By pattern, for new ones come every year: the families that the tools' own manuals name, and what ends as click identifiers do.</remarks>
internal static class TrackingParameters
{
    private static readonly string[] Beginnings =
    [
        "_", "utm_", "at_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "mc_", "mkt_", "vero_", "li_", "oly_", "trk_", "sc_", "itm_", "ga_", "gad_", "s_",
        "ns_", "wt.", "wt_", "ef_", "dm_", "guc", "share_", "cmp_", "campaign", "nb_",
    ];

    private static readonly string[] Endings = ["clid", "clkid", "clickid", "braid", "_cid", "_eid", "_tok", "ltid"];

    private static readonly string[] Whole =
    [
        "ref", "source", "xtor", "gclsrc", "igsh", "igshid", "trk", "cmpid", "ncid", "mkwid", "wickedid", "rdid", "sfnsn", "mibextid", "si", "spm", "epik",
        "zanpid",
    ];

    internal static bool Contain(string name) =>
        QueryKeys.Find(name) is null
        && (Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Whole, whole => name.Equals(whole, StringComparison.OrdinalIgnoreCase)));
}
