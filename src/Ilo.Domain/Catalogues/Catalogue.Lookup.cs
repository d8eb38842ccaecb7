namespace Ilo.Domain.Catalogues;

/// <content>Looking items up and following links.</content>
public sealed partial class Catalogue
{
    /// <summary>Returns the project item of an identifier; null where there is none.</summary>
    /// <param name="identifier">The identifier, or one that the item had before it turned out to be one with another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public CatalogueItem<Project>? FindProject(string identifier) => Find(_index.Value.Projects, _index.Value.FormerProjects, identifier);

    /// <summary>Returns the event item of an identifier; null where there is none.</summary>
    /// <param name="identifier">The identifier, or one that the item had before it turned out to be one with another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public CatalogueItem<Event>? FindEvent(string identifier) => Find(_index.Value.Events, _index.Value.FormerEvents, identifier);

    /// <summary>Returns the article item of an identifier; null where there is none.</summary>
    /// <param name="identifier">The identifier, or one that the item had before it turned out to be one with another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public CatalogueItem<Article>? FindArticle(string identifier) => Find(_index.Value.Articles, _index.Value.FormerArticles, identifier);

    /// <summary>Returns the item of one of the catalogue's projects.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is not in the catalogue.</exception>
    public CatalogueItem<Project> ItemOf(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return _index.Value.ByProject.TryGetValue(project, out CatalogueItem<Project>? entry) ? entry : throw NotHere(nameof(project));
    }

    /// <summary>Returns the item of one of the catalogue's events.</summary>
    /// <param name="record">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is not in the catalogue.</exception>
    public CatalogueItem<Event> ItemOf(Event record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _index.Value.ByEvent.TryGetValue(record, out CatalogueItem<Event>? entry) ? entry : throw NotHere(nameof(record));
    }

    /// <summary>Returns the item of one of the catalogue's articles.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> is not in the catalogue.</exception>
    public CatalogueItem<Article> ItemOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _index.Value.ByArticle.TryGetValue(article, out CatalogueItem<Article>? entry) ? entry : throw NotHere(nameof(article));
    }

    /// <summary>Returns the earlier phases that come right before a project.</summary>
    /// <param name="project">One of the catalogue's projects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is not in the catalogue.</exception>
    public IEnumerable<Project> PredecessorsOf(Project project) => Follow(ItemOf(project), CatalogueLinkKind.Predecessor, FindProject);

    /// <summary>Returns the later phases that come right after a project.</summary>
    /// <param name="project">One of the catalogue's projects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is not in the catalogue.</exception>
    public IEnumerable<Project> SuccessorsOf(Project project) => Follow(ItemOf(project), CatalogueLinkKind.Successor, FindProject);

    /// <summary>Returns the events that belong to a project.</summary>
    /// <param name="project">One of the catalogue's projects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is not in the catalogue.</exception>
    public IEnumerable<Event> EventsOf(Project project) => Follow(ItemOf(project), CatalogueLinkKind.Event, FindEvent);

    /// <summary>Returns the articles that tell of a project.</summary>
    /// <param name="project">One of the catalogue's projects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="project"/> is not in the catalogue.</exception>
    public IEnumerable<Article> ArticlesOf(Project project) => Follow(ItemOf(project), CatalogueLinkKind.Article, FindArticle);

    /// <summary>Returns the projects that an event belongs to.</summary>
    /// <param name="record">One of the catalogue's events.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is not in the catalogue.</exception>
    public IEnumerable<Project> ProjectsOf(Event record) => Follow(ItemOf(record), CatalogueLinkKind.Project, FindProject);

    /// <summary>Returns the projects that an article tells of.</summary>
    /// <param name="article">One of the catalogue's articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> is not in the catalogue.</exception>
    public IEnumerable<Project> ProjectsOf(Article article) => Follow(ItemOf(article), CatalogueLinkKind.Project, FindProject);

    /// <summary>Returns the office item of an identifier; null where there is none.</summary>
    /// <param name="identifier">The identifier, or one that the item had before it turned out to be one with another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is null.</exception>
    public CatalogueItem<Office>? FindOffice(string identifier) => Find(_index.Value.Offices, _index.Value.FormerOffices, identifier);

    /// <summary>Returns the identifier that a project goes by now.</summary>
    internal Id<Project> IdentifierNow(Id<Project> identifier) => FindProject(identifier.ToString())?.Identifier ?? identifier;

    private static CatalogueItem<TRecord>? Find<TRecord>(
        Dictionary<string, CatalogueItem<TRecord>> items, Dictionary<string, string> joined, string identifier)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return items.TryGetValue(identifier, out CatalogueItem<TRecord>? item) ? item
            : joined.TryGetValue(identifier, out string? now) ? items.GetValueOrDefault(now)
            : null;
    }

    private static IEnumerable<TTarget> Follow<TRecord,
        TTarget>(CatalogueItem<TRecord> entry, CatalogueLinkKind kind, Func<string, CatalogueItem<TTarget>?> find)
        where TRecord : class
        where TTarget : class =>
        entry.Linked(kind).Select(find).OfType<CatalogueItem<TTarget>>().Select(target => target.Record);

    private static ArgumentException NotHere(string parameter) => new("The record is not in the catalogue.", parameter);
}
