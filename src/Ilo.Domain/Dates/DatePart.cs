using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>One end of an interval as printed, with what is left out there.</summary>
internal struct DatePart
{
    /// <summary>What stands for a part that is not printed; 0 can be printed.</summary>
    internal const int Absent = -1;

    internal int Day;
    internal int Month;
    internal int Year;
    internal bool IsIso;

    /// <summary>Whether day and month are figures whose order is not known yet; as long as it is not, the first figure stands for the day.</summary>
    internal bool IsNumeric;

    /// <summary>Whether figures are printed in a way that only dates with the day first have: <c>03.06.</c>, the year left out.</summary>
    internal bool IsDayFirst;

    /// <summary>Whether a day alone or figures are printed with dots: <c>3.</c>, <c>25.6.2021</c>.</summary>
    internal bool IsDotted;

    /// <summary>The weekday printed with it, from 1 for Monday to 7; 0 where there is none.</summary>
    internal byte Weekday;

    /// <summary>Whether the month stands before the day, so that a year may still follow the other end's day.</summary>
    internal bool MonthFirst;

    /// <summary>Whether the month is written in full; a shortened one (<c>Set</c>, <c>Mar</c>) means little without a year.</summary>
    internal bool FullMonth;

    internal LanguageSet Languages;

    /// <summary>The languages in which the month has this name, German among them.</summary>
    internal LanguageSet NameLanguages;

    /// <summary>The languages in which a weekday of few letters has this name; all for a longer one, or none.</summary>
    internal LanguageSet WeekdayLanguages;

    public DatePart()
    {
        Day = Absent;
        Month = Absent;
        Year = Absent;
        Languages = LanguageSet.All;
        NameLanguages = LanguageSet.All;
        WeekdayLanguages = LanguageSet.All;
    }

    internal readonly bool HasDay => Day != Absent;

    internal readonly bool HasMonth => Month != Absent;

    internal readonly bool HasYear => Year != Absent;

    /// <summary>Returns whether the weekday may stand beside a month with a name in these languages: in "So, 3 June" it may not.</summary>
    internal readonly bool FitsMonthOf(LanguageSet names) => (WeekdayLanguages & names) != 0;

    /// <summary>Leaves those languages of the month that the words beside it have too, unless these contradict it.</summary>
    internal void Narrow(LanguageSet words) => Languages = (Languages & words) != 0 ? Languages & words : Languages;

    internal void SetMonth(in DateWord word)
    {
        Month = word.Month;
        FullMonth = word.Is(DateWordRoles.FullMonth);
        Languages = word.MonthLanguages;
        NameLanguages = word.NameLanguages;
    }
}
