using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

/// <summary>An item that a writer did not write.</summary>
/// <param name="Kind">The kind of record: <c>project</c>, <c>event</c> or <c>article</c>.</param>
/// <param name="Identifier">The item's lasting identifier.</param>
/// <param name="Title">The record's title.</param>
/// <param name="Reason">Why, at the place in the page.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record LeftOutItem(string Kind, string Identifier, string Title, Diagnostic Reason)
{
    /// <summary>Returns kind, identifier and reason.</summary>
    public override string ToString() => $"{Kind} {Identifier}: {Reason}";
}
