using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>A link from one item of a catalogue to another.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class CatalogueLink : Result
{
    internal CatalogueLink(CatalogueLinkKind kind, string key, Match match)
    {
        Kind = kind;
        Key = Guard.Key(key, nameof(Key));
        Match = Guard.NotNull(match, nameof(Match));
    }

    /// <summary>Gets what the other item is to this one.</summary>
    public CatalogueLinkKind Kind { get; }

    /// <summary>Gets the other item's identifier.</summary>
    public string Key { get; }

    /// <summary>Gets what the link rests on.</summary>
    public Match Match { get; }

    private protected override object Content => (Kind, Key, Match);

    /// <summary>Returns kind and key, for example <c>Predecessor better-lamps-2012</c>.</summary>
    public override string ToString() => $"{Kind} {Key}";
}
