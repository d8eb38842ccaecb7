using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>A page that gives no record is one of the catalogue's pages, after it was saved as before.</summary>
public sealed class EmptyPageTests
{
    private static readonly PageReading Looms = Pages.List("looms", Pages.Project("Safer Looms", "2015-01-01/2016-12-31"));
    private static readonly PageReading Kilns = Pages.List("kilns", Pages.Project("Kilns", "2017-01-01/2018-12-31"));
    private static readonly PageReading Empty = Pages.List("kilns");

    [Fact]
    public void Add_PageThatGaveNoRecord_IsRefusedAlsoAfterSaving()
    {
        Catalogue catalogue = Catalogue.From([Looms, Empty]);
        Catalogue read = IloJson.Deserialize<Catalogue>(IloJson.Serialize(catalogue))!;
        Assert.Equal(["kilns"], read.PagesWithoutRecords);
        Assert.Equal(catalogue, read);
        foreach (Catalogue either in new[] { catalogue, read })
        {
            Assert.Throws<ArgumentException>("reading", () => either.Add(Kilns));
            Assert.Equal(either, either.Add(Empty));
            Assert.Equal(2, either.Replace(Kilns).Projects.Count);
            Assert.Empty(either.Replace(Kilns).PagesWithoutRecords);
            Assert.Equal(Catalogue.From([Looms]), either.Remove("kilns"));
        }
    }

    [Fact]
    public void DifferencesFrom_PageWithoutRecordThatComes_AreApplied()
    {
        Catalogue older = Catalogue.From([Looms]);
        Catalogue newer = older.Add(Empty);
        CatalogueDifferences differences = newer.DifferencesFrom(older);
        Assert.False(differences.IsEmpty);
        Assert.Equal(differences, IloJson.Deserialize<CatalogueDifferences>(IloJson.Serialize(differences)));
        Assert.Equal(newer, older.Apply(differences));
        Assert.Throws<ArgumentException>("differences", () => newer.Apply(differences));
    }

    [Fact]
    public void PagesWithoutRecords_ReadingWithoutName_IsNone() =>
        Assert.Empty(Catalogue.From([Pages.List("")]).PagesWithoutRecords);
}
