using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A link from one catalogue entry to another.</summary>
/// <param name="Kind">What the other entry is to this one.</param>
/// <param name="Key">The other entry's key.</param>
/// <param name="Match">What the link rests on.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record CatalogueLink(CatalogueLinkKind Kind, string Key, Match Match)
{
    /// <summary>Gets the other entry's key.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or has a character other than a-z, 0-9 and the hyphen.</exception>
    public string Key { get; init => field = Guard.Key(value); } = Guard.Key(Key);

    /// <summary>Gets what the link rests on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Match Match { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Match);

    /// <summary>Returns kind and key, for example <c>Predecessor better-lamps-2012</c>.</summary>
    public override string ToString() => $"{Kind} {Key}";
}
