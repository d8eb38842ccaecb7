using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>How an item of a catalogue is linked to another one.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum CatalogueLinkKind
{
    /// <summary>The other item is the project's earlier phase.</summary>
    Predecessor,

    /// <summary>The other item is the project's later phase.</summary>
    Successor,

    /// <summary>The other item is the project that this event or article tells of.</summary>
    Project,

    /// <summary>The other item is an event of this project.</summary>
    Event,

    /// <summary>The other item is an article about this project.</summary>
    Article,

    /// <summary>The text names a project that has no item of its own; the key is that of the <see cref="ProjectGroup"/>.</summary>
    NamedProject,

    /// <summary>The other item may be the same thing, but not surely enough to be merged.</summary>
    PossibleDuplicate,
}
