namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>The ways in which a list is shown on another site.</summary>
internal static class EmbedWays
{
    internal static IReadOnlyList<string> All { get; } = ["component", "frame", "fragment", "static"];
}
