namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>A donor or a theme, and how many records it has.</summary>
/// <param name="Key">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind in words; empty for themes.</param>
/// <param name="Projects">The number of projects.</param>
/// <param name="Events">The number of events.</param>
/// <param name="Articles">The number of articles.</param>
public sealed record NamedCount(string Key, string Name, string Kind, int Projects, int Events, int Articles)
{
    /// <summary>Returns names by number of projects, then of everything, then in order of the letters.</summary>
    internal static IReadOnlyList<NamedCount> Ordered(IEnumerable<NamedCount> names) =>
    [
        .. names.OrderByDescending(one => one.Projects).ThenByDescending(one => one.Events + one.Articles)
            .ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Returns how many records have each key.</summary>
    internal static Dictionary<TKey, int> CountsOf<TRecord, TKey>(IEnumerable<TRecord> records, Func<TRecord, IEnumerable<TKey>> keysOf)
        where TKey : notnull =>
        records.SelectMany(record => keysOf(record).Distinct()).CountBy(key => key).ToDictionary();
}
