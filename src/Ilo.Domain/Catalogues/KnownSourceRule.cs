using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What is done where a reading has the source name of one that is in already, and other content.</summary>
/// <remarks>A reading without a source name is known by nothing and is always added; one that is in already, with the same content, changes nothing.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public enum KnownSourceRule
{
    /// <summary>An <see cref="ArgumentException"/>: it may be the page again, or another page of the same name.</summary>
    Refuse,

    /// <summary>It is the page again: its records stand for those of the earlier reading.</summary>
    Replace,
}
