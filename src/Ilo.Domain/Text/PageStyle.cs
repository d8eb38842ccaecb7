using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>In which of the two styles of ILO pages a text is written.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum PageStyle
{
    /// <summary>Entries open with a number at two spaces and go on at four, blank lines between their parts; points of sections open with a bullet.</summary>
    Numbered,

    /// <summary>A line that holds only a dash opens an entry; no indents, no blank lines inside. Points of sections open with a dash.</summary>
    Dashed,
}
