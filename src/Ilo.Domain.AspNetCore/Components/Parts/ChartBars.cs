using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>A bar of a chart and the row of the table beside it.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">How many there are.</param>
/// <param name="Address">Where they are listed; null for nowhere.</param>
/// <param name="IsRest">Whether it stands for all that have no bar of their own, and is not to be compared with those that have.</param>
internal readonly record struct ChartBar(string Label, long Value, string? Address, bool IsRest = false);

/// <summary>Counts what a chart shows.</summary>
internal static class ChartBars
{
    // More bars cannot be told apart; the rest is one bar.
    private const int MostNames = 12;

    // An end in the year 9999 must not draw eight thousand columns: the latest years are shown, none too far ahead.
    private const int MostYears = 30;
    private const int MostYearsAhead = 10;

    internal static ChartBar[] Of(IloChartKind kind, CatalogueQuery query, IloView view, InterfaceWords words)
    {
        CatalogueQuery asked = query with { In = [], Order = [], Page = 1, PageSize = null };
        IEnumerable<Project> projects = view.Found(view.Catalogue.Projects, asked);
        return kind switch
        {
            IloChartKind.ProjectsPerDonor => Names(projects.SelectMany(project => project.Donors.DistinctBy(donor => donor.Id))
                .Select(donor => (donor.Id.ToString(), donor.Name, (string?)view.Addresses.Page($"donors/{donor.Id}"))), words),
            IloChartKind.ProjectsPerTheme => Names(ThemesWithPages(projects, view)
                .Select(theme => (theme.Id.ToString(), words.NameOf(theme), (string?)view.Addresses.Page($"themes/{theme.Id}"))), words),
            IloChartKind.ProjectsPerGoal => Names(projects.SelectMany(project => WiderThemes.Of(project).SelectMany(theme => theme.SdgTargets).Distinct())
                .Select(target => (target, words.Target(target), (string?)null)), words),
            IloChartKind.ProjectsPerYear => Years(projects.Select(project => project.Duration), IloList.Projects, asked, view),
            IloChartKind.EventsPerYear => Years(view.Found(view.Catalogue.Events, asked).Select(one => one.Dates), IloList.Events, asked, view),
            _ => Years(view.Found(view.Catalogue.Articles, asked).Select(article => article.Date?.ToDateInterval()), IloList.Articles, asked, view),
        };
    }

    // Themes that records name have pages; a wider one that none names has not.
    private static IEnumerable<Theme> ThemesWithPages(IEnumerable<Project> projects, IloView view)
    {
        HashSet<Id<Theme>> named = [.. view.Catalogue.Themes.Select(theme => theme.Id)];
        return projects.SelectMany(WiderThemes.Of).Where(theme => named.Contains(theme.Id));
    }

    private static ChartBar[] Names(IEnumerable<(string Key, string Label, string? Address)> all, InterfaceWords words)
    {
        ChartBar[] bars = [.. all.GroupBy(one => one.Key).Select(group => new ChartBar(group.First().Label, group.Count(), group.First().Address))
            .OrderByDescending(bar => bar.Value).ThenBy(bar => bar.Label, StringComparer.Ordinal)];
        return bars.Length <= MostNames
            ? bars
            : [.. bars.Take(MostNames - 1), new(words["OtherValues"], bars.Skip(MostNames - 1).Sum(bar => bar.Value), null, IsRest: true)];
    }

    private static ChartBar[] Years(IEnumerable<DateInterval?> all, IloList list, CatalogueQuery query, IloView view)
    {
        DateInterval[] intervals = [.. all.OfType<DateInterval>()];
        if (intervals.Length == 0)
        {
            return [];
        }

        int last = Math.Min(intervals.Max(days => days.End.Year), Math.Max(intervals.Max(days => days.Start.Year), view.Today.Year) + MostYearsAhead);
        int first = Math.Max(intervals.Min(days => days.Start.Year), last - MostYears + 1);
        return [.. Enumerable.Range(first, last - first + 1).Select(year => new ChartBar(
            year.ToString(CultureInfo.InvariantCulture),
            intervals.Count(days => days.Start.Year <= year && days.End.Year >= year),
            view.Addresses.List(list, query with { Years = [year] })))];
    }
}
