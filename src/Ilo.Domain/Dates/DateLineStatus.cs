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
}
