using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>
/// Links the news that a project is agreed on or begins to the project: it seldom has its name yet, but half of its title, its partner or donor,
/// and its first days.
/// </summary>
internal sealed class AgreementLinker
{
    private const int RunLength = 4;
    private const int MaxDaysFromStart = 92;

    private readonly Stage<Project> _projects;
    private readonly WordTable _table;
    private readonly DateInterval?[] _dates;
    private readonly Dictionary<(int, int, int, int), SortedSet<int>> _runs = [];

    internal AgreementLinker(Stage<Project> projects, WordTable table, DateInterval?[] dates)
    {
        _projects = projects;
        _table = table;
        _dates = dates;
        for (int i = 0; i < projects.Sources.Count; i++)
        {
            foreach (var run in Runs(projects.Features[i].Title))
            {
                if (!_runs.TryGetValue(run, out SortedSet<int>? clusters))
                {
                    _runs.Add(run, clusters = []);
                }

                // One more than the cap says that there are too many to tell apart.
                if (clusters.Count <= CatalogueDefaults.MaxBucketSize)
                {
                    clusters.Add(projects.ClusterOf[i]);
                }
            }
        }
    }

    internal (int Project, MatchReason Reason)? Find(Features item, SourceFindings findings)
    {
        HashSet<string> organisations = [.. Organisations(findings)];
        if (item.Dates is null || organisations.Count == 0)
        {
            return null;
        }

        List<int> possible = [.. Runs(item.Title).SelectMany(run => _runs.TryGetValue(run, out SortedSet<int>? clusters) && clusters.Count <= CatalogueDefaults.MaxBucketSize ? clusters : [])
            .Distinct()
            .Where(project => _dates[project] is { } dates && DayArithmetic.Apart(dates.Start, item.Dates.Start) <= MaxDaysFromStart)
            .Where(project => _projects.FindingsOf(project).SelectMany(Organisations).Any(organisations.Contains))];
        return possible is [var one]
            ? (one, new(MatchReasonKind.Organisation, CatalogueDefaults.AgreementPoints,
                $"{_projects.FindingsOf(one).SelectMany(Organisations).Where(organisations.Contains).Order(StringComparer.Ordinal).First()}, four words of the title, and the start"))
            : null;
    }

    private static IEnumerable<string> Organisations(SourceFindings findings) =>
        findings.Donors.Select(found => found.Value.Id.ToString()).Concat(findings.Partners.Select(found => found.Value.Id.ToString()));

    private IEnumerable<(int, int, int, int)> Runs(string title)
    {
        int[] stems = [.. WordSplitter.Split(title, _table).Select(word => word.Stem).Where(stem => !_table.IsStopWord(stem))];
        for (int i = 0; i + RunLength <= stems.Length; i++)
        {
            yield return (stems[i], stems[i + 1], stems[i + 2], stems[i + 3]);
        }
    }
}
