using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Tests.Catalogues;

public sealed class CatalogueLinkTests
{
    private static readonly Project Lamps = Pages.Project("Better Lamps for Rural Women in Norland (BLRWN)", "2012-01-01/2014-12-31", "It trains lamp makers.");

    [Theory]
    [InlineData("A workshop under the project “Better Lamps for Rural Women in Norland” was held.")]
    [InlineData("The BLRWN project held a workshop.")]
    [InlineData("BLRWN brought better lamps to women of Alderton.")]
    [InlineData("A workshop was held by its project on lamps (BLRWN) in town.")]
    public void From_ArticleThatNamesTheProject_LinksIt(string summary)
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps), Pages.News("b", Pages.Article("Workshop held", "2013-03-01", summary))]);
        Project project = Assert.Single(catalogue.Projects);
        Article article = Assert.Single(catalogue.ArticlesOf(project));
        Assert.Equal([catalogue.ItemOf(project).Identifier], article.Projects);
        Assert.Equal(project, Assert.Single(catalogue.ProjectsOf(article)));
        ProjectGroup group = Assert.Single(catalogue.ProjectGroups);
        Assert.Equal("Workshop held", Assert.Single(group.Articles).Record.Title);
    }

    [Theory]
    [InlineData("2013-03-01", "Lamps for rural women were shown at a fair in Norland.")]
    [InlineData("2013-03-01", "BLRWN is also the name of a radio station.")]
    [InlineData("2003-03-01", "The BLRWN project held a workshop.")]
    public void From_ArticleThatIsAboutLikeThingsOrOfOtherYears_LinksNothing(string date, string summary)
    {
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps), Pages.News("b", Pages.Article("Fair held", date, summary))]);
        Assert.Empty(catalogue.ArticlesOf(Assert.Single(catalogue.Projects)));
    }

    [Theory]
    [InlineData("It was held under the Dutch funded project (SLFLP).")]
    [InlineData("The SLFLP project has begun.")]
    public void From_AcronymOfTheInitials_LinksTheProjectThatDoesNotPrintIt(string summary)
    {
        Project project = Pages.Project("Strengthening Looms and Fair Lamps for Promoting Weaving in Norland", "2012-01-01/2014-12-31");
        Catalogue catalogue = Catalogue.From([Pages.List("a", project), Pages.News("b", Pages.Article("Workshop held", "2013-03-01", summary))]);
        Assert.Single(catalogue.ArticlesOf(Assert.Single(catalogue.Projects)));
    }

    [Theory]
    [InlineData("Projet Lampes du Lac", "Le projet Lampes du Lac a ouvert un atelier.")]
    [InlineData("Proyecto Telares del Sur", "El proyecto «Telares del Sur» abre un taller.")]
    public void From_NameBehindTheWordProject_LinksIt(string title, string summary)
    {
        Catalogue catalogue = Catalogue.From(
            [Pages.List("a", Pages.Project(title, "2012-01-01/2014-12-31")), Pages.News("b", Pages.Article("Taller", "2013-03-01", summary))]);
        Assert.Single(catalogue.ArticlesOf(Assert.Single(catalogue.Projects)));
    }

    [Fact]
    public void From_DonorStatedInAnArticle_IsCarriedOverWithItsEvidence()
    {
        const string summary = "A workshop was held under the EU-funded BLRWN project. Norland gave flowers.";
        Catalogue catalogue = Catalogue.From([Pages.List("a", Lamps), Pages.News("b", Pages.Article("Workshop held", "2013-03-01", summary))]);
        CatalogueItem<Project> entry = Assert.Single(catalogue.ProjectItems);
        Assert.Equal("eu", Assert.Single(entry.Record.Donors).Id.ToString());
        CatalogueFinding finding = Assert.Single(entry.Findings, finding => finding.Kind == CatalogueFindingKind.Donor);
        Assert.True(finding.IsCarriedOver);
        Assert.Equal(("b", "Summary"), (finding.Source.SourceName, finding.Property));
        Assert.Equal(finding.Words, summary.Substring(finding.Span.Start, finding.Span.Length));
        Assert.Contains(new PropertySource(nameof(Project.Donors), finding.Source), entry.PropertySources);
        Assert.Equal(0, catalogue.Quality.Count(QualityIssueKind.MissingDonor));
    }

    [Theory]
    [InlineData("The office, under its Dutch funded project on Better Lamps for Rural Women in Norland (BLRWN), opened a workshop.")]
    [InlineData("The office under its Dutch funded project on Better Lamps in Norland (BLRWN) organized a visit.")]
    [InlineData("The office under its Dutch funded project on Better Lamps for Women in Norland organized a visit.")]
    [InlineData("The office under its Dutch funded project “Better Lamps in Norland” organized a visit.")]
    public void From_SentenceThatNamesDonorAndProject_GivesTheProjectTheDonor(string summary)
    {
        Catalogue catalogue = Catalogue.From(
            [Pages.List("a", Lamps with { Title = "Better Lamps for Rural Women in Norland" }),
            Pages.News("b", Pages.Article("Workshop held", "2013-03-01", summary))]);
        CatalogueItem<Project> item = Assert.Single(catalogue.ProjectItems);
        Assert.Equal("Ministry of Foreign Affairs of the Netherlands", Assert.Single(item.Record.Donors).Name);
        Assert.Single(catalogue.ArticlesOf(item.Record));
    }

    [Theory]
    [InlineData("Pupils came to a project on Better Lamps in Southmarch.")]
    [InlineData("It was a project on Lamps and Women.")]
    public void From_ProjectOnALikeSubject_IsAnother(string summary)
    {
        Catalogue catalogue = Catalogue.From(
            [Pages.List("a", Lamps with { Title = "Better Lamps for Rural Women in Norland" }),
            Pages.News("b", Pages.Article("Fair held", "2013-03-01", summary))]);
        Assert.Empty(catalogue.ArticlesOf(Assert.Single(catalogue.Projects)));
    }

    [Fact]
    public void From_AcronymThatOneTextExplains_StandsForTheProjectInOthers()
    {
        Catalogue catalogue = Catalogue.From([Pages.News(
            "a",
            Pages.Article("Boats launched", "2013-03-01", "It was held under the project on ‘Harbour Revival for Decent Fishing’ (HR4DF)."),
            Pages.Article("Nets shown", "2013-09-01", "Nets of the HR4DF trained crews were shown."),
            Pages.Article("Nets sold", "2033-09-01", "HR4DF nets were sold."))]);
        Assert.Equal(["Boats launched", "Nets shown"], Assert.Single(catalogue.ProjectGroups).Articles.Select(item => item.Record.Title));
    }

    [Fact]
    public void From_NameBesideTheOfficesAcronym_IsNoNameOfAllItsProjects()
    {
        Catalogue catalogue = Catalogue.From([Pages.News(
            "b",
            Pages.Article("Looms shown", "2013-03-01", "Fair Looms for Norland, an ILO project funded by Canada, shows its looms."),
            Pages.Article("Weaver speaks", "2013-04-01", "She learned to weave in an ILO project."))]);
        ProjectGroup group = Assert.Single(catalogue.ProjectGroups);
        Assert.Equal(("fair-looms-for-norland", "Looms shown"), (group.Key, Assert.Single(group.Articles).Record.Title));
    }

    [Fact]
    public void From_ArticlesThatNameAProjectWithoutEntry_AreOneGroup()
    {
        Catalogue catalogue = Catalogue.From([Pages.News(
            "a",
            Pages.Article("Boats launched", "2013-03-01", "The One-UN Harbour Revival Project launched boats."),
            Pages.Article("Nets mended", "2013-09-01", "Crews mended nets with support of the Harbour Revival Project."),
            Pages.Article("Harbour reopened", "2013-10-01", "The harbour was reopened."))]);
        ProjectGroup group = Assert.Single(catalogue.ProjectGroups);
        Assert.Null(group.Project);
        Assert.Equal(["Boats launched", "Nets mended"], group.Articles.Select(entry => entry.Record.Title));
    }

    [Fact]
    public void From_TextOfTheProject_KeepsTheEvidenceOfItsDonor()
    {
        const string paragraph = "The project is funded by the European Union.";
        Catalogue catalogue = Catalogue.From(
            [Pages.Detail("a", Lamps with { Sections = [new() { Heading = "About", Paragraphs = ["It began.", paragraph] }] })]);
        CatalogueFinding finding = Assert.Single(catalogue.ProjectItems[0].Findings, finding => finding.Kind == CatalogueFindingKind.Donor);
        Assert.Equal(("Sections[0].Paragraphs[1]", false), (finding.Property, finding.IsCarriedOver));
        Assert.Equal(finding.Words, paragraph.Substring(finding.Span.Start, finding.Span.Length));
    }

    [Fact]
    public void CompareTo_ProjectOfNewDates_ListsThePropertyThatChanged()
    {
        Catalogue older = Catalogue.From([Pages.List("a", Lamps)]);
        Catalogue newer = Catalogue.From(
            [Pages.List("a", Lamps with { Duration = Pages.Days("2012-01-01/2015-06-30") }, Pages.Project("Safer Looms", "2016-01-01/2017-01-01"))]);
        CatalogueDifferences differences = newer.DifferencesFrom(older);
        Assert.Equal("Safer Looms", Assert.Single(differences.Projects.Added).Record.Title);
        ItemChange<Project> change = Assert.Single(differences.Projects.Changed);
        Assert.Contains(new PropertyChange("Duration", "2012-01-01/2014-12-31", "2012-01-01/2015-06-30"), change.Changes);
        Assert.Equal(newer, older.Apply(differences));
        Assert.Throws<ArgumentException>(() => newer.Apply(differences));
    }

    [Fact]
    public void Quality_WhatIsMissingOrImpossible_IsListed()
    {
        QualityReport quality = Catalogue.From(
            [Pages.List("a", Pages.Project("Old Lamps", "1904-01-01/1905-01-01"),
            Pages.Project("Endless Lamps of Alderton", "1980-01-01/2020-01-01"))]).Quality;
        Assert.Equal((2, 2, 2),
            (quality.Count(QualityIssueKind.ImpossibleDates), quality.Count(QualityIssueKind.MissingDonor), quality.Count(QualityIssueKind.MissingSummary)));
        Assert.Equal("a", Assert.Single(quality.For(RecordKind.Project, "old-lamps").First().Sources).SourceName);
    }
}
