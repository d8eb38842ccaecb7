using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ilo.Domain.AspNetCore.Rendering;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>
/// Keeps pieces of pages as long as the snapshot that they show: a record's entry is the same in every list that has it, and a page that was never asked for
/// before is mostly made of pieces that were.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
internal sealed class KeptMarkup
{
    // In UTF-16 units. When there are more, which differ by what nobody asks for twice, all are let go.
    private const long Most = 4 * 1024 * 1024;

    private static readonly ConditionalWeakTable<IloSnapshot, KeptMarkup> OfSnapshots = [];

    private readonly ConcurrentDictionary<MarkupKey, MarkupString> _kept = new();
    private long _size;

    /// <summary>Returns a piece as markup, rendered where it is not kept. What it holds must follow from the snapshot and the key alone.</summary>
    internal static MarkupString Of(IloView view, MarkupKey key, RenderFragment content) =>
        OfSnapshots.GetOrCreateValue(view.Snapshot).Of(key, view.Services, content);

    private MarkupString Of(MarkupKey key, IServiceProvider services, RenderFragment content)
    {
        if (_kept.TryGetValue(key, out MarkupString kept))
        {
            return kept;
        }

        MarkupString made = new(ComponentRenderer.RenderPiece(services, content));
        if (Interlocked.Add(ref _size, made.Value.Length + key.Size) > Most)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _size, 0);
        }

        _kept[key] = made;
        return made;
    }
}

/// <summary>By what a piece is kept.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The identifier of what it shows; empty for none.</param>
/// <param name="Query">The query on which it rests; null for none.</param>
/// <param name="Day">The day for which it is shown.</param>
/// <param name="Language">The language of the interface.</param>
/// <param name="Level">The level of its heading.</param>
/// <param name="Prefix">What class names begin with.</param>
/// <param name="Home">The address of the home page, which tells where links lead.</param>
internal readonly record struct MarkupKey(
    string Kind, string Name, CatalogueQuery? Query, LocalDate Day, string Language, int Level, string Prefix, string Home)
{
    // A word of two letters takes 40 bytes of a query and three characters of its address.
    private const long QueryFactor = 16;

    /// <summary>Gets about how much the key takes, in UTF-16 units: a query keeps each of its words.</summary>
    internal long Size => 200 + (QueryFactor * (Query?.ToUrlQuery().Length ?? 0));
}
