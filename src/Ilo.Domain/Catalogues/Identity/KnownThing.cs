namespace Ilo.Domain.Catalogues.Identity;

/// <summary>An identity while identifiers are given.</summary>
/// <param name="number">Its position among all, by identifier.</param>
/// <param name="identity">What is known of it.</param>
internal sealed class KnownThing(int number, ItemIdentity identity)
{
    internal int Number { get; } = number;

    internal ItemIdentity Identity { get; } = identity;

    internal bool IsLive => !Identity.IsRetired && Identity.JoinedTo is null;

    /// <summary>Gets or sets the position of the item that it is now; -1 while it is none.</summary>
    internal int Item { get; set; } = -1;

    /// <summary>Gets or sets the position of the item that it has turned out to be one with; -1 where there is none.</summary>
    internal int JoinedTo { get; set; } = -1;

    /// <summary>Gets or sets the identifier of the unchanged item that it has turned out to be one with; null where there is none.</summary>
    internal string? JoinedToKept { get; set; }

    internal bool IsJoined => JoinedTo >= 0 || JoinedToKept is not null;

    /// <summary>Gets whether it is neither an item nor one with an item.</summary>
    internal bool IsFree => Item < 0 && !IsJoined;

    /// <summary>Gets or sets the identifier of the retired thing that it was one with; null where there is none.</summary>
    internal string? RetiredWith { get; set; }

    /// <summary>Gets or sets what the records are like that had its identifier.</summary>
    internal ValueList<ItemTrace> Traces { get; set; } = identity.Traces;

    /// <summary>Returns whether an item holds what the thing was known to hold, and nothing else.</summary>
    internal bool IsUnchangedIn(NewItem item) =>
        Identity.Traces.Count == item.Traces.Count
        && Identity.Traces.Select(trace => trace.Content).Order(StringComparer.Ordinal)
            .SequenceEqual(item.Traces.Select(trace => trace.Content).Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
