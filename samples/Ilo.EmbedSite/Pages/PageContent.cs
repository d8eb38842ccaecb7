using Ilo.EmbedSite.Html;

namespace Ilo.EmbedSite.Pages;

/// <summary>A page before the layout is put around it.</summary>
/// <param name="Title">The title, without the site's name.</param>
/// <param name="Body">What stands in <c>main</c>; it begins with the only <c>h1</c>.</param>
internal sealed record PageContent(string Title, Markup Body)
{
    /// <summary>Gets the status to send.</summary>
    internal int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Gets the address of the part of the site that it belongs to, for example <c>/projects</c>.</summary>
    internal string Part { get; init; } = "";

    /// <summary>Gets the address under which the same page is best shared; null where it is the one that was asked for.</summary>
    internal string? Canonical { get; init; }

    /// <summary>Gets whether browsers may keep it.</summary>
    internal bool CanBeKept { get; init; } = true;
}
