namespace Ilo.Domain.Catalogues.Identity;

/// <summary>The items that are as they were, and keep their identifiers.</summary>
/// <param name="Find">Returns something where an identifier is or was an item's of the catalogue before; null where it was not.</param>
/// <param name="With">Returns the identifier and the place of the item that holds what a trace was taken of; null where none does.</param>
internal sealed record KeptItems(Func<string, object?> Find, Func<ItemTrace, (string Identifier, int Position)?> With);
