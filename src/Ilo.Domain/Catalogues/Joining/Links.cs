namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The links of each entry of one kind, while they are gathered.</summary>
internal sealed class Links(int count)
{
    private readonly Dictionary<(CatalogueLinkKind Kind, string Key), Match>?[] _links = new Dictionary<(CatalogueLinkKind, string), Match>?[count];

    /// <summary>Adds a link; of several to the same entry the surest stays, of equally sure ones the first.</summary>
    internal void Add(int cluster, CatalogueLinkKind kind, string key, Match match)
    {
        var links = _links[cluster] ??= [];
        if (!links.TryGetValue((kind, key), out Match? other) || match.Score > other.Score)
        {
            links[(kind, key)] = match;
        }
    }

    internal bool Has(int cluster, CatalogueLinkKind kind, string key) => _links[cluster]?.ContainsKey((kind, key)) ?? false;

    internal ValueList<CatalogueLink> Of(int cluster) => _links[cluster] is { } links
        ? links.OrderBy(link => link.Key.Kind).ThenBy(link => link.Key.Key, StringComparer.Ordinal)
            .Select(link => new CatalogueLink(link.Key.Kind, link.Key.Key, link.Value)).ToValueList()
        : [];
}
