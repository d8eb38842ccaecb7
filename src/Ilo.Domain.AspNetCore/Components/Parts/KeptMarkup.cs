using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ilo.Domain.AspNetCore.Rendering;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>
/// Keeps pieces of pages as long as what they show, a snapshot or a record: a record's entry is the same in every list that has it, and a page that was never
/// asked for before is mostly made of pieces that were. A record that a change of the folder leaves alone keeps its pieces.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class KeptMarkup
{
    // In UTF-16 units. When there are more, which differ by what nobody asks for twice, all are let go.
    private const long Most = 4 * 1024 * 1024;

    private static readonly KeptMarkup OfSnapshots = new();
    private static readonly KeptMarkup OfRecords = new();
    private static readonly KeptMarkup OfSites = new();

    // By the object itself: to compare what a record holds takes longer than to look whether it is the one.
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<MarkupKey, MarkupString>> _kept = [];
    private long _size;

    /// <summary>Returns a piece as markup, rendered where it is not kept. What it holds must follow from the snapshot, the options and the key alone.</summary>
    internal static MarkupString Of(IloView view, MarkupKey key, RenderFragment content) => OfSnapshots.Of(view.Snapshot, key, view.Services, content);

    /// <summary>Returns a piece that no change of the folder changes. What it holds must follow from the options and the key alone.</summary>
    internal static MarkupString OfSite(IloView view, MarkupKey key, RenderFragment content) => OfSites.Of(view.Options, key, view.Services, content);

    /// <summary>Returns a piece that shows a record. What it holds must follow from the record, the options and the key alone.</summary>
    internal static MarkupString Of(IloView view, IRecord record, MarkupKey key, RenderFragment content) => OfRecords.Of(record, key, view.Services, content);

    private MarkupString Of(object shown, MarkupKey key, IServiceProvider services, RenderFragment content)
    {
        if (_kept.TryGetValue(shown, out ConcurrentDictionary<MarkupKey, MarkupString>? pieces) && pieces.TryGetValue(key, out MarkupString kept))
        {
            return kept;
        }

        MarkupString made = new(services.GetRequiredService<PieceRenderer>().Render(content));
        if (Interlocked.Add(ref _size, made.Value.Length + key.Size) > Most)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _size, 0);
        }

        _kept.GetOrAdd(shown, static _ => new(concurrencyLevel: 1, capacity: 1))[key] = made;
        return made;
    }
}

/// <summary>By what a piece is kept.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The identifier of what it shows; empty for none.</param>
/// <param name="State">What it shows of the day and of what else is around: a status, the meaning of a colour; empty for nothing.</param>
/// <param name="Query">The query on which it rests; null for none.</param>
/// <param name="Day">The day for which it is shown.</param>
/// <param name="Language">The language of the interface.</param>
/// <param name="Level">The level of its heading.</param>
/// <param name="Prefix">What class names begin with.</param>
/// <param name="Home">The address of the home page, which tells where links lead.</param>
internal readonly record struct MarkupKey(
    string Kind, string Name, string State, CatalogueQuery? Query, LocalDate Day, string Language, int Level, string Prefix, string Home)
{
    // A word of two letters takes 40 bytes of a query and three characters of its address.
    private const long QueryFactor = 16;

    /// <summary>Gets about how much the key takes, in UTF-16 units: a query keeps each of its words.</summary>
    internal long Size => 200 + (QueryFactor * (Query?.ToUrlQuery().Length ?? 0));

    // What differs most between the pieces of one record or snapshot; the rest is compared.
    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, State, Query, Level, Home);
}
