namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>A donor or a theme, and how many projects it has.</summary>
/// <param name="Key">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind in words; empty for themes.</param>
/// <param name="Count">The number of projects.</param>
public sealed record NamedCount(string Key, string Name, string Kind, int Count)
{
    /// <summary>Returns names by number of projects, then in order of the letters.</summary>
    internal static IReadOnlyList<NamedCount> Ordered(IEnumerable<NamedCount> names) =>
        [.. names.OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase)];
}
