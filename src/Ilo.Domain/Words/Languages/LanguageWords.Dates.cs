namespace Ilo.Domain.Words.Languages;

/// <content>The words of dates, clocks and sums.</content>
internal sealed partial class LanguageWords
{
    /// <summary>Gets the twelve names as this language writes them, January first.</summary>
    internal required string[] Months { get; init; }

    /// <summary>Gets other names of each month, January first: shortened forms without their dot, and other spellings.</summary>
    internal required string[][] ShortMonths { get; init; }

    /// <summary>Gets names and shortened forms of each day of the week, Monday first.</summary>
    internal required string[][] Weekdays { get; init; }

    /// <summary>Gets what a hyphen may tie to the name of a weekday: <c>segunda-feira</c>.</summary>
    internal string[] WeekdayEndings { get; init; } = [];

    /// <summary>Gets what stands behind a day's number: <c>th</c>, <c>er</c>.</summary>
    internal required string[] Ordinals { get; init; }

    /// <summary>Gets the words for the first day of a month: <c>premier</c>.</summary>
    internal required string[] Firsts { get; init; }

    /// <summary>Gets the words for a day that may stand before its number: <c>los días 3 y 4</c>.</summary>
    internal required string[] DayNouns { get; init; }

    /// <summary>Gets what stands between day, month and year: <c>of</c>, <c>de</c>.</summary>
    internal required string[] Ofs { get; init; }

    /// <summary>Gets what stands between the ends of an interval: <c>to</c>, <c>au</c>, <c>al</c>.</summary>
    internal required string[] Tos { get; init; }

    /// <summary>Gets the words between the last two elements of a list.</summary>
    internal required string[] Ands { get; init; }

    /// <summary>Gets the words between two of which one is meant.</summary>
    internal required string[] Ors { get; init; }

    /// <summary>Gets the words that add a further day to those before: <c>plus</c>.</summary>
    internal string[] Pluses { get; init; } = [];

    /// <summary>Gets what stands before an interval: <c>from</c>, <c>du</c>, <c>del</c>.</summary>
    internal required string[] DateOpeners { get; init; }

    /// <summary>Gets what stands before the beginning of a period that still goes on: <c>since</c>, <c>depuis</c>.</summary>
    internal required string[] Sinces { get; init; }

    /// <summary>Gets the words before a day or a month that make it one end of something whose other end is not there: <c>until</c>, <c>week</c>.</summary>
    internal required string[] Bounds { get; init; }

    /// <summary>Gets the same words behind it: <c>onwards</c>.</summary>
    internal required string[] BoundsBehind { get; init; }

    /// <summary>Gets the words before a month that mean some part of it: <c>mid</c>, <c>end</c>.</summary>
    internal required string[] MonthParts { get; init; }

    /// <summary>Gets the articles and prepositions that may stand before a day.</summary>
    internal required string[] Articles { get; init; }

    /// <summary>Gets what stands before a clock: <c>at</c>, <c>à</c>.</summary>
    internal required string[] Ats { get; init; }

    /// <summary>Gets what stands behind a clock: <c>hours</c>, <c>pm</c>.</summary>
    internal required string[] ClockUnits { get; init; }

    /// <summary>Gets the words for a time of day: <c>noon</c>.</summary>
    internal required string[] Clocks { get; init; }

    /// <summary>Gets words that say that a bracket behind a clock names a time zone.</summary>
    internal required string[] ZoneWords { get; init; }

    /// <summary>Gets the word between day, month and year where a date stands alone; null where there is none.</summary>
    internal string? DateJoint { get; init; }

    /// <summary>Gets what stands for the end of an interval that has none yet, and so is no place behind a date.</summary>
    internal required string[] OpenEnds { get; init; }

    /// <summary>Gets those of <see cref="OpenEnds"/> that say that a thing goes on.</summary>
    internal required string[] GoingOn { get; init; }

    /// <summary>Gets single words that speak of time without naming a day: seasons, quarters, <c>early</c>, <c>since</c>.</summary>
    internal required string[] PeriodWords { get; init; }

    /// <summary>Gets the units of a length of time, hours and minutes apart.</summary>
    internal required string[] DurationUnits { get; init; }

    /// <summary>Gets small numbers in words.</summary>
    internal required string[] NumberWords { get; init; }

    /// <summary>Gets remarks that may stand behind a date and are neither place nor code, whole.</summary>
    internal required string[] DateRemarks { get; init; }

    /// <summary>Gets how remarks behind a date begin: <c>updated</c>.</summary>
    internal required string[] DateRemarkOpenings { get; init; }

    /// <summary>Gets what a date line may open with: <c>new date</c>, <c>updated on</c>.</summary>
    internal required string[] DateLeads { get; init; }

    /// <summary>Gets what joins a date to the place behind it: <c>3 May 2014 in Alderton</c>.</summary>
    internal required string[] PlaceLeads { get; init; }

    /// <summary>Gets the words before the dates that take the place of others: <c>postponed to 7 June 2014</c>.</summary>
    internal required string[] MovedWords { get; init; }

    /// <summary>Gets the small words before such dates, besides <see cref="Tos"/>: <c>for</c>.</summary>
    internal required string[] NewDateLeads { get; init; }

    /// <summary>Gets the words before a new end: <c>extended until 31 December 2021</c>.</summary>
    internal required string[] ExtendedWords { get; init; }

    /// <summary>What may stand before a sum without changing it; of two that begin alike, the longer one first.</summary>
    internal required string[] AmountOpenings { get; init; }

    /// <summary>Gets what multiplies the number before it.</summary>
    internal required (decimal Factor, string[] Words)[] Factors { get; init; }

    /// <summary>Gets what stands between number and currency, besides <see cref="Ofs"/>.</summary>
    internal string[] CurrencyJoints { get; init; } = [];

    /// <summary>Gets the names of currencies, by their ISO 4217 code.</summary>
    internal required (string Code, string[] Names)[] Currencies { get; init; }
}
