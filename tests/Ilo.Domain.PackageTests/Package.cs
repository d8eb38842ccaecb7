using System.IO.Compression;
using System.Xml.Linq;
using Ilo.Domain.Tests;

namespace Ilo.Domain.PackageTests;

/// <summary>The packed package, and those beside it: <c>.ci/run</c> packs them and names their folder in <c>ILO_DOMAIN_PACKAGES</c>.</summary>
internal static class Package
{
    // Other packages, whose names go on with a word, lie beside it.
    private const string Id = "Ilo.Domain";

    /// <summary>Gets the folder of the packed package.</summary>
    internal static string Folder =>
        Environment.GetEnvironmentVariable("ILO_DOMAIN_PACKAGES") is { Length: > 0 } folder
            ? Path.GetFullPath(folder, Repository.Root)
            : throw new InvalidOperationException("ILO_DOMAIN_PACKAGES names no folder: .ci/run packs and runs these tests.");

    /// <summary>Gets the version of the package.</summary>
    internal static string Version => Metadata().Element(Namespace + "version")!.Value;

    private static XNamespace Namespace => "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";

    /// <summary>Returns an element of the package's metadata; null where there is none.</summary>
    internal static XElement? Metadata(string name, string id = Id) => Metadata(id).Element(Namespace + name);

    /// <summary>Returns the names of the files, symbols in the second package.</summary>
    internal static IReadOnlyList<string> Files(string extension, string id = Id)
    {
        using ZipArchive archive = Open(extension, id);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>Returns the bytes of one file.</summary>
    internal static byte[] Bytes(string extension, string name, string id = Id)
    {
        using ZipArchive archive = Open(extension, id);
        using Stream content = (archive.GetEntry(name) ?? throw new FileNotFoundException($"The {extension} has no {name}.")).Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static XElement Metadata(string id = Id) =>
        XDocument.Load(new MemoryStream(Bytes("nupkg", id + ".nuspec", id))).Root!.Element(Namespace + "metadata")!;

    private static ZipArchive Open(string extension, string id) =>
        ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Folder, id + ".*." + extension), path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1])));
}
