using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>The kinds of record that can be asked for.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum RecordKind
{
    /// <summary>A <see cref="Ilo.Domain.Project"/>.</summary>
    Project,

    /// <summary>An <see cref="Ilo.Domain.Event"/>.</summary>
    Event,

    /// <summary>An <see cref="Ilo.Domain.Article"/>.</summary>
    Article,
}
