namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>The links of one item, while they are gathered.</summary>
internal struct LinkCollector
{
    private (CatalogueLinkKind Kind, string Key, Match Match)? _first;
    private Dictionary<(CatalogueLinkKind Kind, string Key), Match>? _links;

    /// <summary>Adds a link; of several to the same item the surest stays, of equally sure ones the first.</summary>
    internal void Add(CatalogueLinkKind kind, string key, Match match)
    {
        if (_links is null && (_first is null || (_first.Value.Kind == kind && _first.Value.Key == key)))
        {
            _first = _first is { } one && match.Score <= one.Match.Score ? one : (kind, key, match);
            return;
        }

        _links ??= new() { [(_first!.Value.Kind, _first.Value.Key)] = _first.Value.Match };
        if (!_links.TryGetValue((kind, key), out Match? other) || match.Score > other.Score)
        {
            _links[(kind, key)] = match;
        }
    }

    internal readonly ValueList<CatalogueLink> ToList() => _first is null ? []
        : _links is null ? [new CatalogueLink(_first.Value.Kind, _first.Value.Key, _first.Value.Match)]
        : _links.OrderBy(link => link.Key.Kind).ThenBy(link => link.Key.Key, StringComparer.Ordinal)
            .Select(link => new CatalogueLink(link.Key.Kind, link.Key.Key, link.Value)).ToValueList();
}
