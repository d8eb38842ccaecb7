using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Queries.Matching;

/// <summary>Each key of a query, alone, finds what it should among records of all kinds.</summary>
public sealed class QueryFilterTests
{
    private static readonly Donor SeaFund = new() { Id = Id<Donor>.Parse("sf", null), Name = "Sea Fund", Kind = OrganisationKind.PrivateSector };

    private static readonly IRecord[] Records =
    [
        new Project
        {
            Title = "P1", Duration = new(new(2018, 3, 1), new(2019, 6, 30)), Donors = [Portfolio.AllDonors[0], SeaFund], Themes = [Portfolio.AllThemes[1]],
            Locations = ["Lahore, Pakistan"],
            Budget = new(1000, CurrencyCode.Parse("USD", null)),
            Partners = [Organisation.Named("Mines Department"), new() { Id = Id<Organisation>.Parse("nf", null), Name = "Net Makers" }],
            Language = LanguageCode.English,
        },
        new Project { Title = "P2", Duration = new(new(2021, 1, 1), new(2021, 12, 31)), Donors = [Portfolio.AllDonors[2]],
            Themes = [new() { Id = Id<Theme>.Parse("x1", null), Name = "Child labour" }], StatedStatus = ProjectStatus.Active },
        new Event { Title = "E1", Dates = new(new(2019, 6, 3), new(2019, 6, 4)), Place = "Norland", Projects = [Id<Project>.Parse("p1", null)],
            StatedStatus = EventStatus.Postponed, Language = LanguageCode.French },
        new Event { Title = "E2", Dates = new(new(2019, 6, 1), new(2019, 6, 1)) },
        new Event { Title = "E3" },
        new Article { Title = "A1", Date = new(new LocalDate(2019, 6, 2)), Kind = ArticleKind.Feature, Byline = "By A. Writer",
            Sections = [new() { Heading = "Salt", Paragraphs = ["The pans are raked at dawn."] }] },
        new Article { Title = "A2", Date = new(2017), Kind = ArticleKind.PressRelease },
    ];

    [Fact]
    public void Matching_InPublications_FindsArticlesOfThatKindAlone()
    {
        Article report = new() { Title = "A3", Kind = ArticleKind.Publication };
        IRecord[] records = [.. Records, report];
        Assert.Equal([report], records.Matching(CatalogueQuery.Parse("in:publications").Query));
        Assert.Contains(report, records.Matching(CatalogueQuery.Parse("in:articles").Query));
    }

    [Theory]
    [InlineData("", "P1 P2 E1 E2 E3 A1 A2")]
    [InlineData("in:projects", "P1 P2")]
    [InlineData("in:event,articles", "E1 E2 E3 A1 A2")]
    [InlineData("in:publications", "")]
    [InlineData("in:project,publication", "P1 P2")]
    [InlineData("active:2019-06-30", "P1")]
    [InlineData("active:2019-07-01", "")]
    [InlineData("on:2019-06-04", "E1")]
    [InlineData("on:2019-06-02", "")]
    [InlineData("published:2019", "A1")]
    [InlineData("published:2017", "A2")]
    [InlineData("published:2017-06", "")]
    [InlineData("upcoming:2019-06-03", "E1")]
    [InlineData("past:2019-06-04", "E2")]
    [InlineData("past:2019-06-05", "E1 E2")]
    [InlineData("starts:2019-06", "E1 E2 A1")]
    [InlineData("ends:2019-06", "P1 E1 E2 A1")]
    [InlineData("within:2019-06", "E1 E2 A1")]
    [InlineData("during:2019-06", "P1 E1 E2 A1")]
    [InlineData("year:2017,2021", "P2 A2")]
    [InlineData("year:2018", "P1")]
    [InlineData("status:planned@2020-01-01", "P2")]
    [InlineData("status:closed@2020-01-01", "P1")]
    [InlineData("status:active@2021-01-01", "P2")]
    [InlineData("budget:USD:1000..1000", "P1")]
    [InlineData("budget:USD:1001..", "")]
    [InlineData("budget:EUR:..", "")]
    [InlineData("lasting:1", "E1 E2")]
    [InlineData("lasting:2", "E1")]
    [InlineData("event-status:postponed", "E1")]
    [InlineData("kind:feature", "A1")]
    [InlineData("kind:feature,press-release", "A1 A2")]
    [InlineData("author:writer", "A1")]
    [InlineData("author:reader", "")]
    [InlineData("project:p1", "E1")]
    [InlineData("donor:eu", "P1")]
    [InlineData("donor:european-union", "P1")]
    [InlineData("donor:sea-fund", "P1")]
    [InlineData("donor:sf,nl-mfa", "P1 P2")]
    [InlineData("donor-kind:private-sector", "P1")]
    [InlineData("donor-kind:multilateral,government", "P1 P2")]
    [InlineData("donor-country:nl", "P2")]
    [InlineData("donor-country:us", "")]
    [InlineData("partner:mines-department", "P1")]
    [InlineData("partner:net-makers", "P1")]
    [InlineData("partner:nf", "P1")]
    [InlineData("partner:miners", "")]
    [InlineData("theme:child-labour", "P1 P2")]
    [InlineData("theme:travail-des-enfants", "P1 P2")]
    [InlineData("theme:fprw", "P1 P2")]
    [InlineData("theme:x1", "")]
    [InlineData("place:pakistan,norland", "P1 E1")]
    [InlineData("place:lah", "")]
    [InlineData("language:fr", "E1")]
    [InlineData("salt", "A1")]
    [InlineData("raked", "A1")]
    [InlineData("\"pans are ra*\"", "A1")]
    [InlineData("pans absent*", "")]
    [InlineData("during:2019-06 in:event language:fr", "E1")]
    [InlineData("unread:x", "")]
    public void Matching_OneKey_FindsItsRecords(string text, string expected)
    {
        CatalogueQuery query = CatalogueQuery.Parse(text).Query;
        Assert.Equal(expected, string.Join(' ', Records.Matching(query).Select(record => record.Title)));
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(title => title[0] == 'P'),
            new RecordSet<Project>(Records.OfType<Project>()).Matching(query).Select(project => project.Title));
    }

    [Fact]
    public void Matching_WordsOfAQuoteAlone_FindsNothing()
    {
        Assert.Empty(Records.Matching("salt \""));
        Assert.Equal("A1", Assert.Single(Records.Matching("salt \"the pans\"")).Title);
    }

    [Fact]
    public void Matching_OwnVocabulary_KnowsItsOwnNames()
    {
        Vocabulary empty = Vocabulary.Read(new("own.tsv", "id\tname\n"), new("own.tsv", "id\tname\n"), new("own.tsv", "id\tname\n")).Vocabulary;
        Assert.Equal(["P1"], Records.FundedBy("Union européenne").Select(record => record.Title));
        Assert.Throws<ArgumentException>("donor", () => Records.FundedBy("Union européenne", empty));
        Assert.Throws<ArgumentException>("theme", () => Records.About("Travail des enfants", empty));
        Assert.Throws<ArgumentException>("partner", () => Records.WithPartner("Mines department", empty));
    }

    [Fact]
    public void WithPartner_Identifier_FindsJustThatOne()
    {
        Assert.Equal(["P1"], Records.WithPartner(Id<Organisation>.Parse("nf", null)).Select(record => record.Title));
        Assert.Empty(Records.WithPartner(Id<Organisation>.Parse("nn", null)));
    }
}
