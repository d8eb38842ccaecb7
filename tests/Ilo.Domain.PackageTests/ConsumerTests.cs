using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Docs;

namespace Ilo.Domain.PackageTests;

/// <summary>Does what a newcomer does: a new project outside the solution, the package, the README's code.</summary>
public sealed class ConsumerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-consumer-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Readme_InANewTrimmedProject_PrintsWhatItSays()
    {
        IReadOnlyList<DocsProgram> all = DocsProgram.Of("README.md", File.ReadAllText(Repository.PathOf("README.md")));
        DocsProgram[] programs = [.. all.Where(program => !all.Any(other => ReferenceEquals(other.Before, program)))];
        Assert.NotEmpty(programs);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Package.Folder}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="Ilo.Domain" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Write("consumer.csproj", Project());
        foreach (DocsProgram program in programs)
        {
            Write("Program.cs", program.Source);
            Dictionary<string, string> environment = new() { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };
            Dotnet.Run(_folder, environment, "publish", "-c", "Release", "-o", "out", "-nologo", "-v", "q", "-nodeReuse:false");
            string output = Dotnet.Start(Path.Combine(_folder, "out", "consumer"), Repository.Root, environment);
            if (Expected(program) is { } expected)
            {
                Assert.Equal(Lines(expected), Lines(output));
            }
        }

        long trimmed = new FileInfo(Path.Combine(_folder, "out", "Ilo.Domain.dll")).Length;
        Assert.InRange(trimmed, 1, Package.Bytes("nupkg", "lib/net10.0/Ilo.Domain.dll").Length - 1);
    }

    // What the blocks of the program print, in order; null where the page does not say it of each.
    private static string? Expected(DocsProgram program)
    {
        string? before = program.Before is null ? "" : Expected(program.Before);
        return before is null || program.Output is null ? null : before + program.Output + "\n";
    }

    private static string Project()
    {
        IEnumerable<string> usings = DocsProgram.Usings.Concat(LibraryNamespaces()).Select(name => $"<Using Include=\"{name}\" />");
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
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Ilo.Domain" Version="{Package.Version}" />
                {string.Join('\n', usings)}
              </ItemGroup>
            </Project>
            """;
    }

    private static IEnumerable<string> LibraryNamespaces()
    {
        using PEReader library = new([.. Package.Bytes("nupkg", "lib/net10.0/Ilo.Domain.dll")]);
        MetadataReader reader = library.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(type => reader.GetString(type.Namespace)).Distinct(),
        ];
    }

    private static string[] Lines(string text) => [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd())];

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
