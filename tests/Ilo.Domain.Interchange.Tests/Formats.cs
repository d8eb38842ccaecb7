using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Every format that a catalogue can be written in, with everything that it has room for.</summary>
internal static class Formats
{
    internal static readonly FeedOptions Feed = new()
    {
        Title = "All",
        Links = Items.Links,
        Count = 1_000_000,
        WithContent = true,
        Updated = Items.Moment,
        FirstSeen = _ => Items.Moment,
    };

    internal static readonly TableOptions Tables = new() { AsOf = new(2019, 6, 1), Links = Items.Links };

    private static readonly CalendarOptions Calendar =
        new() { Stamp = Items.Moment, Links = Items.Links, Name = "All", Content = CalendarContent.Events | CalendarContent.Milestones };

    private static readonly IatiOptions Iati =
        Tests.Iati.IatiWriterTests.Options with
        {
            DefaultLanguage = LanguageCode.English,
            TitleAsDescription = true,
            BudgetInDescription = true,
            WithDocuments = true,
            ActualDatesFromStatedStatus = true
        };

    private static readonly LinkedDataOptions LinkedData = new() { Links = Items.Links, WithLanguages = true };

    private static readonly Dictionary<string, Format> All = new()
    {
        ["ics"] = new((stream, c) => CalendarWriter.Write(stream, c, Calendar), (stream, c, token) => CalendarWriter.WriteAsync(stream, c, Calendar, token)),
        ["atom"] = new(
            (stream, c) => FeedWriter.WriteAtom(stream, c.ArticleItems, Feed), (stream, c, token) =>
                FeedWriter.WriteAtomAsync(stream, c.ArticleItems, Feed, token)),
        ["atom of events"] = new(
            (stream, c) => FeedWriter.WriteAtom(stream, c.EventItems, Feed), (stream, c, token) =>
                FeedWriter.WriteAtomAsync(stream, c.EventItems, Feed, token)),
        ["atom of projects"] = new(
            (stream, c) => FeedWriter.WriteAtom(stream, c.ProjectItems, Feed),
            (stream, c, token) => FeedWriter.WriteAtomAsync(stream, c.ProjectItems, Feed, token)),
        ["atom of changes"] = new(
            (stream, c) => FeedWriter.WriteAtom(stream, Changes(c), Feed), (stream, c, token) => FeedWriter.WriteAtomAsync(stream, Changes(c), Feed, token)),
        ["rss"] = new(
            (stream, c) => FeedWriter.WriteRss(stream, c.ArticleItems, Feed), (stream, c, token) =>
                FeedWriter.WriteRssAsync(stream, c.ArticleItems, Feed, token)),
        ["rss of events"] = new(
            (stream, c) => FeedWriter.WriteRss(stream, c.EventItems, Feed), (stream, c, token) => FeedWriter.WriteRssAsync(stream, c.EventItems, Feed, token)),
        ["rss of projects"] = new(
            (stream, c) => FeedWriter.WriteRss(stream, c.ProjectItems, Feed),
            (stream, c, token) => FeedWriter.WriteRssAsync(stream, c.ProjectItems, Feed, token)),
        ["rss of changes"] = new(
            (stream, c) => FeedWriter.WriteRss(stream, Changes(c), Feed), (stream, c, token) => FeedWriter.WriteRssAsync(stream, Changes(c), Feed, token)),
        ["jsonfeed"] = new(
            (stream, c) => FeedWriter.WriteJsonFeed(stream, c.ArticleItems, Feed),
            (stream, c, token) => FeedWriter.WriteJsonFeedAsync(stream, c.ArticleItems, Feed, token)),
        ["jsonfeed of events"] = new(
            (stream, c) => FeedWriter.WriteJsonFeed(stream, c.EventItems, Feed),
            (stream, c, token) => FeedWriter.WriteJsonFeedAsync(stream, c.EventItems, Feed, token)),
        ["jsonfeed of projects"] = new(
            (stream, c) => FeedWriter.WriteJsonFeed(stream, c.ProjectItems, Feed),
            (stream, c, token) => FeedWriter.WriteJsonFeedAsync(stream, c.ProjectItems, Feed, token)),
        ["jsonfeed of changes"] = new(
            (stream, c) => FeedWriter.WriteJsonFeed(stream, Changes(c), Feed), (stream, c, token) =>
                FeedWriter.WriteJsonFeedAsync(stream, Changes(c), Feed, token)),
        ["jsonld"] = new((stream, c) => JsonLdWriter.Write(stream, c, LinkedData), (stream, c, token) => JsonLdWriter.WriteAsync(stream, c, LinkedData, token)),
        ["iati"] = new((stream, c) => IatiWriter.Write(stream, c, Iati), (stream, c, token) => IatiWriter.WriteAsync(stream, c, Iati, token)),
        ["csv"] = new(
            (stream, c) => CsvWriter.Write(stream, TableSet.Of(c, Tables)["projects"]),
            (stream, c, token) => CsvWriter.WriteAsync(stream, TableSet.Of(c, Tables)["projects"], cancellationToken: token)),
        ["datapackage"] = new(
            (stream, c) => DataPackageWriter.Write(stream, c, Tables), (stream, c, token) => DataPackageWriter.WriteAsync(stream, c, Tables, token)),
        ["parquet"] = new(
            (stream, c) => ParquetTables.Write(stream, TableSet.Of(c, Tables), "projects"),
            (stream, c, token) => ParquetTables.WriteAsync(stream, TableSet.Of(c, Tables), "projects", token)),
    };

    /// <summary>Gets the names of the formats.</summary>
    internal static IEnumerable<string> Names => All.Keys;

    internal static ExportReport Write(string format, Stream stream, Catalogue catalogue) => All[format].Write(stream, catalogue);

    internal static Task<ExportReport> WriteAsync(string format, Stream stream, Catalogue catalogue, CancellationToken cancellationToken) =>
        All[format].WriteAsync(stream, catalogue, cancellationToken);

    private static CatalogueDifferences Changes(Catalogue catalogue) => catalogue.DifferencesFrom(Catalogue.Empty);

    private sealed record Format(
        Func<Stream, Catalogue, ExportReport> Write, Func<Stream, Catalogue, CancellationToken, Task<ExportReport>> WriteAsync);
}
