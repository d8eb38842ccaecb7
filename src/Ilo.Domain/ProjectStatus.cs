using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>Where a project stands on a given day.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum ProjectStatus
{
    /// <summary>Neither dates nor words say it.</summary>
    Unknown,

    /// <summary>It has not begun.</summary>
    Planned,

    /// <summary>It is running.</summary>
    Active,

    /// <summary>It has ended.</summary>
    Closed,
}
