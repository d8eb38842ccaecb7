namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>The links of one item, while they are gathered.</summary>
internal struct LinkCollector
{
    private Dictionary<(CatalogueLinkKind Kind, string Key), Match>? _links;

    /// <summary>Adds a link; of several to the same item the surest stays, of equally sure ones the first.</summary>
    internal void Add(CatalogueLinkKind kind, string key, Match match)
    {
        _links ??= [];
        if (!_links.TryGetValue((kind, key), out Match? other) || match.Score > other.Score)
        {
            _links[(kind, key)] = match;
        }
    }

    internal readonly ValueList<CatalogueLink> ToList() => _links is null ? []
        : _links.OrderBy(link => link.Key.Kind).ThenBy(link => link.Key.Key, StringComparer.Ordinal)
            .Select(link => new CatalogueLink(link.Key.Kind, link.Key.Key, link.Value)).ToValueList();
}
