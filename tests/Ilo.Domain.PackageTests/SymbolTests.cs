using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Ilo.Domain.Tests;

namespace Ilo.Domain.PackageTests;

public sealed class SymbolTests
{
    // The id of source links in the portable PDB format.
    private static readonly Guid SourceLinkId = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceId = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void Symbols_FitTheLibrary()
    {
        using PEReader library = new([.. Package.Bytes("nupkg", "lib/net10.0/Ilo.Domain.dll")]);
        CodeViewDebugDirectoryData codeView = library.ReadCodeViewDebugDirectoryData(
            library.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        using MetadataReaderProvider symbols = Symbols();
        Assert.Equal(codeView.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.Contains(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public void Symbols_SourceLink_PointsAtTheCommitOfThePackage()
    {
        using MetadataReaderProvider symbols = Symbols();
        MetadataReader reader = symbols.GetMetadataReader();
        CustomDebugInformation link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == SourceLinkId);
        using JsonDocument json = JsonDocument.Parse(reader.GetBlobBytes(link.Value));
        JsonProperty document = Assert.Single(json.RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", document.Name);
        string commit = Package.Metadata("repository")!.Attribute("commit")!.Value;
        Assert.Equal($"{Repository.RawAddress}/{commit}/*", document.Value.GetString());
    }

    [Fact]
    public void Symbols_EverySource_IsLinkedOrEmbedded()
    {
        using MetadataReaderProvider symbols = Symbols();
        MetadataReader reader = symbols.GetMetadataReader();
        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, handle =>
        {
            string name = reader.GetString(reader.GetDocument(handle).Name);
            bool isEmbedded = reader.GetCustomDebugInformation(handle)
                .Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSourceId);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            Assert.True(isEmbedded || !name.Contains("/obj/", StringComparison.Ordinal), $"{name} is neither in the repository nor embedded.");
        });
    }

    private static MetadataReaderProvider Symbols() =>
        MetadataReaderProvider.FromPortablePdbImage([.. Package.Bytes("snupkg", "lib/net10.0/Ilo.Domain.pdb")]);
}
