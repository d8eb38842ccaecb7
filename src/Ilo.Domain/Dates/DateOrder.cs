using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Dates;

/// <summary>Which of two figures before a year is the day: <c>04/05/2014</c> is 4 May or 5 April.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum DateOrder
{
    /// <summary>Not known: a date is read only where one order alone gives a day of the calendar.</summary>
    Unknown,

    /// <summary>The day first, <c>31/12/2014</c>.</summary>
    DayFirst,

    /// <summary>The month first, <c>12/31/2014</c>.</summary>
    MonthFirst,
}
