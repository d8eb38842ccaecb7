using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain;

/// <summary>A project whose page states another status than its dates give on a day.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class StatusConflict : Result
{
    internal StatusConflict(Project project, LocalDate day, ProjectStatus derived)
    {
        Project = Guard.NotNull(project, nameof(Project));
        Day = day;
        Derived = Guard.Defined(derived, nameof(Derived));
    }

    /// <summary>Gets the project.</summary>
    public Project Project { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what the page states in words.</summary>
    public ProjectStatus Stated => Project.StatedStatus;

    /// <summary>Gets what the dates give on the day.</summary>
    public ProjectStatus Derived { get; }

    private protected override object Content => (Project, Day, Derived);

    /// <summary>Returns for example <c>Better Work: stated Active, on 2024-01-01 Closed</c>.</summary>
    public override string ToString() => $"{Project.Title}: stated {Stated}, on {LocalDatePattern.Iso.Format(Day)} {Derived}";
}
