using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A step of making a catalogue or of comparing two, in the order in which they are done.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum CatalogueStep
{
    /// <summary>Files are read.</summary>
    Reading,

    /// <summary>What each record says by itself is worked out.</summary>
    Analysing,

    /// <summary>Records are compared, united and linked.</summary>
    Joining,

    /// <summary>A catalogue is compared with an older one.</summary>
    Comparing,
}
