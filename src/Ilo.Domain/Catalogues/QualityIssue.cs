using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Something about an item of a catalogue that a person should look at.</summary>
/// <remarks>Equal when every property is equal, the sources in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class QualityIssue : Result
{
    internal QualityIssue(QualityIssueKind kind, RecordKind recordKind, string key, string message, ValueList<SourceReference> sources)
    {
        Kind = kind;
        RecordKind = recordKind;
        Key = Guard.NotNull(key, nameof(Key));
        Message = Guard.NotNull(message, nameof(Message));
        Sources = sources;
    }

    /// <summary>Gets what it is.</summary>
    public QualityIssueKind Kind { get; }

    /// <summary>Gets which kind of item it speaks of: project, event or article.</summary>
    public RecordKind RecordKind { get; }

    /// <summary>Gets the item's identifier.</summary>
    public string Key { get; }

    /// <summary>Gets what was seen, in one sentence.</summary>
    public string Message { get; }

    /// <summary>Gets where the item was read.</summary>
    public ValueList<SourceReference> Sources { get; }

    /// <summary>Gets the identifier of the other item of that kind that it speaks of; null where it speaks of one.</summary>
    public string? OtherKey { get; internal init; }

    internal QualityIssue Beside(string otherKey) => new(Kind, RecordKind, Key, Message, Sources) { OtherKey = otherKey };

    private protected override object Content => (Kind, RecordKind, Key, Message, Sources, OtherKey);

    /// <summary>Returns key, kind and message.</summary>
    public override string ToString() => $"{Key}: {Kind}: {Message}";
}
