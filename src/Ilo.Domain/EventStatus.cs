using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>What a page says about whether an event takes place as announced.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum EventStatus
{
    /// <summary>Nothing else is said.</summary>
    Announced,

    /// <summary>Put off to another time.</summary>
    Postponed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Moved to another time that the page gives; the event's dates are the new ones where the page prints both.</summary>
    Rescheduled,
}
