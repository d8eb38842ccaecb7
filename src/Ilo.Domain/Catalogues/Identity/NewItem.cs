using NodaTime;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>An item that has no identifier yet.</summary>
/// <param name="number">Its place among the items, for <paramref name="readTraces"/>.</param>
/// <param name="title">Its title, from which a new identifier is made.</param>
/// <param name="dates">Its days; null where none are known.</param>
/// <param name="readTraces">Works out what the sources of an item are like.</param>
internal sealed class NewItem(int number, string title, DateInterval? dates, Func<int, ValueList<ItemTrace>> readTraces)
{
    private ValueList<ItemTrace>? _traces;

    internal string Title { get; } = title;

    internal DateInterval? Dates { get; } = dates;

    /// <summary>Gets the word for things of its kind.</summary>
    internal required string Kind { get; init; }

    /// <summary>Gets its code; null where it has none.</summary>
    internal string? Code { get; init; }

    /// <summary>Gets what its sources are like.</summary>
    internal ValueList<ItemTrace> Traces => _traces ??= readTraces(number);
}
