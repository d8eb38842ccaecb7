using System.Text;
using BenchmarkDotNet.Attributes;
using Ilo.Domain.Text;
using Markdig;

namespace Ilo.Domain.Benchmarks.Text;

/// <summary>Reading pages from UTF-8, beside cutting the text into lines and beside a Markdown parser.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private byte[][] _pages = [];

    [Params("samples", "seeds")]
    public string Pages { get; set; } = "samples";

    [GlobalSetup]
    public void Load() => _pages = Pages == "seeds" && ReaderData.Seeds.Length > 0 ? ReaderData.Seeds : ReaderData.Samples;

    [Benchmark(Baseline = true)]
    public int SplitLines()
    {
        int count = 0;
        foreach (byte[] page in _pages)
        {
            count += Encoding.UTF8.GetString(page).Split('\n').Length;
        }

        return count;
    }

    [Benchmark]
    public int ReadPages()
    {
        int count = 0;
        foreach (byte[] page in _pages)
        {
            count += PageReader.Read(page).Records.Count;
        }

        return count;
    }

    [Benchmark]
    public int ParseMarkdown()
    {
        int count = 0;
        foreach (byte[] page in _pages)
        {
            count += Markdown.Parse(Encoding.UTF8.GetString(page)).Count;
        }

        return count;
    }
}
