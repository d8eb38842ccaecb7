using System.Xml.Linq;
using Ilo.Domain.Tests;

namespace Ilo.Domain.PackageTests;

public sealed class PackageContentTests
{
    private const string Library = "lib/net10.0/Ilo.Domain";

    [Fact]
    public void Package_HoldsLibraryDocumentationReadmeLicenceAndIcon()
    {
        IReadOnlyList<string> files = Package.Files("nupkg");
        Assert.Superset(new HashSet<string> { Library + ".dll", Library + ".xml", "README.md", "LICENSE", "icon.png" }, files.ToHashSet());
        Assert.Equal([Library + ".dll"], files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)));
    }

    [Fact]
    public void Package_ReadmeAndLicence_AreTheRepositorys()
    {
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("README.md")), Package.Bytes("nupkg", "README.md"));
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("LICENSE")), Package.Bytes("nupkg", "LICENSE"));
    }

    [Fact]
    public void Package_Metadata_NamesReadmeIconLicenceAndRepository()
    {
        Assert.Equal("README.md", Package.Metadata("readme")?.Value);
        Assert.Equal("icon.png", Package.Metadata("icon")?.Value);
        Assert.Equal("MIT", Package.Metadata("license")?.Value);
        Assert.Equal("expression", Package.Metadata("license")?.Attribute("type")?.Value);
        Assert.NotEmpty(Package.Metadata("description")!.Value);
        Assert.NotEmpty(Package.Metadata("projectUrl")!.Value);
        Assert.Equal(Repository.Address, Package.Metadata("repository")?.Attribute("url")?.Value);
    }

    [Fact]
    public void Package_Dependencies_AreNodaTimeAlone()
    {
        XElement group = Assert.Single(Package.Metadata("dependencies")!.Elements());
        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        Assert.Equal("NodaTime", Assert.Single(group.Elements()).Attribute("id")?.Value);
    }

    [Fact]
    public void Package_Icon_IsASquarePng()
    {
        byte[] icon = Package.Bytes("nupkg", "icon.png");
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], icon[..8]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    }

    [Fact]
    public void Package_Documentation_HasEveryMember()
    {
        XDocument documentation = XDocument.Load(new MemoryStream(Package.Bytes("nupkg", Library + ".xml")));
        Assert.Contains("M:Ilo.Domain.Text.PageReader.Read", documentation.ToString(), StringComparison.Ordinal);
    }
}
