using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>What each format of feeds has room for of a record; what else it holds is noted.</summary>
internal static class FeedRoom
{
    private static readonly string[] Article =
    [
        nameof(Domain.Article.Title), nameof(Domain.Article.Summary), nameof(Domain.Article.Sections), nameof(Domain.Article.Date),
        nameof(Domain.Article.Kind), nameof(Domain.Article.PrintedKind), nameof(Domain.Article.Themes), nameof(Domain.Article.Language),
        nameof(Domain.Article.Byline), nameof(Domain.Article.Credit),
    ];

    private static readonly string[] Event =
    [
        nameof(Domain.Event.Title), nameof(Domain.Event.Summary), nameof(Domain.Event.Sections), nameof(Domain.Event.Dates),
        nameof(Domain.Event.StatedStatus), nameof(Domain.Event.Themes), nameof(Domain.Event.Language), nameof(Domain.Event.Credit),
    ];

    private static readonly string[] Project =
    [
        nameof(Domain.Project.Title), nameof(Domain.Project.Summary), nameof(Domain.Project.Sections), nameof(Domain.Project.Duration),
        nameof(Domain.Project.StatedStatus), nameof(Domain.Project.Themes), nameof(Domain.Project.Language), nameof(Domain.Project.Credit),
    ];

    private static readonly WrittenProperties<Article> ArticleInXml = new(ArticleShape.Table, Article);

    private static readonly WrittenProperties<Article> ArticleInJson = new(ArticleShape.Table, [.. Article, nameof(Domain.Article.Place)]);

    private static readonly WrittenProperties<Event> EventInXml = new(EventShape.Table, Event);

    private static readonly WrittenProperties<Event> EventInJson =
        new(EventShape.Table, [.. Event, nameof(Domain.Event.Place), nameof(Domain.Event.Organizer)]);

    internal static WrittenProperties<Article> OfArticles(FeedFlavour flavour) => flavour == FeedFlavour.Json ? ArticleInJson : ArticleInXml;

    internal static WrittenProperties<Event> OfEvents(FeedFlavour flavour) => flavour == FeedFlavour.Json ? EventInJson : EventInXml;

    internal static WrittenProperties<Project> OfProjects { get; } = new(ProjectShape.Table, Project);
}
