using System.Globalization;
using BenchmarkDotNet.Attributes;
using Ilo.Domain.Dates;
using NodaTime.Text;

namespace Ilo.Domain.Benchmarks.Text;

/// <summary>Reading one date of a page, beside Noda Time's own pattern for the one form that it reads.</summary>
[MemoryDiagnoser]
public class DateLineBenchmarks
{
    private const string Line = "12 November 2008";

    private static readonly LocalDatePattern Noda = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    [Benchmark(Baseline = true)]
    public LocalDate NodaTimePattern() => Noda.Parse(Line).Value;

    [Benchmark]
    public DateInterval IntervalPattern() => DateIntervalPattern.English.Parse(Line).Value;

    [Benchmark]
    public DateInterval AnyLanguage() => DateIntervalPattern.Any.Parse(Line).Value;
}
