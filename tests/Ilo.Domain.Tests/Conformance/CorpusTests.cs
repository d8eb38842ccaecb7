using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.Conformance;

/// <summary>Reads the shared corpus and holds the reader to what it has reached.</summary>
public sealed class CorpusTests
{
    // Raise these as the reader gets better; never lower them.
    private const double LeastPercentRight = 99.9;
    private const int LeastPagesRight = 198;

    [Fact]
    public void Read_SharedCorpus_HasTheShareOfPropertiesRightThatItHad()
    {
        PropertyResult[] properties = [.. Results().SelectMany(page => page.Properties)];
        double percent = 100.0 * properties.Count(property => property.IsRight) / properties.Length;
        Assert.True(percent >= LeastPercentRight, $"{percent} % right, {LeastPercentRight} % before.");
    }

    [Fact]
    public void Read_SharedCorpus_HasAsManyPagesWhollyRightAsItHad()
    {
        IReadOnlyList<PageResult> results = Results();
        string[] wrong =
        [
            .. results.SelectMany(page => page.Properties.Where(property => !property.IsRight)
                .Select(property => $"{page.Name}: {property.Place}: {JsonValues.Show(property.Expected)} <> {JsonValues.Show(property.Read)}")),
        ];
        int right = results.Count(page => page.Properties.All(property => property.IsRight));
        Assert.True(right >= LeastPagesRight, $"{right} of {results.Count} pages are wholly right, {LeastPagesRight} before:\n{string.Join('\n', wrong)}");
    }

    private static IReadOnlyList<PageResult> Results() => CorpusReading.Compare(CorpusFolder.Pages(SharedCorpus.FolderOrSkip()));
}
