using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Ilo.Domain.Tests;

namespace Ilo.Domain.PackageTests;

/// <summary>What holds of each package that the sources make, not of the core's alone.</summary>
public sealed class PackageParityTests
{
    public static TheoryData<string> Ids => [.. Directory.GetDirectories(Repository.PathOf("src"), "Ilo.Domain*").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_HoldsItsLibraryDocumentationReadmeLicenceAndIcon(string id)
    {
        string library = $"lib/net10.0/{id}";
        IReadOnlyList<string> files = Package.Files("nupkg", id);
        Assert.Superset(new HashSet<string> { library + ".dll", library + ".xml", "README.md", "LICENSE", "icon.png" }, files.ToHashSet());

        // No other library; its own texts in other languages are files beside it.
        Assert.Equal(
            [library + ".dll"],
            files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal) && !file.EndsWith($"/{id}.resources.dll", StringComparison.Ordinal)));
        Assert.Equal(Package.Bytes("nupkg", "LICENSE"), Package.Bytes("nupkg", "LICENSE", id));
        XDocument documentation = XDocument.Load(new MemoryStream(Package.Bytes("nupkg", library + ".xml", id)));
        Assert.Contains(documentation.Descendants("member"), member => member.Attribute("name")!.Value.StartsWith("T:Ilo.Domain.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_Metadata_IsOfTheSameCommitAndVersion(string id)
    {
        Assert.Equal(id, Package.Metadata("id", id)!.Value);
        Assert.Equal(Package.Version, Package.Metadata("version", id)!.Value);
        Assert.Equal(
            ("README.md", "icon.png", "MIT"),
            (Package.Metadata("readme", id)!.Value, Package.Metadata("icon", id)!.Value, Package.Metadata("license", id)!.Value));
        Assert.NotEmpty(Package.Metadata("description", id)!.Value);
        Assert.NotEmpty(Package.Metadata("tags", id)!.Value);
        Assert.Equal(
            Package.Metadata("repository")!.Attributes().Select(one => (one.Name, one.Value)),
            Package.Metadata("repository", id)!.Attributes().Select(one => (one.Name, one.Value)));

        // Packages of one build go together.
        Assert.All(
            Package.Metadata("dependencies", id)!.Descendants()
                .Where(one => one.Attribute("id")?.Value.StartsWith("Ilo.Domain", StringComparison.Ordinal) == true),
            one => Assert.Equal(Package.Version, one.Attribute("version")!.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_FitTheLibrary(string id)
    {
        using PEReader library = new([.. Package.Bytes("nupkg", $"lib/net10.0/{id}.dll", id)]);
        CodeViewDebugDirectoryData codeView = library.ReadCodeViewDebugDirectoryData(
            library.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbImage([.. Package.Bytes("snupkg", $"lib/net10.0/{id}.pdb", id)]);
        Assert.Equal(codeView.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.Contains(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }
}
