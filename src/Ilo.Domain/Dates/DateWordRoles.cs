namespace Ilo.Domain.Dates;

/// <summary>What a word can do in a date line; one word can do several things (<c>mar.</c> is March and mardi).</summary>
[Flags]
internal enum DateWordRoles
{
    None = 0,

    /// <summary>A month, in full or shortened.</summary>
    Month = 1,

    /// <summary>A month in full; set together with <see cref="Month"/>.</summary>
    FullMonth = 2,

    Weekday = 4,

    /// <summary>Behind a day number: <c>th</c>, <c>er</c>.</summary>
    Ordinal = 8,

    /// <summary>Between day, month and year: <c>de</c>, <c>of</c>.</summary>
    Of = 16,

    /// <summary>Between the ends of an interval: <c>to</c>, <c>au</c>, <c>al</c>.</summary>
    To = 32,

    /// <summary>Between two days that follow each other: <c>and</c>, <c>et</c>, <c>y</c>.</summary>
    And = 64,

    /// <summary>Before an interval: <c>From</c>, <c>Du</c>, <c>Del</c>.</summary>
    Opener = 128,

    Article = 256,

    /// <summary>Before a clock: <c>at</c>, <c>à</c>.</summary>
    At = 512,

    /// <summary>Behind a clock: <c>hours</c>, <c>pm</c>.</summary>
    Hour = 1024,

    /// <summary>The first day of a month: <c>premier</c>.</summary>
    First = 2048,

    /// <summary>A word for a day before its number: <c>los días 3 y 4</c>.</summary>
    DayNoun = 4096,

    /// <summary>Behind a weekday and a hyphen: <c>segunda-feira</c>.</summary>
    WeekdayEnding = 8192,

    /// <summary>Speaks of time without naming a day: <c>summer</c>, <c>since</c>, <c>ongoing</c>.</summary>
    Period = 16384,

    /// <summary>A time of day in a word: <c>noon</c>.</summary>
    Clock = 32768,

    /// <summary>Between two days of which one is meant: <c>or</c>, <c>ou</c>, <c>o</c>.</summary>
    Or = 65536,
}
