using System.Security.Cryptography;
using Ilo.Domain.Tests;

namespace Ilo.Domain.PackageTests;

public sealed class ReproducibilityTests : IDisposable
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "TestResults"];

    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-repro-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Build_OfOneCommitInTwoFolders_GivesThePackagesBytes()
    {
        string packed = Convert.ToHexString(SHA256.HashData(Package.Bytes("nupkg", "lib/net10.0/Ilo.Domain.dll")));
        string symbols = Convert.ToHexString(SHA256.HashData(Package.Bytes("snupkg", "lib/net10.0/Ilo.Domain.pdb")));
        Assert.Equal((packed, symbols), Build("a"));
        Assert.Equal((packed, symbols), Build(Path.Combine("a-longer-name", "with spaces")));
    }

    private (string Library, string Symbols) Build(string name)
    {
        string root = Path.Combine(_folder, name);
        Copy(new DirectoryInfo(Repository.Root), root, isRoot: true);
        Dotnet.Run(root, new Dictionary<string, string>(), "build", "src/Ilo.Domain", "-c", "Release", "-nologo", "-v", "q", "-nodeReuse:false");
        string output = Path.Combine(root, "src", "Ilo.Domain", "bin", "Release", "net10.0", "Ilo.Domain");
        return (Hash(output + ".dll"), Hash(output + ".pdb"));
    }

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    // What the library is built from: the files at the top, its sources, and git's own, which give the commit.
    private static void Copy(DirectoryInfo from, string to, bool isRoot)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(folder => isRoot ? folder.Name is "src" or ".git" : !Skipped.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(to, folder.Name), isRoot: false);
        }
    }
}
