using Ilo.Domain.Queries.Views;
using NodaTime;

namespace Ilo.Domain;

public static partial class ProjectQueries
{
    /// <summary>Counts for each donor the days on which its projects run; a day on which three of them run counts three times.</summary>
    /// <param name="projects">The projects to count.</param>
    /// <param name="within">The days to count, first and last included; all days where it is null.</param>
    /// <returns>The donors, most days first, then by identifier; those without a day are left out. A project of several donors counts in full
    /// for each; one without dates does not count. Donors with one identifier are one: the first that comes stands for them.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<Tally<Donor>> ProjectDaysPerDonor(this IEnumerable<Project> projects, DateInterval? within = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        return Tallies(projects, within, project => project.Donors, donor => donor.Id);
    }

    /// <summary>Counts for each theme the days on which projects about it run; a day on which three of them run counts three times.</summary>
    /// <param name="projects">The projects to count.</param>
    /// <param name="within">The days to count, first and last included; all days where it is null.</param>
    /// <returns>The themes, most days first, then by identifier; those without a day are left out. A project with several themes counts in full
    /// for each; one without dates does not count. A wider theme does not count what is below it.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<Tally<Theme>> ProjectDaysPerTheme(this IEnumerable<Project> projects, DateInterval? within = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        return Tallies(projects, within, project => project.Themes, theme => theme.Id);
    }

    /// <summary>Counts for each year the days on which projects run; a day on which three run counts three times.</summary>
    /// <param name="projects">The projects to count.</param>
    /// <returns>The years from the first to the last with any, those in between included with 0.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<DatedCount> ProjectDaysPerYear(this IEnumerable<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        SortedDictionary<int, long> days = [];
        foreach (DateInterval duration in projects.Select(project => project.Duration).OfType<DateInterval>())
        {
            for (int year = Buckets.YearOf(duration.Start); year <= Buckets.YearOf(duration.End); year++)
            {
                days[year] = days.GetValueOrDefault(year) + DaysIn(duration, Buckets.Year(year));
            }
        }

        return days.Count == 0 ? [] : [.. Enumerable.Range(days.Keys.First(), days.Keys.Last() - days.Keys.First() + 1)
            .Select(year => new DatedCount(Buckets.Year(year), days.GetValueOrDefault(year)))];
    }

    private static ValueList<Tally<TKey>> Tallies<TKey, TId>(
        IEnumerable<Project> projects, DateInterval? within, Func<Project, ValueList<TKey>> keysOf, Func<TKey, TId> idOf)
        where TId : IComparable<TId> =>
        [.. projects.Where(project => project.Duration is not null)
            .SelectMany(project => keysOf(project).DistinctBy(idOf).Select(key => (Key: key, Days: DaysIn(project.Duration!, within))))
            .Where(pair => pair.Days > 0)
            .GroupBy(pair => idOf(pair.Key))
            .Select(group => (Id: group.Key, Tally: new Tally<TKey>(group.First().Key, group.Sum(pair => pair.Days))))
            .OrderByDescending(pair => pair.Tally.Count)
            .ThenBy(pair => pair.Id)
            .Select(pair => pair.Tally)];

    private static long DaysIn(DateInterval days, DateInterval? within)
    {
        int first = DayArithmetic.NumberOf(days.Start);
        int last = DayArithmetic.NumberOf(days.End);
        if (within is not null)
        {
            first = Math.Max(first, DayArithmetic.NumberOf(within.Start));
            last = Math.Min(last, DayArithmetic.NumberOf(within.End));
        }

        return Math.Max(0, last - first + 1);
    }
}
