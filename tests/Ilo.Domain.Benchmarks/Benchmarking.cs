using System.Globalization;
using BenchmarkDotNet.Running;
using Ilo.Domain.Benchmarks.Catalogues;
using Ilo.Domain.Benchmarks.Json;
using Ilo.Domain.Benchmarks.Queries;
using Ilo.Domain.Benchmarks.Recognition;
using Ilo.Domain.Benchmarks.Start;
using Ilo.Domain.Benchmarks.Text;
using Ilo.Domain.Text;

namespace Ilo.Domain.Benchmarks;

/// <summary>Measures what the command line asks for.</summary>
internal static class Benchmarking
{
    /// <summary>Reads the pages of a folder, and does nothing else.</summary>
    internal static void Read(string folder)
    {
        int records = Directory.EnumerateFiles(folder).Sum(file => PageReader.ReadFile(file).Records.Count);
        Console.WriteLine(records);
    }

    internal static void Run(string[] args)
    {
        // --quick measures with a stopwatch and prints ratios, in a minute; without it BenchmarkDotNet takes its time.
        // A name limits either to an area; numbers are the sizes of the catalogue.
        if (args is ["--quick", .. var rest])
        {
            string[] names = Array.FindAll(rest, arg => !int.TryParse(arg, CultureInfo.InvariantCulture, out _));
            int[] sizes = [.. rest.Except(names).Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
            IQuickArea[] areas =
                [new ReaderQuickArea(), new QueryQuickArea(), new JsonQuickArea(), new CatalogueQuickArea(sizes), new RecognitionQuickArea(),
                new StartQuickArea()];
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
    }
}
