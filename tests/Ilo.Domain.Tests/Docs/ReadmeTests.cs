namespace Ilo.Domain.Tests.Docs;

/// <summary>The README is short, and a reader can do all that it says in a clone.</summary>
public sealed class ReadmeTests
{
    private const int MostLines = 119;
    private const int LinesOfCode = 5;

    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Readme_HasUnder120Lines() => Assert.InRange(File.ReadLines(Repository.PathOf("README.md")).Count(), 60, MostLines);

    [Fact]
    public void Readme_NamesNoAddressToCloneFrom()
    {
        Assert.Contains("in a clone of this repository", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("git clone", Text, StringComparison.Ordinal);
        Assert.DoesNotContain(new Uri(Repository.Address).AbsolutePath, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_BeginsWithTwoSentencesAndAPictureOfTheFirstScreen()
    {
        string[] lines = Text.Split('\n');
        string problem = string.Join(' ', lines.Skip(1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.Length > 0));
        Assert.Equal(2, (problem + " ").Split(". ").Length - 1);
        string next = lines.Skip(1).SkipWhile(line => line.Length == 0).SkipWhile(line => line.Length > 0).First(line => line.Length > 0);
        Assert.StartsWith("![", next, StringComparison.Ordinal);
        Assert.All((string[])["docs/images/explorer.png", "docs/images/site.png"], picture =>
        {
            Assert.Contains($"]({picture})", Text, StringComparison.Ordinal);
            Assert.True(File.Exists(Repository.PathOf(picture)), picture);
        });
    }

    // That it runs and prints what stands below it is tested with every block of the documentation.
    [Fact]
    public void Readme_CodeIsFiveLinesWithOutput()
    {
        DocsProgram program = Assert.Single(DocsProgram.Of("README.md", Text));
        string code = DocsBlock.Of(Text).Single(block => block.Info == "csharp").Text;
        Assert.Equal(LinesOfCode, code.Split('\n').Count(line => line.Trim().Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));
        Assert.False(string.IsNullOrWhiteSpace(program.Output));
    }

    [Fact]
    public void Readme_ShowsTheTwoCommandsAndThePackagesInATable()
    {
        Assert.Equal(
            ["dotnet run -c Release --project samples/Ilo.Explorer", "dotnet test -c Release"],
            DocsBlock.Of(Text).Where(block => block.Info == "shell").Select(block => block.Text.Trim()));
        string[] packages =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)!),
        ];
        Assert.True(packages.Length > 4);
        Assert.All(packages.Append("Ilo.Explorer"), package => Assert.Contains($"| `{package}` |", Text, StringComparison.Ordinal));
    }
}
