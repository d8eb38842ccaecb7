using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Where an identifier leads whose thing is no item of its own any more: to the item that has its records, or nowhere.</summary>
public sealed class FormerKeyTests
{
    private const string Summary = "It trains lamp makers in four towns of Norland and opens workshops for the women of the lake.";
    private const string Title = "Better Lamps for Rural Women";
    private const string LampsKey = "better-lamps-for-rural-women-in-norland";
    private const string LightKey = "light-for-the-lake-of-alderton";

    private static readonly Project Lamps = Pages.Project("Better Lamps for Rural Women in Norland", "2012-01-01/2014-12-31") with { Code = "NOR/12" };
    private static readonly Project Light = Pages.Project("Light for the Lake of Alderton", "2012-01-01/2014-12-31");
    private static readonly Project CodedLight = Light with { Code = "NOR/12" };

    // Two are there, the second changes and the first goes: the first is gone, and its identifier leads to nothing.
    [Theory]
    [InlineData("2012-01-01/2014-12-31", "2015-01-01/2017-12-31", "2015-01-01/2018-06-30", Summary)]
    [InlineData("2012-01-01/2014-12-31", "2013-06-01/2015-12-31", "2013-06-01/2016-12-31", null)]
    [InlineData("2010-01-01/2010-12-31", "2011-01-01/2011-12-31", "2010-06-01/2011-12-31", Summary)]
    public void Replace_OneOfTwoGoesAndTheOtherChanges_RetiresItsIdentifier(string gone, string stays, string changed, string? summary)
    {
        Project first = Pages.Project(Title, gone, summary);
        Project second = Pages.Project(Title, stays, summary);
        Catalogue both = Catalogue.From([Pages.List("a", first, second)]);
        Assert.Equal(2, both.Projects.Count);
        string identifier = KeyOf(both, first);
        Catalogue catalogue = both.Replace(Pages.List("a", Pages.Project(Title, changed, summary)));
        Assert.Equal(KeyOf(both, second), Assert.Single(catalogue.ProjectItems).Identifier.ToString());
        Assert.Null(catalogue.FindProject(identifier));
        Assert.True(Assert.Single(catalogue.FormerIdentities.Projects).IsRetired);
        Assert.Equal(catalogue, Catalogue.From(
            [Pages.List("a", Pages.Project(Title, changed, summary))], new CatalogueOptions { Identities = catalogue.Identities }));
    }

    [Fact]
    public void Build_OnePageGoesAndAnotherChangesAtOnce_RetiresTheIdentifier()
    {
        Project coded = Pages.Project(Title, "2012-01-01/2014-12-31") with { Code = "N/1" };
        Project other = Pages.Project(Title, "2013-06-01/2015-12-31");
        Catalogue both = Catalogue.From([Pages.List("a", coded), Pages.List("b", other)]);
        Assert.Equal(2, both.Projects.Count);
        Catalogue catalogue = both.ToBuilder().Remove("a").Replace(Pages.List("b", Pages.Project(Title, "2013-06-01/2016-12-31"))).Build();
        Assert.Null(catalogue.FindProject(KeyOf(both, coded)));
        Assert.Equal(KeyOf(both, other), Assert.Single(catalogue.ProjectItems).Identifier.ToString());
    }

    [Fact]
    public void Replace_OneOfTwoPiecesOfNewsGoesAndTheOtherChanges_RetiresItsIdentifier()
    {
        Article first = Pages.Article("Statement on mines", "2018-05-01", "The office regrets the accident in the mines of Norland.");
        Article second = Pages.Article("Statement on mines", "2018-06-20", "The office welcomes what was agreed on the mines of Norland.");
        Catalogue both = Catalogue.From([Pages.News("a", first, second)]);
        Assert.Equal(2, both.Articles.Count);
        string gone = both.ArticleItems.Single(item => item.Record.Date == first.Date).Identifier.ToString();
        Catalogue catalogue = both.Replace(Pages.News("a", second with { Summary = second.Summary + " It will send help." }));
        Assert.Null(catalogue.FindArticle(gone));
    }

    [Fact]
    public void Remove_OneOfTwoEqualEntries_LeavesNothingToItsIdentifier()
    {
        Project kilns = Pages.Project("Kilns");
        Catalogue both = Catalogue.From([Pages.List("a", kilns), Pages.List("b", kilns)]);
        Catalogue one = both.Remove("b");
        Assert.Equal(both.Projects.Count - 1, one.FormerIdentities.Projects.Count(identity => identity.IsRetired));
    }

    public static TheoryData<string, string, bool> AfterJoining => new()
    {
        { "b", "Work and light", true },
        { "b", Lamps.Title, true },
        { "a", "Better Lamps for All Rural Women in Norland", true },
        { "b", "", true },
        { "a", "", true },
    };

    // Whatever becomes of the records of two that turned out to be one, both identifiers lead to it.
    [Theory]
    [MemberData(nameof(AfterJoining))]
    public void Replace_AfterJoining_BothIdentifiersFindTheItem(string page, string title, bool restarts)
    {
        Catalogue one = Catalogue.From([Pages.List("a", Lamps), Pages.List("b", Light)]).Replace(Pages.List("b", CodedLight));
        Assert.Equal(LampsKey, Assert.Single(one.ProjectItems).Identifier.ToString());
        one = restarts ? IloJson.Deserialize<Catalogue>(IloJson.Serialize(one))! : one;
        Catalogue changed = title.Length == 0 ? one.Remove(page)
            : one.Replace(Pages.List(page, (page == "a" ? Lamps : CodedLight) with { Title = title }));
        CatalogueItem<Project> item = Assert.Single(changed.ProjectItems);
        Assert.Equal(LampsKey, item.Identifier.ToString());
        Assert.Same(item, changed.FindProject(LightKey));

        // And it is known again when everything was gone for a week.
        Catalogue back = changed.ToBuilder().Remove("a").Remove("b").Build().ToBuilder()
            .AddRange(item.Sources.Select(source => Pages.List(source.Source.SourceName, source.Record))).Build();
        Assert.Equal(LampsKey, back.FindProject(LightKey)?.Identifier.ToString());
        Assert.Equal(LampsKey, Assert.Single(back.ProjectItems).Identifier.ToString());
    }

    [Fact]
    public void Replace_RetitledAndThenApart_TheIdentifierGoesWithItsRecord()
    {
        Catalogue one = Catalogue.From([Pages.List("a", Lamps), Pages.List("b", Light)]).Replace(Pages.List("b", CodedLight));
        Catalogue retitled = one.Replace(Pages.List("b", CodedLight with { Title = "Work and light" }));
        Catalogue apart = retitled.Replace(Pages.List("b", Light with { Title = "Work and light" }));
        Assert.Equal(2, apart.Projects.Count);
        Assert.Equal("Work and light", apart.FindProject(LightKey)!.Record.Title);
        Assert.Equal(Lamps.Title, apart.FindProject(LampsKey)!.Record.Title);
        Assert.Empty(apart.FormerIdentities.Projects);
    }

    [Fact]
    public void OfProject_FormerIdentifier_FindsWhatBelongsToTheProject()
    {
        Article article = Pages.Article("Workshop held", "2013-03-01", "It was held under the “Light for the Lake of Alderton” project.");
        Catalogue two = Catalogue.From([Pages.List("a", Lamps), Pages.List("b", Light), Pages.News("n", article)]);
        Id<Project> identifier = two.FindProject(LightKey)!.Identifier;
        Assert.Single(two.Articles.OfProject(identifier));
        Catalogue one = two.Replace(Pages.List("b", CodedLight));
        Assert.Single(one.Projects);
        Assert.Single(one.Articles.OfProject(identifier));
        Assert.Single(one.Articles.Matching(CatalogueQuery.Parse("project:" + LightKey).Query));
        Assert.Single(one.Articles.Matching(CatalogueQuery.Parse("starts:2013 project:" + LightKey).Query));
        Assert.Empty(one.Events.OfProject(identifier));
    }

    private static string KeyOf(Catalogue catalogue, Project project) =>
        Assert.Single(catalogue.ProjectItems, item => item.Sources.Any(source => source.Record == project)).Identifier.ToString();
}
