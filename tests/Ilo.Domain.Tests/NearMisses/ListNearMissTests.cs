using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.NearMisses;

/// <summary>Reads pages whose layouts are near to those that the reader was made for and not the same; they were written before it read them.</summary>
public sealed class ListNearMissTests
{
    // How many pages were wholly right when last looked at; it may only rise.
    private const int Mark = 179;

    private static string Folder => Repository.PathOf("tests/Ilo.Domain.Tests/NearMisses/lists");

    [Fact]
    public void Read_AllPages_AsManyAreWhollyRightAsBefore()
    {
        IReadOnlyList<PageResult> results = CorpusReading.Compare(CorpusFolder.Pages(Folder));
        string[] wrong = [.. results.Where(page => !page.IsRight).Select(page => page.Name)];
        Assert.True(results.Count - wrong.Length >= Mark,
            $"{results.Count - wrong.Length} of {results.Count} pages are wholly right; not so: {string.Join(", ", wrong)}");
    }

    [Fact]
    public void Read_BulletsBelowANumberWithoutText_AreNoList() =>
        Assert.Empty(PageReader.Read("School of the isles\n\nThe school has changed.\n\n  1.\n    • Train the pilots.\n    • Open a school.\n").Records);
}
