using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Tests.Queries;

public sealed class CatalogueQueryTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void ToString_ManyProperties_IsShortInEveryCulture(string culture)
    {
        using CultureScope scope = new(culture);
        CatalogueQuery query = new()
        {
            Donors = [Id<Donor>.Parse("eu", null)],
            Themes = [Id<Theme>.Parse("child-labour", null)],
            ActiveOn = new LocalDate(2019, 6, 1),
            Words = ["Brick Kiln", "ÉDUCAT*"],
            Order = [RecordOrder.End],
            Budget = new(CurrencyCode.Parse("USD", null), 1000.5m, null),
            During = new(new(2019, 1, 1), new(2019, 12, 31)),
        };
        Assert.Equal("donor:eu theme:child-labour active:2019-06-01 budget:USD:1000.5.. during:2019 \"brick kiln\" educat* sort:end", query.ToString());
        Assert.Equal("donor=eu&theme=child-labour&active=2019-06-01&budget=USD:1000.5..&during=2019&q=%22brick+kiln%22+educat*&sort=end", query.ToUrlQuery());
        Assert.Equal(query, CatalogueQuery.Parse(query.ToString()).Query);
        Assert.Equal(query, CatalogueQuery.ParseUrl(query.ToUrlQuery()).Query);
    }

    [Theory]
    [InlineData("donor:\"European Union\",Dutch", "donor:eu,nl-mfa")]
    [InlineData("donor:dutch", "donor:dutch")]
    [InlineData("  DONOR:EU   donor:eu ", "donor:eu")]
    [InlineData("theme:\"trabajo infantil\"", "theme:child-labour")]
    [InlineData("in:projects,articles kind:press-release", "in:project,article kind:press-release")]
    [InlineData("ends:2019-06-01/P6M", "ends:2019-06-01/2019-12-01")]
    [InlineData("ends:2019-12/2020-02", "ends:2019-12-01/2020-02-29")]
    [InlineData("during:2020-02-01/2020-02-29", "during:2020-02")]
    [InlineData("starts:2019-12-31", "starts:2019-12-31")]
    [InlineData("status:Active@2019-06-01", "status:active@2019-06-01")]
    [InlineData("budget:usd:..5000", "budget:USD:..5000")]
    [InlineData("place:\"Lahore, Pakistan\",Sindh", "place:\"lahore pakistan\",sindh")]
    [InlineData("sort:-end,title size:20 page:2", "sort:-end,title page:2 size:20")]
    [InlineData("“brick kiln” travail", "\"brick kiln\" travail")]
    [InlineData("upcoming:2019-06-01 lasting:3 event-status:announced", "upcoming:2019-06-01 lasting:3 event-status:announced")]
    public void Parse_AnyForm_PrintsTheShortest(string text, string expected)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(expected, reading.Query.ToString());
        Assert.Equal(reading.Query, CatalogueQuery.ParseUrl(reading.Query.ToUrlQuery()).Query);
    }

    [Theory]
    [InlineData("[|doner|]:eu", "ILO0501", "There is no key 'doner'; the nearest is 'donor'. Put the term in quotes to look for its words.")]
    [InlineData("active:2019-06-01 donor:[|Europaen Union|]x", "ILO0502", null)]
    [InlineData("donor:eu,[|\"Europaen Union\"|]", "ILO0502", "No known donor is named 'Europaen Union'; the nearest is 'eu'.")]
    [InlineData("theme:[|child-labur|]", "ILO0502", "No known theme is named 'child-labur'; the nearest is 'child-labour'.")]
    [InlineData("active:[|2019-02-30|]", "ILO0503", "A day is written as yyyy-MM-dd; found '2019-02-30'. The nearest is '2019-02-28'.")]
    [InlineData("active:[|1/6/2019|]", "ILO0503", "A day is written as yyyy-MM-dd; found '1/6/2019'. The nearest is '2019-06-01'.")]
    [InlineData("on:[|31.12.2019|]", "ILO0503", "A day is written as yyyy-MM-dd; found '31.12.2019'. The nearest is '2019-12-31'.")]
    [InlineData("during:[|2019-13|]", "ILO0504", null)]
    [InlineData("during:[|2020/2019|]", "ILO0504", null)]
    [InlineData("ends:[|2019/PT5H|]", "ILO0504", null)]
    [InlineData("kind:[|pres-release|]", "ILO0505", "The key 'kind' does not take 'pres-release'; the nearest is 'press-release'.")]
    [InlineData("sort:[|begin|]", "ILO0505", null)]
    [InlineData("budget:[|1000..2000|]", "ILO0506", null)]
    [InlineData("page:[|0|]", "ILO0506", "The key 'page' takes a number from 1; found '0'.")]
    [InlineData("donor:[||]", "ILO0506", "The key 'donor' takes a value; found ''.")]
    [InlineData("active:2019-06-01 active:[|2019-06-02|]", "ILO0507", "The key 'active' takes one value and has one already; found '2019-06-02' as well.")]
    [InlineData("brick [|&|] kiln", "ILO0508", "There is no letter and no digit to look for in '&'.")]
    [InlineData("[|-kiln|]", "ILO0510", null)]
    public void Parse_Mistake_IsReportedAtItsPlaceAndNeverWidens(string marked, string id, string? message)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        string text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        if (text.EndsWith('x'))
        {
            text = "active:2019-06-01 donor:Europaen";
            (start, end) = (24, 32);
        }

        QueryReading reading = CatalogueQuery.Parse(text);
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal((id, TextSpan.FromBounds(start, end)), (diagnostic.Id, diagnostic.Source.Span));
        Assert.Equal(message ?? diagnostic.Message, diagnostic.Message);
        Assert.Equal(reading.Query, CatalogueQuery.Parse(reading.Query.ToString()).Query);
        Assert.Equal(reading.Query, CatalogueQuery.ParseUrl(reading.Query.ToUrlQuery()).Query);
        Assert.Equal(id == "ILO0502", reading.Query.Unread.IsEmpty);
        if (!text.Contains("donor:eu", StringComparison.Ordinal))
        {
            Project project = new()
            {
                Title = "Brick kiln",
                Duration = new(new(2000, 1, 1), new(2030, 1, 1)),
                Donors = [Portfolio.AllDonors[0]],
                Themes = [Portfolio.AllThemes[1]]
            };
            Assert.Empty(new[] { project }.Matching(reading.Query));
        }
    }

    [Fact]
    public void Parse_UnclosedQuote_TakesTheRestForOnePhrase()
    {
        QueryReading reading = CatalogueQuery.Parse("sort:end \"brick kiln");
        Assert.Equal("ILO0509", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal("\"brick kiln\" sort:end", reading.Query.ToString());
    }

    [Fact]
    public void Parse_LineFeed_CountsLines()
    {
        Diagnostic diagnostic = Assert.Single(CatalogueQuery.Parse("brick\n  foo:1").Diagnostics);
        Assert.StartsWith("query(2,3): error ILO0501: ", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_UnknownDonor_StillFindsTheDonorOfJustThatName()
    {
        Project town = new() { Title = "Town", Donors = [Donor.Named("Ville de Besançon")] };
        QueryReading reading = CatalogueQuery.Parse("donor:\"Ville de Besancon\"");
        Assert.Equal("ILO0502", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal("Town", Assert.Single(new[] { town, new() { Title = "Other" } }.Matching(reading.Query)).Title);
    }

    [Fact]
    public void Parse_TooLong_FindsNothing()
    {
        QueryReading reading = CatalogueQuery.Parse(new string('a', CatalogueQuery.LongestText + 1));
        Assert.Equal("ILO0512", Assert.Single(reading.Diagnostics).Id);
        Assert.Empty(new[] { new Project { Title = "A" } }.Matching(reading.Query));
    }

    [Theory]
    [InlineData("?donor=eu&theme=&q=", "donor:eu")]
    [InlineData("https://example.org/projects?donor=eu&donor=nl-mfa#top", "donor:eu,nl-mfa")]
    [InlineData("https://example.org/projects", "")]
    [InlineData("q=donor:eu+%22brick+kiln%22", "donor:eu \"brick kiln\"")]
    [InlineData("DONOR=European+Union", "donor:eu")]
    [InlineData("", "")]
    public void ParseUrl_AnyForm_ReadsItsQuery(string url, string expected)
    {
        QueryReading reading = CatalogueQuery.ParseUrl(url);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(expected, reading.Query.ToString());
    }

    [Fact]
    public void ParseUrl_UnknownParameter_IsReportedAndFindsNothing()
    {
        QueryReading reading = CatalogueQuery.ParseUrl("?donor=eu&doner=us");
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("ILO0501", new TextSpan(10, 8)), (diagnostic.Id, diagnostic.Source.Span));
        Assert.Empty(new[] { new Project { Title = "A", Donors = [Portfolio.AllDonors[0]] } }.Matching(reading.Query));
    }

    [Fact]
    public void Matching_TermOfAnotherKind_FindsNothing()
    {
        Event record = new() { Title = "A", Dates = new(new(2019, 6, 1), new(2019, 6, 1)) };
        Assert.Empty(new[] { record }.Matching(new CatalogueQuery { ActiveOn = new LocalDate(2019, 6, 1) }));
        Assert.Single(new[] { record }.Matching(new CatalogueQuery { On = new LocalDate(2019, 6, 1) }));
        Assert.Single(new IRecord[] { record, new Project { Title = "B" } }.Matching(new CatalogueQuery { In = [RecordKind.Project] }));
    }

    [Fact]
    public void Init_BadValue_ThrowsNamingTheProperty()
    {
        Assert.Throws<ArgumentException>("Words", () => new CatalogueQuery { Words = ["&"] });
        Assert.Throws<ArgumentException>("Donors", () => new CatalogueQuery { Donors = [default] });
        Assert.Throws<ArgumentOutOfRangeException>("Page", () => new CatalogueQuery { Page = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Years", () => new CatalogueQuery { Years = [0] });
        Assert.Throws<ArgumentException>("least", () => new BudgetRange(CurrencyCode.Parse("USD", null), 2, 1));
    }
}
