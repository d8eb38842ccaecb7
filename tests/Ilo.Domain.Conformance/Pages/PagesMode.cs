using Ilo.Domain.Conformance.Corpus;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>Compares readings with the expected ones and writes them out.</summary>
internal sealed class PagesMode : IMode
{
    public string Usage => "DIR [--dump OUT] [--must NAME|PATTERN|FILE ...]";

    public bool Takes(IReadOnlyList<string> arguments) => true;

    public int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        PagesArguments parsed = PagesArguments.Parse(arguments);
        IReadOnlyList<CorpusPage> pages = CorpusFolder.Pages(parsed.Folder);
        if (parsed.Dump is { } dump)
        {
            Dump(pages, dump);
            output.WriteLine($"{pages.Count} readings written to {dump}");
        }

        IReadOnlyList<PageResult> results = CorpusReading.Compare(pages);
        if (results.Count == 0 && parsed.Dump is null)
        {
            throw new UsageException($"No .txt file below {parsed.Folder} has an .expected.json beside it.");
        }

        IReadOnlySet<string> must = MustList.Resolve(parsed.Must, [.. results.Select(page => page.Name)]);
        if (results.Count > 0)
        {
            Report.Print(results, output);
        }

        string[] shortfall = [.. results.Where(page => must.Contains(page.Name) && !page.IsRight).Select(page => page.Name)];
        foreach (string name in shortfall)
        {
            output.WriteLine($"must be right and is not: {name}");
        }

        return shortfall.Length == 0 ? ExitCodes.Success : ExitCodes.Shortfall;
    }

    private static void Dump(IReadOnlyList<CorpusPage> pages, string folder)
    {
        foreach (CorpusPage page in pages)
        {
            string path = Path.Combine(folder, page.Name + ".json");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, PageJson.Print(CorpusReading.Read(page)));
        }
    }
}
