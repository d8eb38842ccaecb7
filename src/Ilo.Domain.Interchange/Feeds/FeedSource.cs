using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;
using NodaTime.Extensions;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>What a feed is made of: its name where the caller gives none, and the items.</summary>
internal sealed record FeedSource(string Name, IEnumerable<FeedCandidate> Candidates)
{
    /// <summary>What is said of an item that has come.</summary>
    internal const string New = "New";

    internal static FeedSource Of(IEnumerable<CatalogueItem<Article>> items, FeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(options);
        return new(ItemNames.Plural<Article>(), NoneNull(items).Select(item =>
        {
            Instant? printed = Noon(item.Record.Date?.FirstDay);
            Instant? moment = printed ?? FirstSeen(item, options);
            return new FeedCandidate(moment, options.Links.TagOf(item), item.Record.Language,
                entries => entries.Of(item, moment, isFirstSeen: printed is null && moment is not null), log => LeaveOut(log, item),
                (ItemNames.IdentifierOf(item), log => log.LeaveOutRepeated(item, item.Record.Title)));
        }));
    }

    internal static FeedSource Of(IEnumerable<CatalogueItem<Event>> items, FeedOptions options) =>
        OfDays(items, options, static (entries, item, moment, seen) => entries.Of(item, moment, seen));

    internal static FeedSource Of(IEnumerable<CatalogueItem<Project>> items, FeedOptions options) =>
        OfDays(items, options, static (entries, item, moment, seen) => entries.Of(item, moment, seen));

    private static FeedSource OfDays<TRecord>(
        IEnumerable<CatalogueItem<TRecord>> items, FeedOptions options, Func<FeedEntries, CatalogueItem<TRecord>, Instant?, Instant?, FeedEntry> entry)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(options);
        return new(ItemNames.Plural<TRecord>(), NoneNull(items).Select(item =>
        {
            Instant? seen = FirstSeen(item, options);
            Instant? moment = seen ?? Noon(item.Record.Days?.Start);
            return new FeedCandidate(
                moment, options.Links.TagOf(item), item.Record.Language, entries => entry(entries, item, moment, seen), log => LeaveOut(log, item),
                (ItemNames.IdentifierOf(item), log => log.LeaveOutRepeated(item, item.Record.Title)));
        }));
    }

    internal static FeedSource Of(CatalogueDifferences differences, FeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentNullException.ThrowIfNull(options);
        Instant moment = options.Updated ?? throw new ArgumentException("Differences have no moment of their own: give Updated.", nameof(options));
        return new("changes",
            [.. Of(differences.Projects, options, moment), .. Of(differences.Events, options, moment), .. Of(differences.Articles, options, moment)]);
    }

    private static IEnumerable<FeedCandidate> Of<TRecord>(ItemDifferences<TRecord> differences, FeedOptions options, Instant moment)
        where TRecord : class, IRecord =>
    [
        .. differences.Added.Select(item => Changed(item, New, changes: null, options, moment)),
        .. differences.Changed.Where(change => change.IsRecordChanged)
            .Select(change => Changed(change.Newer, "Changed", string.Join("; ", change.Changes), options, moment)),
        .. differences.Removed.Select(item => Changed(item, "Removed", changes: null, options, moment)),
    ];

    private static FeedCandidate Changed<TRecord>(CatalogueItem<TRecord> item, string what, string? changes, FeedOptions options, Instant moment)
        where TRecord : class, IRecord =>
        new(moment, options.Links.TagOf(item), item.Record.Language, entries => entries.Of(item, what, changes, moment), log => LeaveOut(log, item));

    private static IEnumerable<CatalogueItem<TRecord>> NoneNull<TRecord>(IEnumerable<CatalogueItem<TRecord>> items)
        where TRecord : class => items.Select(item => item ?? throw new ArgumentException("An item is null.", nameof(items)));

    private static Instant? FirstSeen<TRecord>(CatalogueItem<TRecord> item, FeedOptions options)
        where TRecord : class => options.FirstSeen?.Invoke(ItemNames.IdentifierOf(item)) is { } seen ? Iso.Checked(seen, nameof(options.FirstSeen)) : null;

    private static Instant? Noon(LocalDate? day) => day is { } date && Iso.CanSay(date) ? Iso.Noon(date).ToInstant() : null;

    private static void LeaveOut<TRecord>(ExportLog log, CatalogueItem<TRecord> item)
        where TRecord : class, IRecord =>
        log.LeaveOut(item, item.Record.Title, property: null, InterchangeDiagnostics.FeedItemWithoutDate, item.Record.Title);
}
