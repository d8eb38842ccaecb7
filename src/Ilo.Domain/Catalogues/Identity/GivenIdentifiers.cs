namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Identifiers that were given.</summary>
/// <param name="Identifiers">One for each item, in their order.</param>
/// <param name="Former">The identities that are no item's any more: retired, or joined to another's.</param>
internal sealed record GivenIdentifiers(string[] Identifiers, ValueList<ItemIdentity> Former);
