using System.Diagnostics;

namespace Ilo.Domain.Benchmarks.Queries;

/// <summary>Compares the indexes with <c>Where</c>, and measures what they cost.</summary>
internal sealed class QueryQuickArea : IQuickArea
{
    private const int Million = 1_000_000;

    public string Name => "queries";

    public void Run(TextWriter output)
    {
        // Forty years have 14,610 days.
        Compare(output, "about 100 active, over 5,475 years", QueryData.Projects(Million, 100, 2 * Million), 2 * Million);
        Compare(output, "about 100 active, over 40 years", QueryData.Projects(Million, 100, 14_610), 14_610);
        Compare(output, "about 5,000 active, over 40 years", QueryData.Projects(Million, 5_000, 14_610), 14_610);
        Compare(output, "about 50,000 active, over 40 years", QueryData.Projects(Million, 50_000, 14_610), 14_610);
        Growth(output);
        Cost(output);
    }

    private static void Compare(TextWriter output, string name, Project[] projects, int span)
    {
        RecordSet<Project> set = new(projects);
        LocalDate day = QueryData.Middle(span);
        DateInterval month = day.ToYearMonth().ToDateInterval();
        int active = set.ActiveOn(day).Count();
        int during = set.During(month).Count();
        double whereDay = QuickTimer.Microseconds(() => projects.Where(project => project.Duration is { } days && days.Contains(day)).Count());
        double whereMonth = QuickTimer.Microseconds(
            () => projects.Where(project => project.Duration is { } days && days.Start <= month.End && month.Start <= days.End).Count());
        double indexDay = QuickTimer.Microseconds(() => set.ActiveOn(day).Count());
        double indexMonth = QuickTimer.Microseconds(() => set.During(month).Count());
        output.WriteLine($"{name}: active on a day ({active:N0}): Where {whereDay:N0} us, index {indexDay:N1} us, {whereDay / indexDay:N0} times faster");
        output.WriteLine($"{name}: during a month ({during:N0}): Where {whereMonth:N0} us, index {indexMonth:N1} us, {whereMonth / indexMonth:N0} times faster");
        double whereDonor = QuickTimer.Microseconds(() => projects.FundedBy(Id<Donor>.Parse("donor-7")).Count());
        double indexDonor = QuickTimer.Microseconds(() => set.FundedBy(Id<Donor>.Parse("donor-7")).Count());
        output.WriteLine($"{name}: of a donor ({set.FundedBy(Id<Donor>.Parse("donor-7")).Count():N0}): one by one {whereDonor:N0} us, index {indexDonor:N1} us, {whereDonor / indexDonor:N0} times faster");
    }

    private static void Growth(TextWriter output)
    {
        foreach (int count in (int[])[10_000, 100_000, Million])
        {
            RecordSet<Project> set = new(QueryData.Projects(count, 100, 2 * count));
            LocalDate day = QueryData.Middle(2 * count);
            output.WriteLine($"growth: {count:N0} projects, {set.ActiveOn(day).Count()} active: {QuickTimer.Microseconds(() => set.ActiveOn(day).Count()):N1} us");
        }
    }

    private static void Cost(TextWriter output)
    {
        Project[] projects = QueryData.Projects(Million, 100, 14_610);
        RecordSet<Project> set = new(projects);
        LocalDate day = QueryData.Middle(14_610);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Stopwatch watch = Stopwatch.StartNew();
        int found = set.ActiveOn(day).Count();
        TimeSpan intervals = watch.Elapsed;
        long afterIntervals = GC.GetTotalMemory(forceFullCollection: true);
        watch.Restart();
        found += set.FundedBy(Id<Donor>.Parse("donor-7")).Count() + set.About(Id<Theme>.Parse("theme-7")).Count();
        TimeSpan names = watch.Elapsed;
        long after = GC.GetTotalMemory(forceFullCollection: true);
        double pairs = projects.Average(project => project.Donors.Count + project.Themes.Count);
        output.WriteLine($"memory: interval index {(afterIntervals - before) / (double)Million:N1} bytes a record; donors and themes ({pairs:N2} a record) {(after - afterIntervals) / (double)Million:N1} more ({found} found)");
        watch.Restart();
        Array.Sort([.. projects], (x, y) => x.Duration!.Start.CompareTo(y.Duration!.Start));
        TimeSpan sort = watch.Elapsed;
        watch.Restart();
        int sorted = projects.OrderBy(project => project.Duration!.Start).ToArray().Length;
        TimeSpan order = watch.Elapsed;
        output.WriteLine($"building: intervals {intervals.TotalMilliseconds:N0} ms, donors and themes {names.TotalMilliseconds:N0} ms; sorting the {sorted:N0} records by first day: Array.Sort {sort.TotalMilliseconds:N0} ms, OrderBy {order.TotalMilliseconds:N0} ms");
        GC.KeepAlive(set);
    }
}
