using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>How much of a date is known.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum DatePrecision
{
    /// <summary>Year, month and day.</summary>
    Day,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The year alone.</summary>
    Year,
}
