namespace Ilo.Domain.Words;

/// <content>The words of dates, clocks and sums.</content>
internal sealed partial class LanguageWords
{
    /// <summary>Gets the twelve names as this language writes them, January first.</summary>
    internal required string[] Months { get; init; }

    /// <summary>Gets other names of each month, January first: shortened forms without their dot, and other spellings.</summary>
    internal required string[][] ShortMonths { get; init; }

    /// <summary>Gets names and shortened forms.</summary>
    internal required string[] Weekdays { get; init; }

    /// <summary>Gets what stands behind a day's number: <c>th</c>, <c>er</c>.</summary>
    internal required string[] Ordinals { get; init; }

    /// <summary>Gets what stands between day, month and year: <c>of</c>, <c>de</c>.</summary>
    internal required string[] Ofs { get; init; }

    /// <summary>Gets what stands between the ends of an interval: <c>to</c>, <c>au</c>, <c>al</c>.</summary>
    internal required string[] Tos { get; init; }

    /// <summary>Gets the words between the last two elements of a list.</summary>
    internal required string[] Ands { get; init; }

    /// <summary>Gets what stands before an interval: <c>from</c>, <c>du</c>, <c>del</c>.</summary>
    internal required string[] DateOpeners { get; init; }

    /// <summary>Gets the articles that may stand before a day.</summary>
    internal required string[] Articles { get; init; }

    /// <summary>Gets what stands before a clock: <c>at</c>, <c>à</c>.</summary>
    internal required string[] Ats { get; init; }

    /// <summary>Gets what stands behind a clock: <c>hours</c>, <c>pm</c>.</summary>
    internal required string[] ClockUnits { get; init; }

    /// <summary>Gets words that say that a bracket behind a clock names a time zone.</summary>
    internal required string[] ZoneWords { get; init; }

    /// <summary>Gets the word between day, month and year where a date stands alone; null where there is none.</summary>
    internal string? DateJoint { get; init; }

    /// <summary>What stands for the end of an interval that has none yet, and so is no place behind a date.</summary>
    internal required string[] OpenEnds { get; init; }

    /// <summary>What may stand before a sum without changing it; of two that begin alike, the longer one first.</summary>
    internal required string[] AmountOpenings { get; init; }
}
