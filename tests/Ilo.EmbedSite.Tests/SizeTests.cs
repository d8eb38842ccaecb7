using Ilo.Domain.Tests;

namespace Ilo.EmbedSite.Tests;

public sealed class SizeTests
{
    // What a site of one's own begins with is read at one sitting; everything else is the package.
    private const int MostLines = 400;

    [Fact]
    public void Sample_OfTheSite_IsShort()
    {
        string root = Repository.PathOf("samples/Ilo.EmbedSite");
        string[] files =
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml")
                .Where(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")),
        ];
        Assert.Contains(files, file => Path.GetFileName(file) == "Program.cs");
        int lines = files.Sum(file => File.ReadAllLines(file).Length);
        Assert.InRange(lines, 1, MostLines);
    }
}
