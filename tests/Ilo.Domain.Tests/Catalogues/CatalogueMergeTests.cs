using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

public sealed class CatalogueMergeTests
{
    private const string Title = "Better Lamps for Rural Women in Norland";

    [Fact]
    public void From_LikeTitlesAndDisjointDates_KeepsTwoProjectsAndLinksThem()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Pages.Project(Title, "2012-01-01/2014-12-31"), Pages.Project(Title, "2015-02-01/2017-12-31"))]);
        Assert.Equal(2, catalogue.Projects.Count);
        Assert.Equal(["better-lamps-for-rural-women-in-norland-2012", "better-lamps-for-rural-women-in-norland-2015"],
            catalogue.ProjectItems.Select(entry => entry.Key));
        Assert.Equal(catalogue.Projects[1], Assert.Single(catalogue.SuccessorsOf(catalogue.Projects[0])));
    }

    [Fact]
    public void From_ThreePhases_LinksNeighboursAlone()
    {
        Catalogue catalogue = Catalogue.From([Pages.List(
            "a", Pages.Project(Title + " - Phase III", "2018-01-01/2020-12-31"), Pages.Project(Title, "2012-01-01/2014-12-31"),
                Pages.Project(Title + " - Phase II", "2015-01-01/2017-12-31"))]);
        Project first = Assert.Single(catalogue.Projects, project => project.Title == Title);
        Project second = Assert.Single(catalogue.SuccessorsOf(first));
        Assert.Equal(Title + " - Phase II", second.Title);
        Assert.Equal(Title + " - Phase III", Assert.Single(catalogue.SuccessorsOf(second)).Title);
    }

    [Theory]
    [InlineData("Safer Looms for Weavers in Norland", "Safer Looms for Weavers in Southmarch")]
    [InlineData("Better Work", "Better Lamps")]
    public void From_TitlesThatEachHaveOtherWords_KeepsTwoProjects(string first, string second)
    {
        Catalogue catalogue = Catalogue.From(
            [Pages.List("a", Pages.Project(first, "2012-01-01/2014-12-31")), Pages.List("b", Pages.Project(second, "2012-01-01/2014-12-31"))]);
        Assert.Equal(2, catalogue.Projects.Count);
        Assert.All(catalogue.ProjectItems, entry => Assert.DoesNotContain(entry.Links, link => link.Kind is CatalogueLinkKind.Successor));
    }

    [Fact]
    public void From_SameTitleWithoutDates_IsASuspicionAndNoMerge()
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Pages.Project(Title)), Pages.List("b", Pages.Project(Title))]);
        Assert.Equal(2, catalogue.Projects.Count);
        QualityIssue issue = Assert.Single(catalogue.Quality.Of(QualityIssueKind.PossibleDuplicate));
        Assert.Equal(2, new[] { issue.Key, issue.OtherKey }.Intersect(catalogue.ProjectItems.Select(entry => entry.Key)).Count());
    }

    [Fact]
    public void From_UndatedDetailPageOfTwoPhases_IsLeftAlone()
    {
        Catalogue catalogue = Catalogue.From(
        [
            Pages.List("a", Pages.Project(Title, "2012-01-01/2014-12-31"), Pages.Project(Title, "2015-02-01/2017-12-31")),
            Pages.Detail("b", Pages.Project(Title)),
        ]);
        Assert.Equal(3, catalogue.Projects.Count);
    }

    [Fact]
    public void From_SameCode_MergesThoughTheTitlesDiffer()
    {
        Catalogue catalogue = Catalogue.From(
        [
            Pages.List("a", Pages.Project("Harbour work without children", "2012-01-01/2014-12-31") with { Code = "XAF/10/99/ZZZ" }),
            Pages.List("b", Pages.Project("Ending child work in harbours", "2012-01-01/2014-12-31") with { Code = "xaf/10/99/zzz" }),
        ]);
        CatalogueItem<Project> entry = Assert.Single(catalogue.ProjectItems);
        Assert.Contains(Assert.Single(entry.Merges).Reasons, reason => reason.Kind == MatchReasonKind.Code);
    }

    [Theory]
    [InlineData("2012-01-01/2014-12-31", "fr", 1)]
    [InlineData("2012-01-01/2014-12-30", "fr", 2)]
    [InlineData("2012-01-01/2014-12-31", "en", 2)]
    public void From_SameAcronymInTwoLanguages_MergesOnTheSameDays(string dates, string language, int projects)
    {
        Project english = Pages.Project("Governance of Harbours in Norland (GOHAN)", "2012-01-01/2014-12-31") with { Language = LanguageCode.English };
        Project other = Pages.Project("Mieux administrer les ports du Nord (GOHAN)", dates) with { Language = LanguageCode.Parse(language, null) };
        Catalogue catalogue = Catalogue.From([Pages.List("a", english), Pages.List("b", other)]);
        Assert.Equal(projects, catalogue.Projects.Count);
        Assert.Equal(catalogue, Catalogue.From([Pages.List("b", other), Pages.List("a", english)]));
    }

    [Fact]
    public void From_YearlyProjectsOfOneTitleThatOverlap_StayApart()
    {
        // Each shares two of three years with the next: a chain must not become one project of 42 years.
        Project[] projects = [.. Enumerable.Range(1980, 40).Select(year => Pages.Project(Title, $"{year}-03-01/{year + 3}-02-28"))];
        Assert.Equal(40, Catalogue.From([Pages.List("a", projects)]).Projects.Count);
    }

    [Fact]
    public void From_TwoRecordsThatFitAThirdAndNotEachOther_AreNotOne()
    {
        Catalogue catalogue = Catalogue.From(
        [
            Pages.List("a", Pages.Project("Safer Looms for Weavers in Norland", "2012-01-01/2014-12-31")),
            Pages.List("b", Pages.Project("Safer Looms for Weavers", "2012-01-01/2014-12-31", "The looms are made safer.")),
            Pages.List("c", Pages.Project("Safer Looms for Weavers in Southmarch", "2012-01-01/2014-12-31")),
        ]);
        Assert.DoesNotContain(catalogue.ProjectItems, item => item.Sources.Any(source => source.Record.Title.EndsWith("Norland", StringComparison.Ordinal))
            && item.Sources.Any(source => source.Record.Title.EndsWith("Southmarch", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Harbours without child labour in Norland", "Des ports sans travail des enfants au Norland", "2012-03-05/2014-11-30", 1)]
    [InlineData("Harbours without child labour in Norland", "Des ports sans travail des enfants au Norland", "2012-03-06/2014-11-30", 2)]
    [InlineData("Harbours without child labour", "Écoles de métiers et compétences", "2012-03-05/2014-11-30", 2)]
    public void From_LanguageVersionsOfOneProject_AreUnitedWhereDaysAndSignsAgree(string english, string french, string dates, int projects)
    {
        Project first = Pages.Project(
            english, "2012-03-05/2014-11-30", "Funded by the European Union, it keeps children out of the harbours.") with
        { Language = LanguageCode.English };
        Project other = Pages.Project(
            french, dates, projects == 1
            ? "Financé par l'Union européenne, il met fin au travail des enfants dans les ports." : null) with
        { Language = LanguageCode.French };
        Catalogue catalogue = Catalogue.From([Pages.List("en", first), Pages.List("fr", other)]);
        Assert.Equal(projects, catalogue.Projects.Count);
        Assert.Equal(catalogue, Catalogue.From([Pages.List("fr", other), Pages.List("en", first)]));
        if (projects == 1)
        {
            Assert.Equal((first.Title, first.Summary, first.Language),
                (catalogue.Projects[0].Title, catalogue.Projects[0].Summary, catalogue.Projects[0].Language));
            Assert.Contains(Assert.Single(catalogue.ProjectItems[0].Merges).Reasons, reason => reason.Kind == MatchReasonKind.Translation);
        }
    }

    // No donor, no sum and no short name: the subject, the days and the place in the two lists say that it is one project.
    [Fact]
    public void From_ParallelListsOfTwoLanguages_UniteWhatHasOneSubject()
    {
        const string english = """
            Programmes and projects

            2013

              1. Social protection floors for all in Norland

                1 January 2013 - 31 December 2015

                The project extends social protection to workers of the informal economy.

              2. Ending child labour in the quarries of Norland

                1 March 2012 - 30 November 2014

                The project keeps children out of the quarries.

              3. Jobs for the young in Southmarch

                1 January 2013 - 31 December 2015

                The project helps young people to find work.
            """;
        const string french = """
            Programmes et projets

            2013

              1. Des socles de protection sociale pour tous en Norland

                1 janvier 2013 - 31 décembre 2015

                Le projet étend la protection sociale aux travailleurs de l'économie informelle.

              2. Éliminer le travail des enfants dans les carrières de Norland

                1 mars 2012 - 30 novembre 2014

                Le projet éloigne les enfants des carrières.

              3. Des fours sûrs

                1 janvier 2013 - 31 décembre 2015

                Le projet rend les fours sûrs.
            """;
        Catalogue catalogue = Catalogue.From(
        [
            PageReader.Read(english, new PageReaderOptions { SourceName = "en", Kind = PageKind.ProjectList }),
            PageReader.Read(french, new PageReaderOptions { SourceName = "fr", Kind = PageKind.ProjectList }),
        ]);
        Assert.Equal(
            ["Ending child labour in the quarries of Norland", "Social protection floors for all in Norland"],
            catalogue.ProjectItems.Where(item => item.Sources.Count == 2).Select(item => item.Record.Title).Order(StringComparer.Ordinal));
        Assert.Equal(4, catalogue.Projects.Count);
    }

    [Fact]
    public void From_TwoProjectsThatMayBothBeTheTranslation_AreLeftAlone()
    {
        const string summary = "It is funded by the European Union.";
        Project first = Pages.Project("Harbours of Norland", "2012-03-05/2014-11-30", summary) with { Language = LanguageCode.English };
        Project second = Pages.Project("Schools of Norland", "2012-03-05/2014-11-30", summary) with { Language = LanguageCode.English };
        Project french = Pages.Project(
            "Les ports du Norland", "2012-03-05/2014-11-30", "Il est financé par l'Union européenne.") with
        { Language = LanguageCode.French };
        Assert.Equal(3, Catalogue.From([Pages.List("en", first, second), Pages.List("fr", french)]).Projects.Count);
    }

    [Fact]
    public void From_NothingOrNull_IsEmptyOrThrows()
    {
        Assert.Empty(Catalogue.From([]).Projects);
        Assert.Empty(Catalogue.From([]).Quality.Issues);
        Assert.Throws<ArgumentNullException>("readings", () => Catalogue.From(null!));
        Assert.ThrowsAny<ArgumentException>(() => Catalogue.From([null!]));
    }

    [Fact]
    public void From_DifferentCodes_KeepsTwoProjects()
    {
        Catalogue catalogue = Catalogue.From(
        [
            Pages.List("a", Pages.Project(Title, "2012-01-01/2014-12-31") with { Code = "XAF/10" }),
            Pages.List("b", Pages.Project(Title, "2012-01-01/2014-12-31") with { Code = "XAF/11" }),
        ]);
        Assert.Equal(2, catalogue.Projects.Count);
    }

    [Fact]
    public void From_ArticleOfListAndOfItsOwnPage_IsOneArticle()
    {
        Article news = Pages.Article("Weavers open a school of looms", "2016-05-04", "Forty weavers came.");
        Catalogue catalogue = Catalogue.From([Pages.News("a", news), Pages.News("b", news with { Summary = null, Byline = "By A. Writer" })]);
        Article article = Assert.Single(catalogue.Articles);
        Assert.Equal(("Forty weavers came.", "By A. Writer"), (article.Summary, article.Byline));
    }

    [Fact]
    public void From_GuidesOfOneSeriesAndDay_AreTwoArticles()
    {
        Catalogue catalogue = Catalogue.From([Pages.News(
            "a",
            Pages.Article("Safe at sea: A guide for crews from Norland", "2016-05-04", "It tells crews how to stay safe."),
            Pages.Article("Safe at sea: A guide for crews from Southmarch", "2016-05-04", "It tells crews how to stay safe."))]);
        Assert.Equal(2, catalogue.Articles.Count);
    }
}
