using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum DiagnosticSeverity
{
    /// <summary>Good to know; nothing is missing.</summary>
    Info,

    /// <summary>The reading is the most likely one, but a person should look.</summary>
    Warning,

    /// <summary>Something on the page could not be read.</summary>
    Error,
}
