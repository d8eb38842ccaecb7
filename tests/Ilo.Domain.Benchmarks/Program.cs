using System.Globalization;
using BenchmarkDotNet.Running;
using Ilo.Domain.Benchmarks;
using Ilo.Domain.Benchmarks.Catalogues;
using Ilo.Domain.Benchmarks.Json;
using Ilo.Domain.Benchmarks.Queries;
using Ilo.Domain.Benchmarks.Recognition;
using Ilo.Domain.Benchmarks.Text;

// --quick measures with a stopwatch and prints ratios, in a minute; without it BenchmarkDotNet takes its time.
// A name limits either to an area; numbers are the sizes of the catalogue.
if (args is ["--quick", .. var rest])
{
    string[] names = Array.FindAll(rest, arg => !int.TryParse(arg, CultureInfo.InvariantCulture, out _));
    int[] sizes = [.. rest.Except(names).Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
    IQuickArea[] areas = [new ReaderQuickArea(), new QueryQuickArea(), new JsonQuickArea(), new CatalogueQuickArea(sizes), new RecognitionQuickArea()];
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
