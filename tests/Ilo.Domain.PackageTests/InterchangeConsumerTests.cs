using System.IO.Compression;
using System.Xml.Linq;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Docs;

namespace Ilo.Domain.PackageTests;

/// <summary>A new trimmed project with the packages of other formats runs the code of their page.</summary>
public sealed class InterchangeConsumerTests
{
    // Ical.Net and Parquet.Net are not marked for trimming: each has one warning for all of it.
    private const string OfLibraries = "IL2104";

    private const string ParquetProgram = """"
        const string Page = """
            Projects

              1. Safe kilns for all

                1 March 2019 - 30 April 2021

                The European Union funds the project. It fights child labour in Punjab.

            """;
        Catalogue catalogue = Catalogue.From([PageReader.Read(Page, new PageReaderOptions { SourceName = "projects.txt" })]);
        TableSet tables = TableSet.Of(catalogue, new TableOptions { AsOf = new LocalDate(2019, 6, 1) });
        foreach (Table table in tables)
        {
            using MemoryStream file = new();
            ExportReport report = ParquetTables.Write(file, tables, table.Name);
            byte[] bytes = file.ToArray();
            string hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
            Console.WriteLine($"{table.Name}: {report.Written} rows, {System.Text.Encoding.ASCII.GetString(bytes, 0, 4)} {hash}");
        }
        """";

    private static readonly string[] Namespaces =
    [
        "Ilo.Domain.Interchange", "Ilo.Domain.Interchange.Calendars", "Ilo.Domain.Interchange.Feeds", "Ilo.Domain.Interchange.Iati",
        "Ilo.Domain.Interchange.LinkedData", "Ilo.Domain.Interchange.Tables", "Ilo.Domain.Parquet",
    ];

    [Fact]
    public void Page_InANewTrimmedProject_Runs()
    {
        IReadOnlyList<DocsProgram> programs = DocsProgram.Of("docs/interchange.md", File.ReadAllText(Repository.PathOf("docs/interchange.md")));
        using Consumer consumer = new("Ilo.Domain.Parquet");
        string output = consumer.PublishAndRun(programs[^1].Source, "PublishTrimmed", OfLibraries, Namespaces);
        Assert.Contains("projects, events, articles", output, StringComparison.Ordinal);

        // The last block is that of Parquet, and what it prints is the end of all.
        Assert.Contains("ParquetTables", programs[^1].Source, StringComparison.Ordinal);
        Assert.EndsWith(programs[^1].Output!, output.TrimEnd(), StringComparison.Ordinal);
    }

    // What trimming takes away from Parquet.Net would show in the files: each table has the same bytes, whole and trimmed.
    [Fact]
    public void ParquetProgram_Trimmed_WritesTheFilesOfTheWholeOne()
    {
        using Consumer trimmed = new("Ilo.Domain.Parquet");
        using Consumer whole = new("Ilo.Domain.Parquet");
        string files = trimmed.PublishAndRun(ParquetProgram, "PublishTrimmed", OfLibraries, Namespaces);
        string[] lines = files.TrimEnd().Split('\n');
        Assert.Contains(lines, line => line.StartsWith("projects: 1 rows, PAR1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("project_donors: 1 rows, PAR1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("articles: 0 rows, PAR1", StringComparison.Ordinal));
        Assert.Equal(whole.PublishAndRun(ParquetProgram, "SelfContained", OfLibraries, Namespaces), files);
        Assert.InRange(
            new FileInfo(Path.Combine(trimmed.Folder, "out", "Parquet.dll")).Length, 1,
            new FileInfo(Path.Combine(whole.Folder, "out", "Parquet.dll")).Length - 1);
    }

    // What is written is read back, trimmed and compiled ahead of time: IATI of both forms, its rules, a calendar, feeds.
    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public void Readers_InANewProject_ReadWhatTheWritersWrote(string property)
    {
        using Consumer consumer = new("Ilo.Domain.Interchange");
        string output = consumer.PublishAndRun(ReaderProgram.Source, property, $"{OfLibraries};IL3053", Namespaces[..^1]);
        Assert.Equal(ReaderProgram.Output.ReplaceLineEndings("\n"), output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [InlineData("Ilo.Domain.Interchange", "CsvHelper Ical.Net Ilo.Domain System.ServiceModel.Syndication")]
    [InlineData("Ilo.Domain.Parquet", "Ilo.Domain.Interchange Parquet.Net")]
    public void Package_Dependencies_AreTheNamedOnes(string id, string dependencies)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Package.Folder, $"{id}.{Package.Version}.nupkg"));
        using Stream content = archive.GetEntry(id + ".nuspec")!.Open();
        XElement[] elements = [.. XDocument.Load(content).Descendants().Where(element => element.Name.LocalName == "dependency")];
        Assert.Equal(dependencies.Split(' '), elements.Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        Assert.NotNull(archive.GetEntry($"lib/net10.0/{id}.dll"));
        Assert.NotNull(archive.GetEntry($"lib/net10.0/{id}.xml"));
    }
}
