using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>How a catalogue entry is linked to another one.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum CatalogueLinkKind
{
    /// <summary>The other entry is the project's earlier phase.</summary>
    Predecessor,

    /// <summary>The other entry is the project's later phase.</summary>
    Successor,

    /// <summary>The other entry is the project that this event or article tells of.</summary>
    Project,

    /// <summary>The other entry is an event of this project.</summary>
    Event,

    /// <summary>The other entry is an article about this project.</summary>
    Article,

    /// <summary>The text names a project that has no entry of its own; the key is that of the <see cref="ProjectGroup"/>.</summary>
    NamedProject,

    /// <summary>The other entry may be the same thing, but not surely enough to be merged.</summary>
    PossibleDuplicate,
}
