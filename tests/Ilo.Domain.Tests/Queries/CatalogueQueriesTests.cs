using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Queries;

public sealed class CatalogueQueriesTests
{
    private const string Projects = """
        Programmes and projects

          1. Harbour Skills for Young Women in Norland (HSYW)

            1 January 2012 - 31 December 2014

            The EU-funded project trains dock workers.

          2. Harbour Skills for Young Women in Norland: A New Phase

            1 March 2015 - 28 February 2018

            It builds on the first phase of the project.
        """;

    private const string News = """
        News

        March 2013

          1. Workshop held in Alderton

            04 March 2013

            Forty dock workers met under the EU-funded HSYW project.
        """;

    private static readonly Catalogue Catalogue = Catalogue.From(
        [PageReader.Read(Projects, new() { Kind = PageKind.ProjectList }), PageReader.Read(News, new() { Kind = PageKind.NewsList })]);

    [Fact]
    public void PhasesOf_EitherPhase_GivesBothEarliestFirst()
    {
        foreach (Project project in Catalogue.Projects)
        {
            Assert.Equal([2012, 2015], Catalogue.PhasesOf(project).Select(phase => phase.Duration!.Start.Year));
        }

        Assert.Throws<ArgumentException>("project", () => Catalogue.PhasesOf(new() { Title = "Not here" }));
    }

    [Fact]
    public void OfProject_CatalogueIdentifier_FindsItsArticles()
    {
        Project project = Catalogue.Projects.ActiveOn(new LocalDate(2013, 3, 4)).Single();
        Assert.Equal("Workshop held in Alderton", Assert.Single(Catalogue.Articles.OfProject(Catalogue.ItemOf(project).Identifier)).Title);
        Assert.Equal(1, Catalogue.Answer(new CatalogueQuery { Project = Catalogue.ItemOf(project).Identifier }).Articles.Total);
    }

    [Fact]
    public void AnswerAndFacets_Query_CoverAllKinds()
    {
        CatalogueQuery query = CatalogueQuery.Parse("donor:eu").Query;
        Assert.Equal("1 project, 0 events, 1 article", Catalogue.Answer(query).ToString());
        Assert.Equal(2, Catalogue.Facets(query).First(facet => facet.Key == "donor").Values.Single(value => value.Value == "eu").Count);
    }

    [Fact]
    public void Answering_QuestionToRecords_GivesTheItems()
    {
        CatalogueItem<Project>[] found = [.. Catalogue.ProjectItems.Answering(projects => projects.OrderBy(RecordOrder.Start))];
        Assert.NotEmpty(found);
        Assert.Equal(Catalogue.Projects.OrderBy(RecordOrder.Start), found.Select(item => item.Record));
        Assert.Equal(found.ToHashSet(), Catalogue.ProjectItems.Matching(CatalogueQuery.Everything).ToHashSet());
        Assert.Throws<ArgumentException>("question", () => Catalogue.ProjectItems.Answering(_ => [new Project { Title = "Another" }]));
    }
}
