using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>How well the dates of two records agree.</summary>
internal static class DateAgreement
{
    // Offices round the same dates differently: a start by a day or a month, an end by a quarter.
    private const int CloseStartDays = 31;
    private const int CloseEndDays = 92;
    private const double Close = 0.9;
    private const double SameStart = 0.7;
    private const double SingleDay = 0.6;

    // Just below what lets two records be one.
    private const double Shifted = 0.45;

    /// <summary>Returns 0 (nothing in common) to 1 (the same days).</summary>
    internal static double Of(DateInterval a, DateInterval b)
    {
        if (a == b)
        {
            return 1;
        }

        bool closeStart = DayArithmetic.Apart(a.Start, b.Start) <= CloseStartDays;
        if (a.Start == a.End || b.Start == b.End)
        {
            // One day says when a project began, or when the page was written.
            return closeStart || a.Contains(b) || b.Contains(a) ? SingleDay : 0;
        }

        int shared = SharedDays(a, b);
        if (shared == 0)
        {
            return 0;
        }

        double share = (double)shared / (DayArithmetic.Length(a) + DayArithmetic.Length(b) - shared);
        bool closeEnd = DayArithmetic.Apart(a.End, b.End) <= CloseEndDays;
        if (closeStart && closeEnd)
        {
            return Math.Max(share, Close);
        }

        // Later at both ends: the next of a series, however long it runs beside the one before.
        if (!closeStart && !closeEnd && (a.Start < b.Start) == (a.End < b.End))
        {
            return Math.Min(share, Shifted);
        }

        return a.Start == b.Start ? Math.Max(share, SameStart) : share;
    }

    internal static int SharedDays(DateInterval a, DateInterval b)
    {
        LocalDate start = LocalDate.Max(a.Start, b.Start);
        LocalDate end = LocalDate.Min(a.End, b.End);
        return start > end ? 0 : DayArithmetic.Between(start, end) + 1;
    }

    internal static DateInterval? Hull(DateInterval? a, DateInterval? b) =>
        a is null ? b : b is null ? a : new(LocalDate.Min(a.Start, b.Start), LocalDate.Max(a.End, b.End));
}
