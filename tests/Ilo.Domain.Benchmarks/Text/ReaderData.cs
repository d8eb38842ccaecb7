using System.Text;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Benchmarks.Text;

/// <summary>The pages that reading is measured on: the samples of this repository, the shared seeds where they are there, and generated lists.</summary>
internal static class ReaderData
{
    internal static byte[][] Samples { get; } = Load("samples/Pages");

    internal static byte[][] Seeds { get; } = Load("../shared/conformance/seeds");

    /// <summary>A list of at least so many bytes, its entries all different.</summary>
    internal static byte[] List(int bytes)
    {
        StringBuilder text = new(bytes + 512);
        text.Append("Programmes and projects\n\nThe office runs a range of programmes and projects.\n");
        for (int i = 1; text.Length < bytes; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n  {i}. Lantern skills for harbour town number {i}\n\n    1 March {2000 + (i % 20)} - 30 April {2003 + (i % 20)}\n\n    Trains crews and keepers of harbour town {i}, with the guild councils and the employers’ union, to mend and run lamps.\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[][] Load(string path)
    {
        string pages = Repository.PathOf(path);
        return Directory.Exists(pages) ? [.. Directory.EnumerateFiles(pages, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)] : [];
    }
}
