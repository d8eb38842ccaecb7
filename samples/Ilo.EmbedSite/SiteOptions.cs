namespace Ilo.EmbedSite;

/// <summary>What the site is called and who may show it in a frame; the section <c>Site</c> of the configuration.</summary>
internal sealed class SiteOptions
{
    /// <summary>Gets or sets the name in the header and in titles.</summary>
    public string Name { get; set; } = "ILO projects";

    /// <summary>Gets or sets the sources of the policy's <c>frame-ancestors</c>: <c>'none'</c>, <c>'self'</c> or addresses such as <c>https://example.org</c>.</summary>
    public string FrameAncestors { get; set; } = "'none'";

    /// <summary>Gets or sets how many characters a query string may have; a longer one is answered with 414.</summary>
    public int MaxQueryLength { get; set; } = 2048;

    /// <summary>Gets or sets how many records a page of a list has where the query does not say.</summary>
    public int PageSize { get; set; } = 20;

    /// <summary>Gets or sets how many records a page of a list has at most, whatever the query says.</summary>
    public int MaxPageSize { get; set; } = 100;
}
