using System.Text.RegularExpressions;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>How long the source files are.</summary>
public sealed partial class SourceTreeTests
{
    private const int Longest = 400;
    private const int LongestMedian = 80;
    private const int LongestLine = 160;

    [Fact]
    public void SourceFiles_AreNotLong() =>
        Offenders.AreNone(Lengths("src").Concat(Lengths("samples")).Concat(Lengths("tests")).Where(file => file.Lines > Longest));

    [Fact]
    public void SourceFilesOfTheLibrary_AreShortAsARule()
    {
        int[] lengths = [.. Lengths("src").Select(file => file.Lines).Order()];
        Assert.NotEmpty(lengths);
        Assert.InRange(lengths[lengths.Length / 2], 1, LongestMedian);
    }

    [Fact]
    public void SourceLines_AreNotLong() =>
        Offenders.AreNone(Files("src").Concat(Files("samples")).SelectMany(LongLines));

    // Texts are data in tests: a line counts without what stands between quotes, and a line of a text of several lines not at all.
    [Fact]
    public void LinesOfTests_AreNotLongButForTexts() =>
        Offenders.AreNone(Files("tests").SelectMany(LongLinesWithoutTexts));

    [Fact]
    public void SourceFiles_HaveNoRegion() =>
        Offenders.AreNone(Files("src/Ilo.Domain")
            .Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal))));

    [Fact]
    public void AddressOfTheRepository_StandsInOnePlaceOfTheBuildAlone()
    {
        byte[] name = System.Text.Encoding.UTF8.GetBytes(new Uri(Repository.Address).AbsolutePath.Trim('/'));
        Assert.Equal(["Directory.Build.props"], AllFiles(new(Repository.Root)).Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(name) >= 0)
            .Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    // What is made is no part of the tree, nor is what git keeps.
    private static IEnumerable<string> AllFiles(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => file.Name != ".git").Select(file => file.FullName).Concat(folder.EnumerateDirectories()
            .Where(one => one.Name is not ("bin" or "obj" or ".git" or "artifacts" or "TestResults" or "node_modules") && one.LinkTarget is null)
            .SelectMany(AllFiles));

    private static IEnumerable<string> LongLines(string file) =>
        File.ReadLines(file).Index().Where(line => line.Item.Length > LongestLine)
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line.Index + 1}): {line.Item.Length} characters");

    private static IEnumerable<string> LongLinesWithoutTexts(string file)
    {
        bool isInText = false;
        foreach ((int index, string line) in File.ReadLines(file).Index())
        {
            isInText ^= QuotesOfTexts().Count(line) % 2 == 1;
            if (!isInText && line.Length > LongestLine && Text().Replace(line, "").Length > LongestLine)
            {
                yield return $"{Path.GetRelativePath(Repository.Root, file)}({index + 1}): {line.Length} characters";
            }
        }
    }

    [GeneratedRegex("\"\"\"+", RegexOptions.CultureInvariant)]
    private static partial Regex QuotesOfTexts();

    [GeneratedRegex("\"(?:\\\\.|[^\"\\\\])*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    private static IEnumerable<(string Path, int Lines)> Lengths(string folder) =>
        Files(folder).Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadLines(file).Count()));

    private static IEnumerable<string> Files(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
}
