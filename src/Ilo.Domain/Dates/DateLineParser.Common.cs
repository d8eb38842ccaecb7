using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Dates;

/// <summary>
/// The forms that nearly all date lines have, read without the general machinery: <c>2 July 2009</c>, <c>8 - 9 November 2008</c>,
/// <c>8-9 November 2008</c>, <c>1 January - 31 December 2021</c>, <c>1 March 2009 - 30 April 2014</c>, in plain spaces and to the end of the line.
/// </summary>
/// <remarks>It gives up on anything else, valid or not, and must give what the general reading gives.</remarks>
internal static partial class DateLineParser
{
    private const int MaxCommonLength = 48;

    internal static bool TryCommon(ReadOnlySpan<char> line, out DateLine result)
    {
        result = default;
        CommonPart second = default;
        int at = 0;
        if (line.Length > MaxCommonLength || !CommonPart.TryRead(line, ref at, out CommonPart first))
        {
            return false;
        }

        bool range = at < line.Length;
        if (range)
        {
            if (at + 3 < line.Length && line[at] == ' ' && line[at + 1] is '-' or '–' && line[at + 2] == ' ')
            {
                at += 3;
            }
            else if (first.Month == 0 && line[at] is '-' or '–')
            {
                at++;
            }
            else
            {
                return false;
            }

            if (!CommonPart.TryRead(line, ref at, out second) || at < line.Length || second.Year == 0 || second.Month == 0)
            {
                return false;
            }

            first.Fill(in second);
        }
        else if (first.Year == 0)
        {
            return false;
        }

        if (first.Year < 1 || !first.IsDay || (range && !second.IsDay))
        {
            return false;
        }

        LocalDate start = new(first.Year, first.Month, first.Day);
        LocalDate end = range ? new(second.Year, second.Month, second.Day) : start;
        if (end < start)
        {
            return false;
        }

        result = new DateLine
        {
            Status = DateLineStatus.Dates,
            Start = start,
            End = end,
            Precision = DatePrecision.Day,
            Length = line.Length,
            RestStart = line.Length,
            Languages = range ? first.Languages & second.Languages : first.Languages,
        };
        return true;
    }

    /// <summary>Day, then perhaps a month, then perhaps a year; 0 for what is left out.</summary>
    private struct CommonPart
    {
        internal int Day;
        internal int Month;
        internal int Year;
        internal LanguageSet Languages;

        internal readonly bool IsDay => Day >= 1 && (Day <= 28 || Day <= CalendarSystem.Iso.GetDaysInMonth(Year, Month));

        internal static bool TryRead(ReadOnlySpan<char> line, ref int at, out CommonPart part)
        {
            part = default;
            if (!TryDigits(line, ref at, 2, out part.Day))
            {
                return false;
            }

            if (at + 1 >= line.Length || line[at] != ' ' || DateWordIndex.Fold(line[at + 1]) == 0)
            {
                return true;
            }

            int start = ++at;
            ulong key = 0;
            for (int letter; at < line.Length && (letter = DateWordIndex.Fold(line[at])) != 0; at++)
            {
                key = (key << 5) | (uint)letter;
            }

            if (at - start > DateWordIndex.MaxLetters || !DateWordIndex.TryGet(key, out DateWord word) || !word.Is(DateWordRoles.FullMonth)
                || word.OtherLanguages != LanguageSet.None)
            {
                return false;
            }

            part.Month = word.Month;
            part.Languages = word.MonthLanguages;
            if (at + 4 < line.Length && line[at] == ' ' && char.IsAsciiDigit(line[at + 1]))
            {
                at++;
                int from = at;
                return TryDigits(line, ref at, 4, out part.Year) && at - from == 4 && part.Year > 0;
            }

            return true;
        }

        internal void Fill(in CommonPart second)
        {
            if (Month == 0)
            {
                Month = second.Month;
                Languages = second.Languages;
            }

            if (Year == 0)
            {
                Year = second.Year - (Month > second.Month ? 1 : 0);
            }
        }

        private static bool TryDigits(ReadOnlySpan<char> line, ref int at, int most, out int value)
        {
            value = 0;
            int start = at;
            while (at < line.Length && char.IsAsciiDigit(line[at]))
            {
                value = (value * 10) + (line[at++] - '0');
                if (at - start > most)
                {
                    return false;
                }
            }

            return at > start;
        }
    }
}
