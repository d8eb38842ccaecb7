using NodaTime;

namespace Ilo.Domain.Indexes;

/// <summary>An interval as two <see cref="DayKey"/> numbers, both ends included.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    internal static DaySpan Of(DateInterval days) => new(DayKey.Of(days.Start), DayKey.Of(days.End));

    internal static DaySpan Of(LocalDate day)
    {
        int key = DayKey.Of(day);
        return new(key, key);
    }

    internal bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    internal bool Contains(DaySpan other) => First <= other.First && other.Last <= Last;

    internal bool Contains(int key) => First <= key && key <= Last;
}
