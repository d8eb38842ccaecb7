namespace Ilo.Domain.Tests.Queries;

public sealed class NamesTests
{
    private static readonly Project European = Of("European", Portfolio.AllDonors[0]);
    private static readonly Project Printed = Of("Printed", Donor.Named("European Commission"));
    private static readonly Project Dutch = Of("Dutch", Portfolio.AllDonors[2]);
    private static readonly Project Town = Of("Town", Donor.Named("Ville de Besançon"));
    private static readonly Project[] All = [European, Printed, Dutch, Town, Of("Nobody")];

    [Theory]
    [InlineData("eu", "European, Printed")]
    [InlineData("European Union", "European, Printed")]
    [InlineData("EUROPEAN COMMISSION", "European, Printed")]
    [InlineData("Unión Europea", "European, Printed")]
    [InlineData("Dutch", "Dutch")]
    [InlineData("none", "Nobody")]
    public void FundedBy_AnyNameOfADonor_FindsItsProjects(string name, string expected)
    {
        Assert.Equal(expected, Titles(All.FundedBy(name)));
        Assert.Equal(expected, Titles(new RecordSet<Project>(All).FundedBy(name)));
    }

    [Theory]
    [InlineData("eurpean")]
    [InlineData("nobody knows this")]
    [InlineData("ville de besancon")]
    public void FundedBy_NameThatTheVocabularyDoesNotKnow_IsRefusedWithTheNearest(string name)
    {
        Assert.All([() => All.FundedBy(name), () => new RecordSet<Project>(All).ActiveOn(new(2019, 1, 1)).FundedBy(name)], (Func<object> question) =>
        {
            string message = Assert.Throws<ArgumentException>("donor", question).Message;
            Assert.StartsWith($"No known donor is named '{name}'; the nearest is '", message, StringComparison.Ordinal);
        });
        Assert.Throws<ArgumentException>("partner", () => All.WithPartner(name));
        Assert.Throws<ArgumentException>("theme", () => All.About(name));
        Assert.Equal("Town", Titles(All.FundedBy(Id<Donor>.Parse("ville-de-besancon"))));
    }

    // The first words of a name are nearer to it than other names of about the same length are.
    [Theory]
    [InlineData("eurpean", "eu")]
    [InlineData("europen union", "eu")]
    [InlineData("european", "eu")]
    [InlineData("swedn", "se-sida")]
    public void FundedBy_MistypedName_IsRefusedWithTheOneThatWasMeant(string name, string nearest) =>
        Assert.Contains($"the nearest is '{nearest}'", Assert.Throws<ArgumentException>("donor", () => All.FundedBy(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void None_IsAValueThatCanBeAskedFor()
    {
        Assert.Equal("Nobody", Titles(All.Matching(CatalogueQuery.Parse("donor:none").Query)));
        Assert.Equal("Dutch, Nobody", Titles(All.Matching(CatalogueQuery.Parse("donor:none,nl-mfa").Query)));
        Assert.Empty(CatalogueQuery.Parse("donor:none theme:none partner:none").Diagnostics);
        FacetValue value = Assert.Single(All.Facets(CatalogueQuery.Everything).First(facet => facet.Key == "donor").Values, one => one.Value == "none");
        Assert.Equal(("not stated", 1), (value.Label, value.Count));
        Assert.Equal("Nobody", Titles(All.Matching(value.Only)));
        Assert.Equal(5, All.About("none").Count());
    }

    [Fact]
    public void FundedBy_KindOrCountry_FindsTheProjectsOfSuchDonors()
    {
        Assert.Equal("Dutch", Titles(All.FundedBy(OrganisationKind.Government)));
        Assert.Equal("Dutch", Titles(All.FundedBy(CountryCode.Parse("NL", null))));
        Assert.Equal("European", Titles(All.FundedBy(Id<Donor>.Parse("eu", null))));
        Assert.Throws<ArgumentException>("country", () => All.FundedBy(default(CountryCode)));
    }

    [Theory]
    [InlineData("child-labour", "Child, Own")]
    [InlineData("Trabajo infantil", "Child, Own")]
    [InlineData("fprw", "Rights, Child, Own")]
    [InlineData("international-labour-standards", "Rights, Child, Own")]
    [InlineData("skills", "")]
    public void About_Theme_FindsWhatIsBelowItToo(string theme, string expected)
    {
        Project[] projects = [About("Rights", 0), About("Child", 1), About("Own", 3), Of("Nothing")];
        Assert.Equal(expected, Titles(projects.About(theme)));
        Assert.Equal(expected, Titles(new RecordSet<Project>(projects).About(theme)));
        Assert.Equal("Own", Titles(projects.About(Id<Theme>.Parse("own-theme"))));
    }

    [Fact]
    public void OrderBy_Ties_DoNotDependOnTheOrderGiven()
    {
        Project[] projects = [Of("b"), Of("B"), Of("a"), Of("b", Portfolio.AllDonors[0]), European with { Duration = new(new(2020, 1, 1), new(2020, 1, 2)) }];
        Project[] expected = [.. projects.OrderBy(RecordOrder.End)];
        Assert.Equal("European", expected[0].Title);
        for (int turn = 0; turn < projects.Length; turn++)
        {
            Assert.Equal(expected, projects.Skip(turn).Concat(projects.Take(turn)).OrderBy(RecordOrder.End));
        }
    }

    [Fact]
    public void OrderBy_Descending_KeepsRecordsWithoutAValueLast()
    {
        Project[] projects = [Of("none"), Of("low") with { Budget = new(1, CurrencyCode.Parse("USD", null)) },
            Of("high") with { Budget = new(2, CurrencyCode.Parse("USD", null)) }];
        Assert.Equal("low, high, none", Titles(projects.OrderBy(RecordOrder.Budget)));
        Assert.Equal("high, low, none", Titles(projects.OrderBy(RecordOrder.Budget.Descending)));
    }

    [Fact]
    public void Page_Numbers_CoverEachRecordOnce()
    {
        ResultPage<Project> last = All.Page(3, 2);
        Assert.Equal((5, 3, "Nobody"), (last.Total, last.PageCount, Titles(last.Items)));
        Assert.Equal(All, Enumerable.Range(1, 3).SelectMany(number => All.Page(number, 2).Items));
        Assert.Empty(All.Page(4, 2).Items);
        Assert.Empty(All.Page(int.MaxValue, int.MaxValue).Items);
        Assert.Equal("page 3 of 3 (5 in all)", last.ToString());
    }

    private static Project Of(string title, params ReadOnlySpan<Donor> donors) => new() { Title = title, Donors = ValueList.Create(donors) };

    private static Project About(string title, int theme) => new() { Title = title, Themes = [Portfolio.AllThemes[theme]] };

    private static string Titles(IEnumerable<Project> projects) => string.Join(", ", projects.Select(project => project.Title));
}
