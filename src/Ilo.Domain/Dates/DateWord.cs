using Ilo.Domain.Words;

namespace Ilo.Domain.Dates;

/// <summary>What is known about one word, all languages joined.</summary>
/// <param name="Roles">What it can do.</param>
/// <param name="Month">The month it names, from 1 to 12; 0 where it names none.</param>
/// <param name="MonthLanguages">The languages in which it names that month.</param>
/// <param name="OtherLanguages">The languages in which it has another role.</param>
internal readonly record struct DateWord(DateWordRoles Roles, byte Month, LanguageSet MonthLanguages, LanguageSet OtherLanguages)
{
    internal bool Is(DateWordRoles role) => (Roles & role) != 0;

    internal DateWord JoinedWith(DateWord other)
    {
        if (Month != 0 && other.Month != 0 && Month != other.Month)
        {
            throw new InvalidOperationException("One word names two months.");
        }

        return new(
            Roles | other.Roles,
            Math.Max(Month, other.Month),
            MonthLanguages | other.MonthLanguages,
            OtherLanguages | other.OtherLanguages);
    }
}
