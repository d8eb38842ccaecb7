using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>What is known about one word, all languages joined.</summary>
/// <param name="Roles">What it can do.</param>
/// <param name="Month">The month it names, from 1 to 12; 0 where it names none.</param>
/// <param name="MonthLanguages">The languages in which it names that month.</param>
/// <param name="OtherLanguages">The languages in which it has another role.</param>
/// <param name="Weekday">The day of the week it names, from 1 for Monday to 7; 0 where it names none.</param>
/// <param name="NameLanguages">The languages in which it names that month, German among them.</param>
/// <param name="WeekdayLanguages">The languages in which it names that day of the week, German among them.</param>
internal readonly record struct DateWord(
    DateWordRoles Roles,
    byte Month,
    LanguageSet MonthLanguages,
    LanguageSet OtherLanguages,
    byte Weekday = 0,
    LanguageSet NameLanguages = LanguageSet.None,
    LanguageSet WeekdayLanguages = LanguageSet.None)
{
    internal bool Is(DateWordRoles role) => (Roles & role) != 0;

    internal DateWord JoinedWith(DateWord other)
    {
        if ((Month != 0 && other.Month != 0 && Month != other.Month) || (Weekday != 0 && other.Weekday != 0 && Weekday != other.Weekday))
        {
            throw new InvalidOperationException("One word names two months or two weekdays.");
        }

        return new(
            Roles | other.Roles,
            Math.Max(Month, other.Month),
            MonthLanguages | other.MonthLanguages,
            OtherLanguages | other.OtherLanguages,
            Math.Max(Weekday, other.Weekday),
            NameLanguages | other.NameLanguages,
            WeekdayLanguages | other.WeekdayLanguages);
    }
}
