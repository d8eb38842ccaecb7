using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.NearMisses;

/// <summary>Reads small lists around one line of dates, sums or states each, in forms near to those that the reader was made for; they were written before it
/// read them.</summary>
public sealed class LineNearMissTests
{
    // How many pages were wholly right when last looked at; it may only rise.
    private const int Mark = 67;

    private static string Folder => Repository.PathOf("tests/Ilo.Domain.Tests/NearMisses/lines");

    [Fact]
    public void Read_AllPages_AsManyAreWhollyRightAsBefore()
    {
        IReadOnlyList<PageResult> results = CorpusReading.Compare(CorpusFolder.Pages(Folder));
        string[] wrong = [.. results.Where(page => !page.IsRight).Select(page => page.Name)];
        Assert.True(results.Count - wrong.Length >= Mark,
            $"{results.Count - wrong.Length} of {results.Count} pages are wholly right; not so: {string.Join(", ", wrong)}");
    }
}
