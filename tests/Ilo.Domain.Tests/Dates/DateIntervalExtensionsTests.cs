using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

public sealed class DateIntervalExtensionsTests
{
    private static readonly Arbitrary<(DateInterval A, DateInterval B)> Pairs =
        (from a in DateGenerators.ShortIntervals from b in DateGenerators.ShortIntervals select (a, b)).ToArbitrary();

    [Theory]
    [InlineData(1, 5, 5, 9, true, false, null, "5-5")]
    [InlineData(1, 5, 6, 9, false, true, null, null)]
    [InlineData(6, 9, 1, 5, false, true, null, null)]
    [InlineData(1, 5, 7, 9, false, false, "6-6", null)]
    [InlineData(7, 9, 1, 2, false, false, "3-6", null)]
    [InlineData(1, 9, 3, 4, true, false, null, "3-4")]
    [InlineData(3, 4, 1, 9, true, false, null, "3-4")]
    [InlineData(5, 5, 5, 5, true, false, null, "5-5")]
    public void TwoIntervals_AtTheirBorders_CountBothEnds(
        int start, int end, int otherStart, int otherEnd, bool overlaps, bool adjacent, string? gap, string? clamped)
    {
        DateInterval interval = May(start, end);
        DateInterval other = May(otherStart, otherEnd);
        Assert.Equal(overlaps, interval.Overlaps(other));
        Assert.Equal(adjacent, interval.IsAdjacentTo(other));
        Assert.Equal(gap, Days(interval.GapTo(other)));
        Assert.Equal(clamped, Days(interval.Clamp(other)));
    }

    [Theory]
    [InlineData(1, 9, 3, 4, "1-2 5-9")]
    [InlineData(1, 9, 1, 4, "5-9")]
    [InlineData(1, 9, 4, 9, "1-3")]
    [InlineData(1, 9, 1, 9, "")]
    [InlineData(3, 4, 1, 9, "")]
    [InlineData(1, 5, 6, 9, "1-5")]
    public void Subtract_Other_LeavesTheDaysBesideIt(int start, int end, int otherStart, int otherEnd, string expected) =>
        Assert.Equal(expected, string.Join(' ', May(start, end).Subtract(May(otherStart, otherEnd)).Select(Days)));

    [Fact]
    public void TwoIntervals_AgainstTheirDays_Agree() => Prop.ForAll(Pairs, pair =>
    {
        HashSet<LocalDate> a = [.. pair.A];
        HashSet<LocalDate> b = [.. pair.B];
        HashSet<LocalDate> both = [.. a.Intersect(b)];
        DateInterval? gap = pair.A.GapTo(pair.B);
        LocalDate from = LocalDate.Min(pair.A.End, pair.B.End);
        LocalDate to = LocalDate.Max(pair.A.Start, pair.B.Start);
        HashSet<LocalDate> between = from < to ? [.. new DateInterval(from, to).Where(day => day != from && day != to)] : [];
        return pair.A.Overlaps(pair.B) == (both.Count > 0)
            && both.SetEquals(pair.A.Clamp(pair.B) ?? Enumerable.Empty<LocalDate>())
            && between.SetEquals(gap ?? Enumerable.Empty<LocalDate>())
            && pair.A.IsAdjacentTo(pair.B) == (both.Count == 0 && gap is null)
            && pair.A.Subtract(pair.B).SelectMany(piece => piece).SequenceEqual(pair.A.Where(day => !b.Contains(day)));
    }).Check(DateGenerators.Checks);

    [Fact]
    public void Merge_AnyIntervals_KeepsTheirDaysWithFreeDaysBetween() => Prop.ForAll(DateGenerators.ShortIntervals.ListOf().ToArbitrary(), list =>
    {
        ValueList<DateInterval> merged = list.Merge();
        return merged.SelectMany(piece => piece).SequenceEqual(list.SelectMany(interval => interval).Distinct().Order())
            && merged.Zip(merged.Skip(1)).All(pair => pair.First.GapTo(pair.Second) is not null && pair.First.End < pair.Second.Start)
            && merged.Merge() == merged;
    }).Check(DateGenerators.Checks);

    [Fact]
    public void Merge_AdjacentAndNested_UnitesThem()
    {
        Assert.Equal("1-9", string.Join(' ', new[] { May(6, 9), May(1, 5), May(2, 3) }.Merge().Select(Days)));
        Assert.Equal("1-5 7-9", string.Join(' ', new[] { May(7, 9), May(1, 5) }.Merge().Select(Days)));
        Assert.True(Array.Empty<DateInterval>().Merge().IsEmpty);
    }

    [Fact]
    public void Months_AnyInterval_AreThoseOfItsDays() => Prop.ForAll(
        DateGenerators.ShortIntervals.ToArbitrary(),
        interval => interval.Months().SequenceEqual(interval.Select(day => day.ToYearMonth()).Distinct())).Check(DateGenerators.Checks);

    [Theory]
    [InlineData("2019-05-31/2019-07-01", "2019-05 2019-06 2019-07")]
    [InlineData("2019-12-31/2020-01-01", "2019-12 2020-01")]
    [InlineData("2019-05-31", "2019-05")]
    [InlineData("9999-11-30/9999-12-31", "9999-11 9999-12")]
    public void Months_Interval_AreInOrder(string iso, string expected) => Assert.Equal(
        expected,
        string.Join(' ', DateIntervalPattern.Iso.Parse(iso).Value.Months().Select(NodaTime.Text.YearMonthPattern.Iso.Format)));

    [Theory]
    [InlineData("2009-03-01/2014-04-30", "P5Y2M")]
    [InlineData("2019-01-01/2019-12-31", "P1Y")]
    [InlineData("2019-05-05", "P1D")]
    [InlineData("2019-05-05/2019-06-05", "P1M1D")]
    [InlineData("2019-01-15/2019-02-14", "P1M")]
    [InlineData("9999-01-01/9999-12-31", "P1Y")]
    [InlineData("0001-01-01/9999-12-31", "P9999Y")]
    public void LengthAsPeriod_Interval_CountsTheLastDay(string iso, string expected) =>
        Assert.Equal(expected, DateIntervalPattern.Iso.Parse(iso).Value.LengthAsPeriod().ToString());

    [Fact]
    public void EndsOfTheCalendar_AreNoLimit()
    {
        DateInterval last = new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue);
        DateInterval first = new(LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        Assert.False(last.IsAdjacentTo(first));
        Assert.Equal(new DateInterval(LocalDate.MinIsoValue.PlusDays(1), LocalDate.MaxIsoValue.PlusDays(-1)), last.GapTo(first));
        Assert.Equal([first, last], new[] { last, first }.Merge());
        Assert.Equal([last], last.Subtract(first));
        Assert.Equal("P1D", last.LengthAsPeriod().ToString());
        Assert.Single(last.Months());
    }

    [Fact]
    public void WrongArguments_AreNamed()
    {
        DateInterval may = May(1, 2);
        DateInterval julian = new(may.Start.WithCalendar(CalendarSystem.Julian), may.End.WithCalendar(CalendarSystem.Julian));
        Assert.Throws<ArgumentNullException>("other", () => may.Overlaps(null!));
        Assert.Throws<ArgumentNullException>("interval", () => DateIntervalExtensions.Months(null!));
        Assert.Throws<ArgumentNullException>("intervals", () => new[] { may, null! }.Merge());
        Assert.Throws<ArgumentException>("other", () => may.GapTo(julian));
        Assert.Throws<ArgumentException>("intervals", () => new[] { may, julian }.Merge());
    }

    private static DateInterval May(int start, int end) => new(new LocalDate(2019, 5, start), new LocalDate(2019, 5, end));

    private static string? Days(DateInterval? interval) => interval is null ? null : $"{interval.Start.Day}-{interval.End.Day}";
}
