using NodaTime;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>An item that names a project which has no item.</summary>
/// <param name="Item">The source that names it.</param>
/// <param name="Mention">Where the text names it.</param>
internal sealed record NamedItem(LinkedItem Item, Mention Mention)
{
    /// <summary>Gets when the item took place or was published; null where it is not known.</summary>
    internal DateInterval? Date => Item.Node.Features.Dates;
}
