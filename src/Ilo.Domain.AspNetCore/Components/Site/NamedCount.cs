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
    /// <summary>Returns donors or themes by number of projects, then of everything, then in order of the letters.</summary>
    /// <param name="catalogue">The records that are counted.</param>
    /// <param name="all">The donors or themes.</param>
    /// <param name="of">Returns those of a record.</param>
    /// <param name="show">Returns one as it is shown, without counts.</param>
    internal static IReadOnlyList<NamedCount> Of<T>(Catalogue catalogue, IEnumerable<T> all, Func<IRecord, IEnumerable<T>> of, Func<T, NamedCount> show)
    {
        Dictionary<string, int> projects = Counts(catalogue.Projects);
        Dictionary<string, int> events = Counts(catalogue.Events);
        Dictionary<string, int> articles = Counts(catalogue.Articles);
        return
        [
            .. all.Select(show).Select(one => one with
            {
                Projects = projects.GetValueOrDefault(one.Key),
                Events = events.GetValueOrDefault(one.Key),
                Articles = articles.GetValueOrDefault(one.Key),
            }).OrderByDescending(one => one.Projects).ThenByDescending(one => one.Events + one.Articles)
                .ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase),
        ];

        Dictionary<string, int> Counts(IEnumerable<IRecord> records) =>
            records.SelectMany(record => of(record).Select(one => show(one).Key).Distinct()).CountBy(key => key).ToDictionary();
    }
}
