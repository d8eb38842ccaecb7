using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.NearMisses;

/// <summary>Reads pages about one thing that were written before the reader was tuned to their layouts, and holds it to what it has reached.</summary>
public sealed class DetailNearMissTests
{
    // Raise these as the reader gets better; never lower them. As first read: 17 of the first 40 pages, 52 of the 56 others.
    private const double LeastPercentRight = 99;
    private const int LeastPagesWhollyRight = 105;

    [Fact]
    public void Read_NearMisses_AreReadAsWellAsBefore()
    {
        IReadOnlyList<PageResult> pages = CorpusReading.Compare(CorpusFolder.Pages(Repository.PathOf("tests/Ilo.Domain.Tests/NearMisses/details")));
        PropertyResult[] properties = [.. pages.SelectMany(page => page.Properties)];
        double percent = 100.0 * properties.Count(property => property.IsRight) / properties.Length;
        int whole = pages.Count(page => page.Properties.All(property => property.IsRight));
        Assert.True(percent >= LeastPercentRight && whole >= LeastPagesWhollyRight, $"{percent} % of the properties and {whole} pages are right.");
    }
}
