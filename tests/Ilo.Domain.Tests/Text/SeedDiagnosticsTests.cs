using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>On real pages the reader raises what a careful person would raise, and nothing else.</summary>
public sealed class SeedDiagnosticsTests
{
    [Fact]
    public void Read_ProjectList_RaisesTheLostHeadings()
    {
        string text = Seed("000-project-list.txt");
        int gaps = Gaps(text);
        Assert.True(gaps > 0);
        Assert.Equal(Enumerable.Repeat("ILO0303", gaps), Ids(text));
    }

    [Fact]
    public void Read_OfficeHome_RaisesTheLostNumbersAndTheRepeatedDate() =>
        Assert.Equal(["ILO0301", "ILO0301", "ILO0308"], Ids(Seed("001-office-home.txt")));

    [Fact]
    public void Read_ProjectDetail_RaisesNothing() => Assert.Empty(Ids(Seed("003-project-detail.txt")));

    private static IEnumerable<string> Ids(string text) => PageReader.Read(text).Diagnostics.Select(diagnostic => diagnostic.Id);

    // Two blank lines or more above a numbered line.
    private static int Gaps(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        return Enumerable.Range(2, lines.Length - 2).Count(i =>
            char.IsAsciiDigit(lines[i].TrimStart().FirstOrDefault()) && lines[i].StartsWith("  ", StringComparison.Ordinal)
            && string.IsNullOrWhiteSpace(lines[i - 1]) && string.IsNullOrWhiteSpace(lines[i - 2]));
    }

    private static string Seed(string name) => File.ReadAllText(Path.Combine(SharedCorpus.FolderOrSkip(), "seeds", name));
}
