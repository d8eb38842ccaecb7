namespace Ilo.Domain.AspNetCore.Pages;

/// <summary>The pages of the site.</summary>
internal static class SitePages
{
    /// <summary>Gets every kind of page.</summary>
    internal static IReadOnlyList<SitePage> All { get; } = [];
}
