using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A step of making a catalogue, in the order in which they are done.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum CatalogueStep
{
    /// <summary>Files are read.</summary>
    Reading,

    /// <summary>What each record says by itself is worked out.</summary>
    Analysing,

    /// <summary>Records are compared, united and linked.</summary>
    Joining,
}
