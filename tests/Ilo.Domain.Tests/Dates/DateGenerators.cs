using FsCheck;
using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Dates;

/// <summary>Days and intervals for property tests.</summary>
internal static class DateGenerators
{
    internal static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(19_190_411, 1_919).WithMaxTest(Slow.Cases(2_000));

    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly int LastDay = Period.DaysBetween(First, new LocalDate(9999, 12, 31));

    /// <summary>Gets any interval from year 1 to 9999; short ones and ones that end with a month as often as long ones.</summary>
    internal static Gen<DateInterval> Intervals { get; } =
        from a in Gen.Choose(0, LastDay)
        from b in Gen.OneOf(Gen.Choose(0, LastDay), Gen.Choose(a, Math.Min(a + 70, LastDay)), Gen.Constant(a))
        from borders in Gen.Choose(0, 3)
        select Make(First.PlusDays(Math.Min(a, b)), First.PlusDays(Math.Max(a, b)), borders);

    /// <summary>Gets intervals of up to nine days within one month, so that two of them often touch.</summary>
    internal static Gen<DateInterval> ShortIntervals { get; } =
        from start in Gen.Choose(0, 30)
        from days in Gen.Choose(0, 8)
        select new DateInterval(new LocalDate(2020, 2, 15).PlusDays(start), new LocalDate(2020, 2, 15).PlusDays(start + days));

    private static DateInterval Make(LocalDate start, LocalDate end, int borders) => new(
        (borders & 1) != 0 ? DateAdjusters.StartOfMonth(start) : start,
        (borders & 2) != 0 ? DateAdjusters.EndOfMonth(end) : end);
}
