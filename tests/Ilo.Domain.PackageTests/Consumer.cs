using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Docs;

namespace Ilo.Domain.PackageTests;

/// <summary>A folder outside the solution in which programs use the packed package.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly Dictionary<string, string> _environment;
    private readonly string _package;
    private readonly string _sdk;

    /// <param name="package">The package that programs use.</param>
    /// <param name="sdk">The SDK of their project.</param>
    internal Consumer(string package = "Ilo.Domain", string sdk = "Microsoft.NET.Sdk")
    {
        _package = package;
        _sdk = sdk;
        _environment = new() { ["NUGET_PACKAGES"] = Path.Combine(Folder, "packages") };
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
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("ilo-consumer-").FullName;

    /// <summary>Gets the namespaces that programs use: those of the documentation, and the library's.</summary>
    internal static IEnumerable<string> Usings => DocsProgram.Usings.Concat(LibraryNamespaces());

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Publishes a program, in which a warning is an error, and returns what it prints.</summary>
    /// <param name="source">The program.</param>
    /// <param name="property">How it is published, for example <c>PublishTrimmed</c>.</param>
    /// <param name="allowed">The warnings that are none, separated by semicolons.</param>
    /// <param name="namespaces">The namespaces that the program uses beside those of the core package.</param>
    internal string PublishAndRun(string source, string property, string allowed = "", params IEnumerable<string> namespaces)
    {
        Write("consumer.csproj", Project(property, allowed, namespaces));
        Write("Program.cs", source);
        Dotnet.Run(Folder, _environment, "publish", "consumer.csproj", "-c", "Release", "-o", "out", "-nologo", "-v", "q", "-nodeReuse:false");
        return Dotnet.Start(Path.Combine(Folder, "out", "consumer"), Repository.Root, _environment);
    }

    /// <summary>Runs a program of one file and returns what it prints.</summary>
    internal string RunFile(string source)
    {
        string usings = string.Concat(Usings.Select(name => $"using {name};\n"));
        Directory.CreateDirectory(Path.Combine(Folder, "file"));
        Write("file/app.cs", $"#:package Ilo.Domain@{Package.Version}\n{usings}{source}");
        return Dotnet.Run(Folder, _environment, "run", "file/app.cs");
    }

    private string Project(string property, string allowed, IEnumerable<string> namespaces)
    {
        IEnumerable<string> usings = Usings.Concat(namespaces).Select(name => $"<Using Include=\"{name}\" />");
        return $"""
            <Project Sdk="{_sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <{property}>true</{property}>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NoWarn>$(NoWarn);{allowed}</NoWarn>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <PackageReference Include="{_package}" Version="{Package.Version}" />
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

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);
}
