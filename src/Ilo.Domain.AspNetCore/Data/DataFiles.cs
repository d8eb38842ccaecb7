using Ilo.Domain.AspNetCore.Resources;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Json;

namespace Ilo.Domain.AspNetCore.Data;

/// <summary>The feeds, calendars and tables.</summary>
internal static class DataFiles
{
    private const string Atom = "application/atom+xml; charset=utf-8";
    private const string Rss = "application/rss+xml; charset=utf-8";
    private const string JsonFeed = "application/feed+json";

    /// <summary>Gets all of them.</summary>
    internal static IReadOnlyList<DataFile> All { get; } =
    [
        Addressed("projects.atom", Atom, (stream, request) => FeedWriter.WriteAtom(stream, request.Projects, Feed(request, "Projects"))),
        Addressed("projects.rss", Rss, (stream, request) => FeedWriter.WriteRss(stream, request.Projects, Feed(request, "Projects"))),
        Addressed("projects.json", JsonFeed, (stream, request) => FeedWriter.WriteJsonFeed(stream, request.Projects, Feed(request, "Projects"))),
        Addressed("articles.atom", Atom, (stream, request) => FeedWriter.WriteAtom(stream, request.Articles, Feed(request, "Articles"))),
        Addressed("articles.rss", Rss, (stream, request) => FeedWriter.WriteRss(stream, request.Articles, Feed(request, "Articles"))),
        Addressed("articles.json", JsonFeed, (stream, request) => FeedWriter.WriteJsonFeed(stream, request.Articles, Feed(request, "Articles"))),
        Addressed("events.atom", Atom, (stream, request) => FeedWriter.WriteAtom(stream, request.Events, Feed(request, "Events"))),
        Addressed("events.rss", Rss, (stream, request) => FeedWriter.WriteRss(stream, request.Events, Feed(request, "Events"))),
        Addressed("events.json", JsonFeed, (stream, request) => FeedWriter.WriteJsonFeed(stream, request.Events, Feed(request, "Events"))),
        new("events.ics", "text/calendar; charset=utf-8", (stream, request) => CalendarWriter.Write(stream, request.Events, Calendar(request))),
        Addressed("changes.atom", Atom,
            (stream, request) => FeedWriter.WriteAtom(stream, request.View.Snapshot.News, Changes(request))) with { IsQueried = false },
        Addressed("changes.rss", Rss,
            (stream, request) => FeedWriter.WriteRss(stream, request.View.Snapshot.News, Changes(request))) with { IsQueried = false },
        Addressed("changes.json", JsonFeed,
            (stream, request) => FeedWriter.WriteJsonFeed(stream, request.View.Snapshot.News, Changes(request))) with { IsQueried = false },
        Table("projects", static request => request.Projects.Select(item => item.Identifier.ToString())),
        Table("project_donors", static request => request.Projects.Select(item => item.Identifier.ToString())),
        Table("project_themes", static request => request.Projects.Select(item => item.Identifier.ToString())),
        Table("events", static request => request.Events.Select(item => item.Identifier.ToString())),
        Table("articles", static request => request.Articles.Select(item => item.Identifier.ToString())),
        new("projects.xml", "application/xml; charset=utf-8", WriteIati)
        {
            Missing = options => options.Reporter is null ? "IloOptions.Reporter is not set: an IATI file needs to say who publishes it." : null,
        },
        new("catalogue.json", "application/json", (stream, request) => stream.Write(IloJson.SerializeToUtf8Bytes(request.Catalogue))) { IsQueried = false },
        Addressed("catalogue.jsonld", "application/ld+json",
            (stream, request) => JsonLdWriter.Write(stream, request.Catalogue, new LinkedDataOptions { Links = request.Links })) with { IsQueried = false },
    ];

    // Its entries are named by the site's address, or linked to it, and the format asks for both.
    private static DataFile Addressed(string name, string contentType, Action<Stream, DataRequest> write) =>
        new(name, contentType, write) { NeedsAddress = true };

    // Pages are other people's words: what a spreadsheet would run as a formula is made a text.
    private static DataFile Table(string name, Func<DataRequest, IEnumerable<string>> identifiers) =>
        new(name + ".csv", "text/csv; charset=utf-8", (stream, request) =>
    {
        HashSet<string> asked = [.. identifiers(request)];
        Table all = TableSet.Of(request.Catalogue, new TableOptions { AsOf = request.View.Today, Links = request.Links })[name];
        CsvWriter.Write(stream, all.Where(row => row.Cells[0] is string identifier && asked.Contains(identifier)), CsvOptions.Excel);
    })
        {
            IsSaved = true,
        };

    private static void WriteIati(Stream stream, DataRequest request)
    {
        HashSet<CatalogueItem<Project>> asked = [.. request.Projects];
        IatiOptions options = new()
        {
            Reporter = request.View.Options.Reporter!,
            AsOf = request.View.Today,
            Generated = request.View.Snapshot.ChangedAt,
            Links = request.Links,
        };
        options = request.View.Options.CompleteIati?.Invoke(options) ?? options;
        Func<CatalogueItem<Project>, bool>? others = options.Where;
        IatiWriter.Write(stream, request.Catalogue, options with { Where = item => asked.Contains(item) && others?.Invoke(item) != false });
    }

    private static FeedOptions Feed(DataRequest request, string list) => new()
    {
        Title = TitleOf(request, list),
        Links = request.Links,
        Home = new Uri(request.Self!, request.View.Addresses.List(Enum.Parse<IloList>(list), request.Query) ?? request.View.Addresses.Home),
        Self = request.Self,
        Author = request.View.Options.Name,
        Updated = request.View.Snapshot.ChangedAt,
    };

    private static FeedOptions Changes(DataRequest request) => new()
    {
        Title = TitleOf(request, "New.Title"),
        Name = "changes",
        Links = request.Links,
        Self = request.Self,
        Author = request.View.Options.Name,
        Updated = request.View.Snapshot.ChangedAt,
    };

    private static CalendarOptions Calendar(DataRequest request) => new()
    {
        Stamp = request.View.Snapshot.ChangedAt,
        Links = request.Links,
        Name = TitleOf(request, "Events"),
        Source = request.Self,
    };

    private static string TitleOf(DataRequest request, string word) => $"{request.View.Options.Name}: {InterfaceWords.In(request.View.Language)[word]}";
}
