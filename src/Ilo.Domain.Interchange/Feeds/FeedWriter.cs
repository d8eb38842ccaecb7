using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Writes articles, events, projects or differences as a feed: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1.</summary>
/// <remarks>
/// Newest first, ties by id, at most <see cref="FeedOptions.Count"/> entries. A date to the day is written as noon in UTC, so that no reader shows the
/// day before. UTF-8 without a byte order mark. The same items and options give the same bytes. Safe for use by any number of threads.
/// </remarks>
public static partial class FeedWriter
{
    /// <summary>Writes articles as Atom; an article without a date and without <see cref="FeedOptions.FirstSeen"/> is left out.</summary>
    /// <param name="stream">Where the feed goes; it stays open.</param>
    /// <param name="items">The articles; gone through once. One that has the identifier of another before it is left out.</param>
    /// <param name="options">How the feed is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// No entry has a date, and <see cref="FeedOptions.Updated"/> is null; an item is null; or <see cref="FeedOptions.FirstSeen"/> gives a moment before the
    /// year 1.
    /// </exception>
    public static ExportReport WriteAtom(Stream stream, IEnumerable<CatalogueItem<Article>> items, FeedOptions options) =>
        Export.Run(stream, AtomFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes events as Atom, dated by <see cref="FeedOptions.FirstSeen"/> or their first day.</summary>
    /// <inheritdoc cref="WriteAtom(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteAtom(Stream stream, IEnumerable<CatalogueItem<Event>> items, FeedOptions options) =>
        Export.Run(stream, AtomFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes projects as Atom, dated by <see cref="FeedOptions.FirstSeen"/> or their first day.</summary>
    /// <inheritdoc cref="WriteAtom(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteAtom(Stream stream, IEnumerable<CatalogueItem<Project>> items, FeedOptions options) =>
        Export.Run(stream, AtomFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes what is new, changed and gone as Atom, dated by <see cref="FeedOptions.Updated"/>.</summary>
    /// <param name="stream">Where the feed goes; it stays open.</param>
    /// <param name="differences">The differences.</param>
    /// <param name="options">How the feed is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FeedOptions.Updated"/> is null.</exception>
    public static ExportReport WriteAtom(Stream stream, CatalogueDifferences differences, FeedOptions options) =>
        Export.Run(stream, AtomFeed.Steps(FeedSource.Of(differences, options), options));

    /// <summary>Writes articles as RSS 2.0; an article without a date has no <c>pubDate</c>.</summary>
    /// <param name="stream">Where the feed goes; it stays open.</param>
    /// <param name="items">The articles; gone through once. One that has the identifier of another before it is left out.</param>
    /// <param name="options">How the feed is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExportReport WriteRss(Stream stream, IEnumerable<CatalogueItem<Article>> items, FeedOptions options) =>
        Export.Run(stream, RssFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes events as RSS 2.0.</summary>
    /// <inheritdoc cref="WriteRss(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteRss(Stream stream, IEnumerable<CatalogueItem<Event>> items, FeedOptions options) =>
        Export.Run(stream, RssFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes projects as RSS 2.0.</summary>
    /// <inheritdoc cref="WriteRss(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteRss(Stream stream, IEnumerable<CatalogueItem<Project>> items, FeedOptions options) =>
        Export.Run(stream, RssFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes what is new, changed and gone as RSS 2.0, dated by <see cref="FeedOptions.Updated"/>.</summary>
    /// <inheritdoc cref="WriteAtom(Stream, CatalogueDifferences, FeedOptions)"/>
    public static ExportReport WriteRss(Stream stream, CatalogueDifferences differences, FeedOptions options) =>
        Export.Run(stream, RssFeed.Steps(FeedSource.Of(differences, options), options));

    /// <summary>Writes articles as JSON Feed 1.1; an article without a date has no <c>date_published</c>.</summary>
    /// <inheritdoc cref="WriteRss(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteJsonFeed(Stream stream, IEnumerable<CatalogueItem<Article>> items, FeedOptions options) =>
        Export.Run(stream, JsonFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes events as JSON Feed 1.1.</summary>
    /// <inheritdoc cref="WriteRss(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteJsonFeed(Stream stream, IEnumerable<CatalogueItem<Event>> items, FeedOptions options) =>
        Export.Run(stream, JsonFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes projects as JSON Feed 1.1.</summary>
    /// <inheritdoc cref="WriteRss(Stream, IEnumerable{CatalogueItem{Article}}, FeedOptions)"/>
    public static ExportReport WriteJsonFeed(Stream stream, IEnumerable<CatalogueItem<Project>> items, FeedOptions options) =>
        Export.Run(stream, JsonFeed.Steps(FeedSource.Of(items, options), options));

    /// <summary>Writes what is new, changed and gone as JSON Feed 1.1, dated by <see cref="FeedOptions.Updated"/>.</summary>
    /// <inheritdoc cref="WriteAtom(Stream, CatalogueDifferences, FeedOptions)"/>
    public static ExportReport WriteJsonFeed(Stream stream, CatalogueDifferences differences, FeedOptions options) =>
        Export.Run(stream, JsonFeed.Steps(FeedSource.Of(differences, options), options));
}
