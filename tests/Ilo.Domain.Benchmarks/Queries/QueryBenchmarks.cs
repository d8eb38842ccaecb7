using BenchmarkDotNet.Attributes;

namespace Ilo.Domain.Benchmarks.Queries;

/// <summary>Questions about days by index and by looking at each project; about 100 projects run on a day, however many there are.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private Project[] _projects = [];
    private RecordSet<Project> _set = new([]);
    private LocalDate _day;
    private DateInterval _month = new(default, default);

    [Params(10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        // The span grows with the number, so that the answers stay as small.
        int span = Count * 2;
        _projects = QueryData.Projects(Count, 100, span);
        _set = new(_projects);
        _day = QueryData.Middle(span);
        _month = _day.ToYearMonth().ToDateInterval();
    }

    [Benchmark(Baseline = true)]
    public int ActiveOnByWhere() => _projects.Where(project => project.Duration is { } days && days.Contains(_day)).Count();

    [Benchmark]
    public int ActiveOnByIndex() => _set.ActiveOn(_day).Count();

    [Benchmark]
    public int DuringByIndex() => _set.During(_month).Count();

    [Benchmark]
    public int FundedByIndex() => _set.FundedBy(Id<Donor>.Parse("donor-7")).Count();
}
