namespace Ilo.Domain.Dates;

/// <summary>What the start of a line turned out to be.</summary>
internal enum DateLineStatus : byte
{
    /// <summary>No date.</summary>
    None,

    /// <summary>A date or an interval.</summary>
    Dates,

    /// <summary>A month, with or without days, that has no year: no date, yet a place may follow.</summary>
    MonthWithoutYear,

    /// <summary>Written like a date, yet no day of the calendar: 30 February, a year 0.</summary>
    Impossible,

    /// <summary>An interval that ends before it starts.</summary>
    Reversed,

    /// <summary>Days that do not follow each other, or intervals: <c>1, 8 and 15 May 2014</c> is no one interval.</summary>
    Several,

    /// <summary>Figures that are a day with the day first and another with the month first.</summary>
    OrderUnknown,
}
