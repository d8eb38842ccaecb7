using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>Which kind of record an entry of a page stands for, and which kinds a query asks for.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum RecordKind
{
    /// <summary>A <see cref="Ilo.Domain.Project"/>.</summary>
    Project,

    /// <summary>An <see cref="Ilo.Domain.Event"/>.</summary>
    Event,

    /// <summary>An <see cref="Ilo.Domain.Article"/>: news, a feature or any other.</summary>
    Article,

    /// <summary>An <see cref="Ilo.Domain.Article"/> that is a publication.</summary>
    Publication,
}
