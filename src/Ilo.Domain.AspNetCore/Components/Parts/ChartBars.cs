using Ilo.Domain.AspNetCore.Resources;
using Ilo.Domain.Queries.Matching;

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
        VocabularyNames naming = new(view.Vocabulary);
        IEnumerable<Project> projects = view.Found(view.Catalogue.Projects, asked);
        return kind switch
        {
            IloChartKind.ProjectsPerDonor => Names(projects, CountedNames.Donor, view, words),
            IloChartKind.ProjectsPerTheme => Names(projects, CountedNames.Theme, view, words),
            IloChartKind.ProjectsPerGoal => Most(
                projects.SelectMany(project => naming.ThemesOf(project.Themes).SelectMany(theme => theme.SdgTargets).Distinct())
                    .CountBy(target => target).Select(one => new ChartBar(words.Target(one.Key), one.Value, null)), words),
            IloChartKind.ProjectsPerYear => Years(projects.Select(project => project.Duration), IloList.Projects, asked, view),
            IloChartKind.EventsPerYear => Years(view.Found(view.Catalogue.Events, asked).Select(one => one.Dates), IloList.Events, asked, view),
            _ => Years(view.Found(view.Catalogue.Articles, asked).Select(article => article.Date?.ToDateInterval()), IloList.Articles, asked, view),
        };
    }

    // Last those that name none: how many they are is not to be compared with what one has.
    private static ChartBar[] Names(IEnumerable<Project> projects, string key, IloView view, InterfaceWords words)
    {
        ILookup<bool, ChartBar> bars = CountedNames.Of(projects, key, view).ToLookup(
            value => value.Value == CountedNames.None,
            value => new ChartBar(
                FacetNames.LabelOf(key, value, view, words), value.Count, CountedNames.AddressOf(value, key, view), value.Value == CountedNames.None));
        return [.. Most(bars[false], words), .. bars[true]];
    }

    private static ChartBar[] Most(IEnumerable<ChartBar> all, InterfaceWords words)
    {
        ChartBar[] bars = [.. all.OrderByDescending(bar => bar.Value).ThenBy(bar => bar.Label, StringComparer.Ordinal)];
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
