using Ilo.Domain.Catalogues.Matching;
using NodaTime;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>
/// Links the news that a project is agreed on or begins to the project: it seldom has its name yet, but half of its title, its partner or donor,
/// and its first days.
/// </summary>
internal sealed class AgreementLinker(ProjectIndex projects)
{
    /// <summary>How many neighbouring words of a title must be the same.</summary>
    internal const int RunLength = 4;

    private const int MaxDaysFromStart = 92;

    internal ProjectLink? Find(LinkedItem item)
    {
        SourceFindings findings = item.Node.Findings;
        return item.Node.Features.Dates is { } date && findings.Donors.Count + findings.Partners.Count > 0
            ? Find(item.Texts, date, [.. Organisations(findings)]) : null;
    }

    private ProjectLink? Find(ReadPiece[] texts, DateInterval date, HashSet<string> organisations)
    {
        List<Cluster<Project>> possible = [.. RunsOf(texts[0])
            .SelectMany(run => projects.Find(run) is { Count: <= CatalogueDefaults.MaxBucketSize } found ? found : [])
            .Distinct()
            .Where(project => project.Hull() is { } dates && DayArithmetic.Apart(dates.Start, date.Start) <= MaxDaysFromStart)
            .Where(project => Shared(project, organisations).Any())];
        return possible is [var one]
            ? new(one, new(MatchReasonKind.Organisation, CatalogueDefaults.AgreementPoints,
                $"{Shared(one, organisations).Order(StringComparer.Ordinal).First()}, four words of the title, and the start"), null)
            : null;
    }

    private static IEnumerable<string> Shared(Cluster<Project> project, HashSet<string> organisations) =>
        project.Nodes.SelectMany(node => Organisations(node.Findings)).Where(organisations.Contains);

    private static IEnumerable<string> Organisations(SourceFindings findings) =>
        findings.Donors.Select(found => found.Value.Id.ToString()).Concat(findings.Partners.Select(found => found.Value.Id.ToString()));

    private static IEnumerable<long> RunsOf(ReadPiece text)
    {
        int[] title = text.Content.Read().ToArray();
        for (int i = 0; i + RunLength <= title.Length; i++)
        {
            yield return ProjectNames.Key(NameKind.Run, title.AsSpan(i, RunLength));
        }
    }
}
