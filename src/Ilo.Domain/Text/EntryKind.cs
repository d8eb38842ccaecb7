using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>Which kind of record a listed entry stands for.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum EntryKind
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>An event.</summary>
    Event,

    /// <summary>News or a feature.</summary>
    Article,

    /// <summary>A publication.</summary>
    Publication,
}
