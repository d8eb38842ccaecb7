namespace Ilo.Domain.Tests.Queries.Matching;

public sealed class FacetTests
{
    private static readonly Project[] Projects =
    [
        new() { Title = "Kiln", Donors = [Portfolio.AllDonors[0], Donor.Named("Alder Fund")], Themes = [Portfolio.AllThemes[1]],
            Locations = ["Lahore, Pakistan"], Duration = Of(2018, 2020) },
        new() { Title = "School", Donors = [Donor.Named("European Commission"), Portfolio.AllDonors[1]], Themes = [Portfolio.AllThemes[3]],
            Locations = ["LAHORE", "Sindh,, Pakistan"], Duration = Of(2020, 2020) },
        new() { Title = "Port", Donors = [Donor.Named("Alder Fund")], Duration = Of(-3, 2) },
        new() { Title = "Bare" },
    ];

    [Fact]
    public void Facets_Projects_CountEachValueMostFirst() => Assert.Equal(
        [
            "donor: Alder Fund 2, European Union 2, United States Department of Labor 1, not stated 1",
            "donor-kind: unknown 3, government 1, multilateral 1",
            "theme: Child labour 2, Fundamental principles and rights at work 2, International labour standards 2, not stated 2, A theme of our own 1",
            "kind: ",
            "year: 0001 1, 0002 1, 2018 1, 2019 1, 2020 2",
            "place: LAHORE 2, Pakistan 2, Sindh 1",
        ],
        Projects.Facets(CatalogueQuery.Everything).Select(facet => facet.ToString()));

    [Fact]
    public void Facets_OtherOrderOfRecords_AreTheSame() =>
        Assert.Equal(Projects.Facets(CatalogueQuery.Everything), Projects.Reverse().Facets(CatalogueQuery.Everything));

    [Fact]
    public void Facets_Articles_CountTheirKinds()
    {
        Article[] articles = [new() { Title = "A", Kind = ArticleKind.Feature }, new() { Title = "B", Kind = ArticleKind.PressRelease },
            new() { Title = "C", Kind = ArticleKind.Feature }];
        Assert.Equal("kind: feature 2, press-release 1", articles.Facets(CatalogueQuery.Everything)[3].ToString());
    }

    [Fact]
    public void Facets_ChosenValueThatNoRecordHas_IsThereWithNought()
    {
        CatalogueQuery query = CatalogueQuery.Parse("donor:eu,nobody theme:skills,nothing place:norland year:1999 donor-kind:foundation kind:feature").Query;
        Assert.Equal(
            [
                "donor: European Union 0, nobody 0",
                "donor-kind: foundation 0",
                "theme: Skills, knowledge and employability 0, nothing 0",
                "kind: feature 0",
                "year: 1999 0",
                "place: norland 0",
            ],
            Projects.Facets(query).Select(facet => facet.ToString()));
    }

    [Fact]
    public void Facets_ParentThatNobodyKnows_IsLabelledByItsIdentifier()
    {
        Theme theme = new() { Id = Id<Theme>.Parse("kelp", null), Name = "Kelp farming", Parent = Id<Theme>.Parse("sea-work", null) };
        Assert.Equal("theme: Kelp farming 1, sea-work 1", new[] { new Project { Title = "A", Themes = [theme] } }.Facets(CatalogueQuery.Everything)[2]
            .ToString());
    }

    [Fact]
    public void Facets_OneLabelForTwoValues_AreInTheOrderOfTheValues()
    {
        Project[] projects = [.. "z-fund a-fund".Split(' ')
            .Select(id => new Project { Title = id, Donors = [new() { Id = Id<Donor>.Parse(id, null), Name = "The fund" }] })];
        Assert.Equal(["a-fund", "z-fund"], projects.Facets(CatalogueQuery.Everything)[0].Values.Select(value => value.Value));
    }

    [Fact]
    public void Facets_ChosenValue_IsMarkedAndCanBeLeftOut()
    {
        CatalogueQuery query = CatalogueQuery.Parse("donor:eu,us-dol kiln page:3").Query;
        Facet donors = Projects.Facets(query)[0];
        Assert.Equal("donor: Alder Fund 1, European Union 1, United States Department of Labor 0", donors.ToString());
        Assert.Equal([false, true, true], donors.Values.Select(value => value.IsChosen));
        Assert.Equal(["donor:alder-fund kiln", "donor:eu kiln", "donor:us-dol kiln"], donors.Values.Select(value => value.Only.ToString()));
        Assert.Equal(["donor:eu,us-dol,alder-fund kiln", "donor:us-dol kiln", "donor:eu kiln"], donors.Values.Select(value => value.Toggled.ToString()));
        Assert.Equal(["alder-fund", "eu", "us-dol"], donors.Values.Select(value => value.Value));
        Assert.Equal("year: 2018 1, 2019 1, 2020 1", Projects.Facets(query)[4].ToString());
    }

    [Fact]
    public void Facets_ManyPlaces_CountEachPlaceThatHoldsTheWords()
    {
        Project[] projects = [.. Enumerable.Range(0, 70).Select(i => new Project { Title = "P", Locations = [$"District {i}"] }),
            new() { Title = "Q", Locations = ["Upper District 7, Norland", "District 70"] }];
        Facet places = projects.Facets(CatalogueQuery.Everything)[5];
        Assert.Equal(73, places.Values.Count);
        Assert.Equal(["District 7: 2", "District 0: 1"], places.Values.Take(2).Select(value => $"{value.Label}: {value.Count}"));
    }

    // A donor whom the vocabulary does not know answers to its identifier and to the one of its name; a place to any run of its words.
    [Fact]
    public void Facets_ChosenValueThatNoRecordOffers_CountsWhatItFinds()
    {
        Project[] projects = [new() { Title = "A", Donors = [new() { Id = Id<Donor>.Parse("af", null), Name = "Alder Fund" }], Locations = ["Upper Lahore District"] }];
        CatalogueQuery query = CatalogueQuery.Parse("donor:alder-fund place:\"lahore district\"").Query;
        Assert.Equal(["donor: Alder Fund 1, alder-fund 1", "place: Upper Lahore District 1, lahore district 1"],
            new RecordSet<Project>(projects).Facets(query).Where(facet => facet.Key is "donor" or "place").Select(facet => facet.ToString()));
        Assert.Equal(projects.Facets(query), new RecordSet<Project>(projects).Facets(query));
    }

    private static DateInterval Of(int first, int last) => new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
}
