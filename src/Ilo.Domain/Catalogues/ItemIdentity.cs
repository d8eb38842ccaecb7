using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>An identifier that was given to one thing, and to no other ever after.</summary>
/// <remarks>Equal when every property is equal, the traces in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class ItemIdentity : Result
{
    internal ItemIdentity(string identifier)
    {
        Identifier = Guard.Key(identifier, nameof(Identifier));
    }

    /// <summary>Gets the identifier: a-z, 0-9 and hyphens, unique in its kind.</summary>
    public string Identifier { get; }

    /// <summary>Gets whether no page gives the thing any more; it comes back under the same identifier.</summary>
    public bool IsRetired { get; internal init; }

    /// <summary>Gets the identifier of the item that the thing has turned out to be one with, retired itself where the thing is; null where it is or was an
    /// item of its own.</summary>
    /// <exception cref="ArgumentException">The value is empty, or has a character other than a-z, 0-9 and the hyphen.</exception>
    public string? JoinedTo { get; internal init => field = value is null ? null : Guard.Key(value); }

    /// <summary>Gets what its sources were like when it was last an item of its own; where it is one with another, what those of its records are like
    /// now.</summary>
    internal ValueList<ItemTrace> Traces { get; init; } = [];

    /// <summary>Returns the identity of the thing when it is an item of its own no longer.</summary>
    /// <param name="joinedTo">The identifier of the item that it is one with; null where it is retired.</param>
    /// <param name="retiredWith">The identifier of the retired thing that it was one with; null where there is none.</param>
    /// <param name="traces">What its records are like.</param>
    internal ItemIdentity Former(string? joinedTo, string? retiredWith, ValueList<ItemTrace> traces) =>
        new(Identifier) { IsRetired = joinedTo is null, JoinedTo = joinedTo ?? retiredWith, Traces = traces };

    private protected override object Content => (Identifier, IsRetired, JoinedTo, Traces);

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Identifier;
}
