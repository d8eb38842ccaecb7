using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>How well the dates of two records agree.</summary>
internal static class DateAgreement
{
    // Offices round the same dates differently: a start by a day or a month, an end by a quarter.
    private const int CloseStartDays = 31;
    private const int CloseEndDays = 92;
    private const double Close = 0.9;
    private const double SameStart = 0.7;
    private const double SingleDay = 0.6;

    /// <summary>Returns 0 (nothing in common) to 1 (the same days).</summary>
    internal static double Of(DateInterval a, DateInterval b)
    {
        if (a == b)
        {
            return 1;
        }

        bool closeStart = Math.Abs(Period.DaysBetween(a.Start, b.Start)) <= CloseStartDays;
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

        double share = (double)shared / (a.Length + b.Length - shared);
        if (closeStart && Math.Abs(Period.DaysBetween(a.End, b.End)) <= CloseEndDays)
        {
            return Math.Max(share, Close);
        }

        return a.Start == b.Start ? Math.Max(share, SameStart) : share;
    }

    internal static int SharedDays(DateInterval a, DateInterval b)
    {
        LocalDate start = LocalDate.Max(a.Start, b.Start);
        LocalDate end = LocalDate.Min(a.End, b.End);
        return start > end ? 0 : Period.DaysBetween(start, end) + 1;
    }

    internal static DateInterval? Hull(DateInterval? a, DateInterval? b) =>
        a is null ? b : b is null ? a : new(LocalDate.Min(a.Start, b.Start), LocalDate.Max(a.End, b.End));
}
