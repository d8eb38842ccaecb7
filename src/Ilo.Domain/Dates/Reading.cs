using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>One attempt to read dates: the text, where they begin, and under which conditions.</summary>
/// <param name="text">The text.</param>
/// <param name="at">Where the dates begin.</param>
/// <param name="isProse">Whether other text may stand before them: what looks like a list of days may then begin with a number of something else.</param>
/// <param name="order">The order of day and month where figures leave it open.</param>
internal ref struct Reading(ReadOnlySpan<char> text, int at, bool isProse, DateOrder order)
{
    internal ReadOnlySpan<char> Text { get; } = text;

    internal bool IsProse { get; } = isProse;

    internal DateOrder Order { get; } = order;

    /// <summary>Gets or sets whether a preposition that opens an interval stands before it.</summary>
    internal bool Opened { get; set; }

    private readonly int _at = at;

    internal readonly bool TryLine(in DateLine dates, DateCursor cursor, LanguageSet languages, out DateLine result)
    {
        result = dates with { Length = cursor.Position - _at, Languages = languages };
        return true;
    }
}
