using Ilo.Domain.Indexes;
using Ilo.Domain.Queries.Matching;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Questions that projects can be asked, besides those of <see cref="RecordQueries"/>.</summary>
/// <remarks>Arguments are checked at the call; the projects keep their order. Over a <see cref="RecordSet{TRecord}"/> days are answered by index.</remarks>
public static partial class ProjectQueries
{
    /// <summary>Keeps the projects that run on a day; the first and the last day of a project count. One without dates is not kept.</summary>
    /// <param name="projects">The projects to search.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<Project> ActiveOn(this IEnumerable<Project> projects, LocalDate day) => Selection.Overlapping(projects, DaySpan.Of(day));

    /// <summary>Keeps the projects whose last day is from a day to a period after it, both included; on <paramref name="day"/> they all still run or have
    /// yet to begin.</summary>
    /// <param name="projects">The projects to search.</param>
    /// <param name="period">The period, for example <c>Period.FromMonths(6)</c>; a month after 31 January is the last day of February, and nothing is
    /// after the last day of year 9999.</param>
    /// <param name="day">The first day that counts.</param>
    /// <exception cref="ArgumentNullException">The sequence or <paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="period"/> is negative or has a part smaller than a day.</exception>
    public static IEnumerable<Project> EndingWithin(this IEnumerable<Project> projects, Period period, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(period);
        if (period.HasTimeComponent || DayArithmetic.Plus(day, period) is not { } last || last < day)
        {
            throw new ArgumentException("The period is negative or has a part smaller than a day.", nameof(period));
        }

        return projects.EndingIn(new DateInterval(day, last));
    }

    /// <summary>Keeps the projects with a budget from one sum to another, both included; other currencies are not converted and not kept.</summary>
    /// <param name="projects">The projects to search.</param>
    /// <param name="least">The smallest sum.</param>
    /// <param name="most">The largest sum, in the same currency.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">
    /// A sum has no currency, the currencies differ, or <paramref name="least"/> is more than <paramref name="most"/>.
    /// </exception>
    public static IEnumerable<Project> WithBudget(this IEnumerable<Project> projects, Money least, Money most)
    {
        ArgumentNullException.ThrowIfNull(projects);
        if (least.Currency == default)
        {
            throw new ArgumentException("The sum has no currency.", nameof(least));
        }

        if (least.Currency != most.Currency || least.Amount > most.Amount)
        {
            throw new ArgumentException("The sums differ in currency or are in the wrong order.", nameof(most));
        }

        return projects.Where(project => project.Budget is { } budget
            && budget.Currency == least.Currency && least.Amount <= budget.Amount && budget.Amount <= most.Amount);
    }
}
