using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Feeds;

/// <content>The same without blocking on the stream.</content>
public static partial class FeedWriter
{
    /// <summary>Writes articles as Atom.</summary>
    /// <param name="stream">Where the feed goes; it stays open.</param>
    /// <param name="items">The articles; gone through once.</param>
    /// <param name="options">How the feed is written.</param>
    /// <param name="cancellationToken">Stops the writing between two entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No entry has a date, and <see cref="FeedOptions.Updated"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAtomAsync(
        Stream stream, IEnumerable<CatalogueItem<Article>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, AtomFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes events as Atom.</summary>
    /// <inheritdoc cref="WriteAtomAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteAtomAsync(
        Stream stream, IEnumerable<CatalogueItem<Event>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, AtomFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes projects as Atom.</summary>
    /// <inheritdoc cref="WriteAtomAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteAtomAsync(
        Stream stream, IEnumerable<CatalogueItem<Project>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, AtomFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes what is new, changed and gone as Atom.</summary>
    /// <param name="stream">Where the feed goes; it stays open.</param>
    /// <param name="differences">The differences.</param>
    /// <param name="options">How the feed is written.</param>
    /// <param name="cancellationToken">Stops the writing between two entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FeedOptions.Updated"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteAtomAsync(
        Stream stream, CatalogueDifferences differences, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, AtomFeed.Steps(FeedSource.Of(differences, options), options), cancellationToken);

    /// <summary>Writes articles as RSS 2.0.</summary>
    /// <param name="stream">Where the feed goes; it stays open.</param>
    /// <param name="items">The articles; gone through once.</param>
    /// <param name="options">How the feed is written.</param>
    /// <param name="cancellationToken">Stops the writing between two entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the stream holds a part.</exception>
    public static Task<ExportReport> WriteRssAsync(
        Stream stream, IEnumerable<CatalogueItem<Article>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, RssFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes events as RSS 2.0.</summary>
    /// <inheritdoc cref="WriteRssAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteRssAsync(
        Stream stream, IEnumerable<CatalogueItem<Event>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, RssFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes projects as RSS 2.0.</summary>
    /// <inheritdoc cref="WriteRssAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteRssAsync(
        Stream stream, IEnumerable<CatalogueItem<Project>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, RssFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes what is new, changed and gone as RSS 2.0.</summary>
    /// <inheritdoc cref="WriteAtomAsync(Stream, CatalogueDifferences, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteRssAsync(
        Stream stream, CatalogueDifferences differences, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, RssFeed.Steps(FeedSource.Of(differences, options), options), cancellationToken);

    /// <summary>Writes articles as JSON Feed 1.1.</summary>
    /// <inheritdoc cref="WriteRssAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteJsonFeedAsync(
        Stream stream, IEnumerable<CatalogueItem<Article>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, JsonFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes events as JSON Feed 1.1.</summary>
    /// <inheritdoc cref="WriteRssAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteJsonFeedAsync(
        Stream stream, IEnumerable<CatalogueItem<Event>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, JsonFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes projects as JSON Feed 1.1.</summary>
    /// <inheritdoc cref="WriteRssAsync(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteJsonFeedAsync(
        Stream stream, IEnumerable<CatalogueItem<Project>> items, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, JsonFeed.Steps(FeedSource.Of(items, options), options), cancellationToken);

    /// <summary>Writes what is new, changed and gone as JSON Feed 1.1.</summary>
    /// <inheritdoc cref="WriteAtomAsync(Stream, CatalogueDifferences, FeedOptions, CancellationToken)"/>
    public static Task<ExportReport> WriteJsonFeedAsync(
        Stream stream, CatalogueDifferences differences, FeedOptions options, CancellationToken cancellationToken = default) =>
        Export.RunAsync(stream, JsonFeed.Steps(FeedSource.Of(differences, options), options), cancellationToken);
}
