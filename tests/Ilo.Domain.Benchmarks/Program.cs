using BenchmarkDotNet.Running;
using Ilo.Domain.Benchmarks;
using Ilo.Domain.Benchmarks.Json;
using Ilo.Domain.Benchmarks.Queries;
using Ilo.Domain.Benchmarks.Text;

// --quick measures with a stopwatch and prints ratios, in a minute; without it BenchmarkDotNet takes its time. A name limits either to an area.
IQuickArea[] areas = [new ReaderQuickArea(), new QueryQuickArea(), new JsonQuickArea()];
if (args is ["--quick", .. var names])
{
    foreach (IQuickArea area in areas.Where(area => names.Length == 0 || names.Contains(area.Name, StringComparer.OrdinalIgnoreCase)))
    {
        Console.WriteLine($"# {area.Name}");
        area.Run(Console.Out);
    }
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(IQuickArea).Assembly).Run(args);
}
