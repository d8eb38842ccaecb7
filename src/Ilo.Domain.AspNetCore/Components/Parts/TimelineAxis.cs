namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>A year of the axis: where it begins, and whether there is room for its number.</summary>
internal readonly record struct TimelineYear(string Year, string X, bool IsLabelled);

/// <summary>Where today is, and whether its name goes to the left of its line.</summary>
internal readonly record struct TimelineToday(string X, bool IsLate);

/// <summary>Puts days on an axis of whole years, in percent of its width.</summary>
internal sealed class TimelineAxis
{
    // So many years are drawn at most, the latest: a page with an end in the year 9999 must not press all others into one pixel.
    private const int MostYears = 40;

    // An end so many years behind today and behind every start is more likely a mistake than a plan.
    private const int MostYearsAhead = 10;

    // So many numbers of years fit side by side on a phone, and the last one needs so much room.
    private const int MostLabels = 7;
    private const double RoomForLabel = 0.15;

    // Today is drawn when the last bar ended no longer ago than this.
    private const int MostYearsAfterLast = 3;

    private readonly DateInterval _days;
    private readonly LocalDate _today;
    private readonly string _years;

    private TimelineAxis(DateInterval days, LocalDate today)
    {
        _days = days;
        _today = today;
        _years = string.Create(CultureInfo.InvariantCulture, $"{days.Start.Year}-{days.End.Year}");
    }

    /// <summary>Gets the years.</summary>
    internal IEnumerable<TimelineYear> Years
    {
        get
        {
            int first = _days.Start.Year, count = _days.End.Year - first + 1, step = (count + MostLabels - 1) / MostLabels, next = 0;
            for (int i = 0; i < count; i++)
            {
                double at = (double)i / count;
                bool isLabelled = i >= next && 1 - at >= RoomForLabel && !IsUnderToday(at);
                next = isLabelled ? i + step : next;
                yield return new((first + i).ToString(CultureInfo.InvariantCulture), X(new(first + i, 1, 1)), isLabelled);
            }
        }
    }

    /// <summary>Gets where today is; null where the axis does not reach it.</summary>
    internal TimelineToday? Today =>
        _days.Contains(_today) ? new(X(_today), DayArithmetic.Between(_days.Start, _today) * 2 > _days.Length) : null;

    /// <summary>Makes the axis of some intervals; null without any.</summary>
    internal static TimelineAxis? Of(IEnumerable<DateInterval> all, LocalDate today)
    {
        DateInterval[] intervals = [.. all];
        if (intervals.Length == 0)
        {
            return null;
        }

        int lastStart = intervals.Max(days => days.Start.Year);
        int last = Math.Min(intervals.Max(days => days.End.Year), Math.Max(lastStart, today.Year) + MostYearsAhead);
        last = today.Year > last && today.Year - last <= MostYearsAfterLast ? today.Year : last;
        int first = Math.Max(intervals.Min(days => days.Start.Year), last - MostYears + 1);
        return new(new(new(first, 1, 1), new(last, 12, 31)), today);
    }

    /// <summary>Returns the first and the last year, on which alone it depends where days lie.</summary>
    public override string ToString() => _years;

    /// <summary>Returns where a bar begins; one that begins before the axis begins with it.</summary>
    internal string XOf(DateInterval days) => X(Clamp(days.Start));

    /// <summary>Returns how wide a bar is, at least so much that it is seen.</summary>
    internal string WidthOf(DateInterval days) =>
        Markup.Percent(Math.Max(DayArithmetic.Between(Clamp(days.Start), Clamp(days.End)) + 1, _days.Length / 250.0), _days.Length);

    private LocalDate Clamp(LocalDate day) => LocalDate.Max(_days.Start, LocalDate.Min(_days.End, day));

    private string X(LocalDate day) => Markup.Percent(DayArithmetic.Between(_days.Start, day), _days.Length);

    // The line of today would run through the number.
    private bool IsUnderToday(double at) =>
        _days.Contains(_today) && (double)DayArithmetic.Between(_days.Start, _today) / _days.Length - at is >= 0 and < RoomForLabel;
}
