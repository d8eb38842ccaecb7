using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Evidence stands at its words, whatever was built of the pages before.</summary>
public sealed class EvidencePlaceTests
{
    private const string Rest = "\n\n    1 May 2019 - 30 April 2021\n\n    The project trains crews with care.\n    It is funded by ";

    private static readonly PageReading Nets = Read("nets.txt", "Brighter Nets for Crews", "Norway");
    private static readonly PageReading Kilns = Read("kilns.txt", "Better Kilns for Potters", "Japan");
    private static readonly PageReading NewKilns = Read("kilns.txt", "Better Kilns for Potters", "Sweden");
    private static readonly PageReading Detail = PageReader.Read(
        "Safer Slipways for Boatyards\n\nThe project makes slipways safe.\n\nTarget group: Crews\nDonor: Norway\nPartner: UNESCO\n",
        new() { SourceName = "detail.txt" });

    public static TheoryData<CatalogueStep, int> Steps =>
        [(CatalogueStep.Analysing, 1), (CatalogueStep.Joining, 1), (CatalogueStep.Joining, 2), (CatalogueStep.Joining, 3), (CatalogueStep.Joining, 4)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Replace_AfterOneThatEndedEarly_QuotesWhereTheWordsStand(CatalogueStep step, int done)
    {
        Catalogue catalogue = Catalogue.From([Nets, Kilns, Detail]);
        Assert.Throws<TimeoutException>(() => catalogue.Replace(NewKilns, new Thrower(step, done)));
        Assert.Equal(PlacesOf(Catalogue.From([Nets, NewKilns, Detail])), PlacesOf(catalogue.Replace(NewKilns)));
    }

    [Fact]
    public void Replace_AfterOneThatWasCancelled_QuotesWhereTheWordsStand()
    {
        Catalogue catalogue = Catalogue.From([Nets, Kilns, Detail]);
        Assert.ThrowsAny<OperationCanceledException>(() => catalogue.Replace(NewKilns, cancellationToken: new(canceled: true)));
        Assert.Equal(PlacesOf(Catalogue.From([Nets, NewKilns, Detail])), PlacesOf(catalogue.Replace(NewKilns)));
        Assert.Contains("nets.txt(10,11)", PlacesOf(catalogue));
    }

    [Fact]
    public void Replace_InAnOlderCatalogue_QuotesWhereTheWordsOfPagesStandThatWereTakenOut()
    {
        Catalogue catalogue = Catalogue.From([Nets, Kilns, Detail]);
        Assert.Empty(catalogue.Remove("nets.txt").Remove("detail.txt").Remove("kilns.txt").Projects);
        Assert.Equal(PlacesOf(Catalogue.From([Nets, NewKilns, Detail])), PlacesOf(catalogue.Replace(NewKilns)));
    }

    private static string[] PlacesOf(Catalogue catalogue) =>
        [.. catalogue.ProjectItems.SelectMany(item => item.Findings).Select(finding => $"{finding.Source}").Order(StringComparer.Ordinal)];

    private static PageReading Read(string name, string title, string donor) =>
        PageReader.Read($"Projects\n\n2019\n\n  1. {title}{Rest}{donor}.\n", new() { SourceName = name });

    private sealed class Thrower(CatalogueStep step, int done) : IProgress<CatalogueProgress>
    {
        public void Report(CatalogueProgress value)
        {
            if (value.Step == step && value.Done >= done)
            {
                throw new TimeoutException();
            }
        }
    }
}
