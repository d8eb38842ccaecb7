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

    [Fact]
    public void Page_InANewTrimmedProject_Runs()
    {
        DocsProgram program = DocsProgram.Of("docs/interchange.md", File.ReadAllText(Repository.PathOf("docs/interchange.md")))[^1];
        using Consumer consumer = new("Ilo.Domain.Parquet");
        string output = consumer.PublishAndRun(
            program.Source, "PublishTrimmed", OfLibraries, "Ilo.Domain.Interchange", "Ilo.Domain.Interchange.Calendars", "Ilo.Domain.Interchange.Feeds",
            "Ilo.Domain.Interchange.Iati", "Ilo.Domain.Interchange.LinkedData", "Ilo.Domain.Interchange.Tables", "Ilo.Domain.Parquet");
        Assert.Contains("projects, events, articles", output, StringComparison.Ordinal);
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
