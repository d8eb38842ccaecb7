using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>An item that names a project which has no entry.</summary>
/// <param name="Kind">0 for an event, 1 for an article.</param>
/// <param name="Item">The item's cluster.</param>
/// <param name="Source">The position of the source that names it.</param>
/// <param name="Date">When the item took place or was published; null where it is not known.</param>
/// <param name="Mention">Where the text names it.</param>
internal sealed record NamedItem(int Kind, int Item, int Source, DateInterval? Date, Mention Mention);
