using Ilo.Domain.Queries.Matching;
using Ilo.Domain.Queries.Views;
using Ilo.Domain.Vocabularies;
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
        return Tallies(projects, within, project => project.Donors.Select(donor => (donor.Id, donor)));
    }

    /// <summary>Counts for each theme the days on which projects about it run; a day on which three of them run counts three times.</summary>
    /// <param name="projects">The projects to count.</param>
    /// <param name="within">The days to count, first and last included; all days where it is null.</param>
    /// <param name="vocabulary">Which theme is below which; <see cref="Vocabulary.Default"/> where it is null.</param>
    /// <returns>The themes, most days first, then by identifier; those without a day are left out. A project with several themes counts in full
    /// for each; one without dates does not count. A wider theme counts what is below it, as <c>About</c> and <c>Facets</c> do.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<Tally<Theme>> ProjectDaysPerTheme(
        this IEnumerable<Project> projects, DateInterval? within = null, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        VocabularyNames naming = new(vocabulary);
        return Tallies(projects, within, project => naming.ThemesOf(project.Themes).Select(theme => (theme.Id, theme)));
    }

    /// <summary>Counts for each year the days on which projects run; a day on which three run counts three times.</summary>
    /// <param name="projects">The projects to count.</param>
    /// <returns>The years from the first to the last with any, those in between included with 0.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<DatedCount> ProjectDaysPerYear(this IEnumerable<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        DateInterval[] durations = [.. projects.Select(project => project.Duration).OfType<DateInterval>()];
        if (durations.Length == 0)
        {
            return [];
        }

        // What runs all through a year begins and ends to run so once, however many years lie between.
        int first = durations.Min(days => MonthsAndYears.YearOf(days.Start));
        int last = durations.Max(days => MonthsAndYears.YearOf(days.End));
        (long Days, int Whole)[] years = new (long, int)[last - first + 2];
        foreach (DateInterval days in durations)
        {
            (int from, int to) = (MonthsAndYears.YearOf(days.Start) - first, MonthsAndYears.YearOf(days.End) - first);
            years[from].Days += DaysIn(days, MonthsAndYears.Year(from + first));
            if (from < to)
            {
                years[to].Days += DaysIn(days, MonthsAndYears.Year(to + first));
                years[from + 1].Whole++;
                years[to].Whole--;
            }
        }

        DatedCount[] counts = new DatedCount[last - first + 1];
        for (int i = 0, whole = 0; i < counts.Length; i++)
        {
            whole += years[i].Whole;
            counts[i] = new(MonthsAndYears.Year(first + i), years[i].Days + ((long)whole * CalendarSystem.Iso.GetDaysInYear(first + i)));
        }

        return new(counts);
    }

    private static ValueList<Tally<TKey>> Tallies<TKey, TId>(
        IEnumerable<Project> projects, DateInterval? within, Func<Project, IEnumerable<(TId Id, TKey Key)>> keysOf)
        where TId : IComparable<TId> =>
        [.. projects.Where(project => project.Duration is not null)
            .SelectMany(project => keysOf(project).DistinctBy(key => key.Id).Select(key => (key.Id, key.Key, Days: DaysIn(project.Duration!, within))))
            .Where(pair => pair.Days > 0)
            .GroupBy(pair => pair.Id)
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
