using Ilo.Domain.Diagnostics;
using NodaTime;

namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>Looks for what may be wrong with a catalogue's entries.</summary>
internal static class QualityChecks
{
    internal static QualityReport Of(CatalogueContent catalogue)
    {
        List<QualityIssue> issues = [];
        foreach (CatalogueItem<Project> entry in catalogue.Projects)
        {
            Check(issues, RecordKind.Project, entry);
            if (entry.Record.Donors.IsEmpty)
            {
                issues.Add(Issue(QualityIssueKind.MissingDonor, RecordKind.Project, entry.Key, entry.Sources.Select(source => source.Source).ToValueList(),
                    "No text states who pays for the project."));
            }
        }

        foreach (CatalogueItem<Event> entry in catalogue.Events)
        {
            Check(issues, RecordKind.Event, entry);
        }

        foreach (CatalogueItem<Article> entry in catalogue.Articles)
        {
            Check(issues, RecordKind.Article, entry);
        }

        return new(issues
            .OrderBy(issue => issue.RecordKind).ThenBy(issue => issue.Kind)
            .ThenBy(issue => issue.Key, StringComparer.Ordinal).ThenBy(issue => issue.OtherKey, StringComparer.Ordinal)
            .ToValueList());
    }

    /// <summary>Returns why dates cannot be right; null where they can.</summary>
    internal static string? WhyImpossible(DateInterval dates, RecordKind kind)
    {
        if (dates.Start.Year < CatalogueDefaults.FirstYear || dates.End.Year > CatalogueDefaults.LastYear)
        {
            return $"The dates {RecordText.Of(dates)} are not between {CatalogueDefaults.FirstYear} and {CatalogueDefaults.LastYear}.";
        }

        return kind switch
        {
            RecordKind.Project when DayArithmetic.PlusYears(dates.Start, CatalogueDefaults.MaxProjectYears) < dates.End =>
                $"A project of more than {CatalogueDefaults.MaxProjectYears} years: {RecordText.Of(dates)}.",
            RecordKind.Event when DayArithmetic.Length(dates) > CatalogueDefaults.MaxEventDays =>
                $"An event of more than {CatalogueDefaults.MaxEventDays} days: {RecordText.Of(dates)}.",
            _ => null,
        };
    }

    private static void Check<TRecord>(List<QualityIssue> issues, RecordKind kind, CatalogueItem<TRecord> entry)
        where TRecord : class, IRecord
    {
        // Once: an item of many sources may have as many issues.
        ValueList<SourceReference> sources = entry.Sources.Select(source => source.Source).ToValueList();
        List<DateInterval> seen = [.. entry.Sources.Select(source => source.Record.Days).OfType<DateInterval>().Select(Iso).Distinct()
            .OrderBy(one => one.Start).ThenBy(one => one.End)];
        switch (seen.Count)
        {
            case 0:
                issues.Add(Issue(QualityIssueKind.MissingDates, kind, entry.Key, sources, "No source gives a date."));
                break;
            case > 1:
                issues.Add(Issue(QualityIssueKind.DifferingDates, kind, entry.Key, sources,
                    $"The sources give different dates: {string.Join(", ", seen.Select(RecordText.Of))}."));
                break;
        }

        issues.AddRange(seen.Select(one => WhyImpossible(one, kind)).OfType<string>()
            .Select(why => Issue(QualityIssueKind.ImpossibleDates, kind, entry.Key, sources, why)));
        if (entry.Record.Summary is null)
        {
            issues.Add(Issue(QualityIssueKind.MissingSummary, kind, entry.Key, sources, "No source gives a summary."));
        }

        // Both entries carry the link; one issue for the pair is enough.
        issues.AddRange(entry.Links
            .Where(link => link.Kind == CatalogueLinkKind.PossibleDuplicate && string.CompareOrdinal(entry.Key, link.Key) < 0)
            .Select(link => Issue(
                QualityIssueKind.PossibleDuplicate, kind, entry.Key, sources, $"May be the same as {link.Key}: {string.Join("; ", link.Match.Reasons)}.")
                .Beside(link.Key)));
    }

    private static DateInterval Iso(DateInterval days) => new(DayArithmetic.Iso(days.Start), DayArithmetic.Iso(days.End));

    private static QualityIssue Issue(QualityIssueKind issue, RecordKind kind, string key, ValueList<SourceReference> sources, string message) =>
        new(issue, kind, key, message, sources);
}
