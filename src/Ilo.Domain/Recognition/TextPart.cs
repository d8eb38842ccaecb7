using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Recognition;

/// <summary>The part of a text that evidence stands in.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum TextPart
{
    /// <summary>The running text.</summary>
    Body = 0,

    /// <summary>The title.</summary>
    Title = 1,

    /// <summary>The label above the title.</summary>
    Label = 2,
}
