using Ilo.Domain.Indexes;
using NodaTime;

namespace Ilo.Domain;

public static partial class ProjectQueries
{
    /// <summary>Returns where a project stands on a day.</summary>
    /// <param name="project">The project.</param>
    /// <param name="day">The day; on its first and on its last day a project is active.</param>
    /// <returns>What its dates say; without dates what its page states in words, whatever the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    public static ProjectStatus StatusOn(this Project project, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(project);
        return StatusOn(project, DayKey.Of(day));
    }

    /// <summary>Keeps the projects that have a status on a day, as <see cref="StatusOn(Project, LocalDate)"/> gives it.</summary>
    /// <param name="projects">The projects to search.</param>
    /// <param name="status">The status.</param>
    /// <param name="day">The day; on its first and on its last day a project is active.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is none of the defined ones.</exception>
    public static IEnumerable<Project> WithStatus(this IEnumerable<Project> projects, ProjectStatus status, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(projects);
        Guard.Defined(status, nameof(status));
        int key = DayKey.Of(day);
        return projects.Where(project => StatusOn(project, key) == status);
    }

    /// <summary>Finds the projects whose page states a status in words that their dates deny on a day.</summary>
    /// <param name="projects">The projects to search.</param>
    /// <param name="day">The day; on its first and on its last day a project is active.</param>
    /// <returns>A conflict for each, in the order of the projects. A project without dates or without a stated status has none.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<StatusConflict> StatusConflictsOn(this IEnumerable<Project> projects, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(projects);
        int key = DayKey.Of(day);
        return projects
            .Where(project => project.StatedStatus != ProjectStatus.Unknown && StatusOn(project, key) != project.StatedStatus)
            .Select(project => new StatusConflict(project, day, StatusOn(project, key)));
    }

    private static ProjectStatus StatusOn(Project project, int key)
    {
        if (project.Duration is null)
        {
            return project.StatedStatus;
        }

        DaySpan span = DaySpan.Of(project.Duration);
        return key < span.First ? ProjectStatus.Planned : key > span.Last ? ProjectStatus.Closed : ProjectStatus.Active;
    }
}
