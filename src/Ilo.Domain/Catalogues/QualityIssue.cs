using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Something about a catalogue entry that a person should look at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="RecordKind">Which kind of entry it speaks of: project, event or article.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Message">What was seen, in one sentence.</param>
/// <param name="Sources">Where the entry was read.</param>
/// <remarks>Equal when every property is equal, the sources in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record QualityIssue(QualityIssueKind Kind, RecordKind RecordKind, string Key, string Message, ValueList<SourceReference> Sources)
{
    /// <summary>Gets the entry's key.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Key { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Key);

    /// <summary>Gets what was seen, in one sentence.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Message { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Message);

    /// <summary>Gets the key of the other entry of that kind that it speaks of; null where it speaks of one.</summary>
    public string? OtherKey { get; internal init; }

    /// <summary>Returns key, kind and message.</summary>
    public override string ToString() => $"{Key}: {Kind}: {Message}";
}
