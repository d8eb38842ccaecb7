using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.Conformance;

/// <summary>Reads the shared corpus and holds the reader to what it has reached.</summary>
public sealed class CorpusTests
{
    // Raise these as the reader gets better; never lower them.
    private const double LeastPercentRight = 100;
    private static readonly string[] WhollyRight = ["*"];

    [Fact]
    public void Read_SharedCorpus_HasTheShareOfPropertiesRightThatItHad()
    {
        PropertyResult[] properties = [.. Results().SelectMany(page => page.Properties)];
        double percent = 100.0 * properties.Count(property => property.IsRight) / properties.Length;
        Assert.True(percent >= LeastPercentRight, $"{percent} % right, {LeastPercentRight} % before.");
    }

    [Fact]
    public void Read_PagesThatWereWhollyRight_AreStill()
    {
        IReadOnlyList<PageResult> results = Results();
        IReadOnlySet<string> must = MustList.Resolve(WhollyRight, [.. results.Select(page => page.Name)]);
        string[] wrong =
        [
            .. results.Where(page => must.Contains(page.Name)).SelectMany(page => page.Properties.Where(property => !property.IsRight)
                .Select(property => $"{page.Name}: {property.Place}: {JsonValues.Show(property.Expected)} <> {JsonValues.Show(property.Read)}")),
        ];
        Assert.Empty(wrong);
    }

    private static IReadOnlyList<PageResult> Results() => CorpusReading.Compare(CorpusFolder.Pages(SharedCorpus.FolderOrSkip()));
}
