using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain;

/// <summary>A status that a project has on a day.</summary>
/// <param name="Status">The status.</param>
/// <param name="Day">The day.</param>
/// <remarks>Equal when both are equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record StatusOnDay(ProjectStatus Status, LocalDate Day)
{
    /// <summary>Gets the status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public ProjectStatus Status { get; init => field = Guard.Defined(value); } = Guard.Defined(Status);

    /// <summary>Returns it as a query prints it, for example <c>active@2019-06-01</c>.</summary>
    public override string ToString() => $"{Queries.Matching.EnumNames<ProjectStatus>.Of(Status)}@{LocalDatePattern.Iso.Format(Day)}";
}
