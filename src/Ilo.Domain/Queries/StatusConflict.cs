using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Domain;

/// <summary>A project whose page states another status than its dates give on a day.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record StatusConflict
{
    /// <summary>Gets the project.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Project Project { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets what the page states in words.</summary>
    public ProjectStatus Stated => Project.StatedStatus;

    /// <summary>Gets what the dates give on the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public required ProjectStatus Derived { get; init => field = Guard.Defined(value); }

    /// <summary>Returns for example <c>Better Work: stated Active, on 2024-01-01 Closed</c>.</summary>
    public override string ToString() => $"{Project.Title}: stated {Stated}, on {LocalDatePattern.Iso.Format(Day)} {Derived}";
}
