using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Docs;

namespace Ilo.Domain.PackageTests;

/// <summary>A new trimmed project with the packages of other formats runs the code of their page.</summary>
public sealed class InterchangeConsumerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-interchange-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Page_InANewTrimmedProject_Runs()
    {
        DocsProgram program = DocsProgram.Of("docs/interchange.md", File.ReadAllText(Repository.PathOf("docs/interchange.md")))[^1];
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Package.Folder}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="Ilo.Domain*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Write("consumer.csproj", Project());
        Write("Program.cs", program.Source);
        Dictionary<string, string> environment = new() { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };
        Dotnet.Run(_folder, environment, "publish", "-c", "Release", "-o", "out", "-nologo", "-v", "q", "-nodeReuse:false");
        string output = Dotnet.Start(Path.Combine(_folder, "out", "consumer"), Repository.Root, environment);
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

    // Ical.Net and Parquet.Net are not marked for trimming: each has one warning for all of it.
    private static string Project()
    {
        string[] namespaces = [.. DocsProgram.Usings, "Ilo.Domain", "Ilo.Domain.Catalogues", "Ilo.Domain.Diagnostics", "Ilo.Domain.Text", "Ilo.Domain.Interchange", "Ilo.Domain.Interchange.Calendars",
            "Ilo.Domain.Interchange.Feeds", "Ilo.Domain.Interchange.Iati", "Ilo.Domain.Interchange.LinkedData", "Ilo.Domain.Interchange.Tables", "Ilo.Domain.Parquet"];
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <PublishTrimmed>true</PublishTrimmed>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NoWarn>$(NoWarn);IL2104</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Ilo.Domain.Parquet" Version="{Package.Version}" />
                {string.Join('\n', namespaces.Select(name => $"<Using Include=\"{name}\" />"))}
              </ItemGroup>
            </Project>
            """;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
