using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Tables;
using Ilo.Domain.Parquet;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Interchange.Tests.Tables;

/// <summary>Queries in SQL over the written tables give what the library gives in memory: days, open ends, donors, themes with wider ones, sums,
/// order.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-answers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Few donors, themes and days, so that queries find something, and the first and the last day of all.
    private static readonly LocalDate[] Days = [new(1, 1, 1), new(2019, 5, 31), new(2019, 6, 1), new(2019, 6, 2), new(9999, 12, 31)];

    private static readonly string[] Asked = ["projects", "project_donors", "project_themes"];

    private static Gen<Project> Projects =>
        from record in Items.Projects
        from first in Gen.Elements(Days)
        from last in Gen.Elements(Days)
        from hasDays in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from donors in Generated.ListOf(Gen.Elements("eu", "usdol", "fr"))
        from themes in Generated.ListOf(Gen.Elements("child-labour", "decent-work", "gender-equality"))
        from budget in Generated.OrNone(Gen.Elements(0m, -0.5m, 512000.5m, 0.000001m))
        select record with
        {
            Duration = !hasDays ? null : first <= last ? new(first, last) : new(last, first),
            Donors = donors.Distinct()
                .Select(id => Vocabularies.Vocabulary.Default.Donors.TryGet(Id<Donor>.Parse(id, null), out Donor? known) ? known : Donor.Named(id))
                .ToValueList(),
            Themes = themes.Distinct().Select(id => Vocabularies.Vocabulary.Default.Themes[Id<Theme>.Parse(id, null)]).ToValueList(),
            Budget = budget is { } amount ? new(amount, CurrencyCode.Parse("USD", null)) : null,
        };

    [Fact]
    [Trait("Trap", "9")]
    public void Sql_OverTheTables_GivesTheAnswersOfTheLibrary() => Items.Check(Projects.ArrayOf(25), projects =>
    {
        Catalogue catalogue = Items.CatalogueOf(projects);
        AssertAnswers(catalogue, catalogue);
    }, count: 30);

    // One thing is another in the tables: a day, an end, a donor, a theme, a sum; or a project is missing.
    [Theory]
    [InlineData("start")]
    [InlineData("end")]
    [InlineData("donor")]
    [InlineData("theme")]
    [InlineData("sum")]
    [InlineData("row")]
    public void Sql_OverSpoiledTables_GivesOthers(string what)
    {
        Project whole = new()
        {
            Title = "Lamps",
            Duration = new(new(2019, 5, 31), new(2019, 6, 1)),
            Donors = [Vocabularies.Vocabulary.Default.Donors[Id<Donor>.Parse("eu", null)]],
            Themes = [Vocabularies.Vocabulary.Default.Themes[Id<Theme>.Parse("child-labour", null)]],
            Budget = new(512000.5m, CurrencyCode.Parse("USD", null)),
        };
        Project spoiled = what switch
        {
            "start" => whole with { Duration = new(new(2019, 6, 1), new(2019, 6, 1)) },
            "end" => whole with { Duration = new(new(2019, 5, 31), new(2019, 6, 2)) },
            "donor" => whole with { Donors = [Donor.Named("Another")] },
            "theme" => whole with { Themes = [Vocabularies.Vocabulary.Default.Themes[Id<Theme>.Parse("gender-equality", null)]] },
            "sum" => whole with { Budget = new(512000.500001m, CurrencyCode.Parse("USD", null)) },
            _ => whole,
        };
        Project other = whole with { Title = "Looms", Themes = [Vocabularies.Vocabulary.Default.Themes[whole.Themes[0].Parent!.Value]] };
        AssertAnswers(Items.CatalogueOf([whole, other]), Items.CatalogueOf([whole, other]));
        Catalogue another = Items.CatalogueOf(what == "row" ? [spoiled] : [spoiled, other]);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertAnswers(Items.CatalogueOf([whole, other]), another));
    }

    private void AssertAnswers(Catalogue catalogue, Catalogue written)
    {
        TableSet tables = TableSet.Of(written, Formats.Tables);
        foreach (string table in Asked)
        {
            using FileStream stream = File.Create(PathOf(table));
            ParquetTables.Write(stream, tables, table);
        }

        using Duck duck = new();
        foreach (LocalDate day in Days)
        {
            string text = NodaTime.Text.LocalDatePattern.Iso.Format(day);
            Assert.Equal(
                Names(catalogue, catalogue.Projects.ActiveOn(day)),
                Rows(duck, $"SELECT project FROM {From("projects")} WHERE start <= DATE '{text}' AND \"end\" >= DATE '{text}'"));
        }

        foreach (Donor donor in catalogue.Projects.SelectMany(project => project.Donors).Distinct())
        {
            Assert.Equal(
                Names(catalogue, catalogue.Projects.FundedBy(donor.Id.ToString())),
                Rows(duck, $"SELECT DISTINCT project FROM {From("project_donors")} WHERE donor = '{donor.Id}'"));
        }

        // A wider theme finds what is about a narrower one.
        foreach (Theme theme in catalogue.Projects.SelectMany(project => project.Themes).Distinct())
        {
            Assert.Equal(
                Names(catalogue, catalogue.Projects.About(theme.Id.ToString())),
                Rows(duck, $"SELECT DISTINCT project FROM {From("project_themes")} WHERE theme = '{theme.Id}'"));
        }

        string sum = Assert.Single(Rows(duck, $"SELECT coalesce(sum(budget_amount), 0)::VARCHAR FROM {From("projects")}"));
        Assert.Equal(catalogue.Projects.Sum(project => project.Budget?.Amount ?? 0), decimal.Parse(sum, CultureInfo.InvariantCulture));

        // Without an order asked for, rows are sorted by their first day, those without one last.
        Assert.Equal(
            catalogue.ProjectItems.OrderBy(item => item.Record.Duration is null).ThenBy(item => item.Record.Duration?.Start ?? default)
                .Select(item => item.Identifier.ToString()),
            Rows(duck, $"SELECT project FROM {From("projects")}", isOrdered: true));
    }

    private static IEnumerable<string> Names(Catalogue catalogue, IEnumerable<Project> projects) =>
        projects.Select(project => catalogue.ItemOf(project).Identifier.ToString()).Distinct().Order(StringComparer.Ordinal);

    private string PathOf(string table) => Path.Combine(_folder, table + ".parquet");

    private string From(string table) => $"read_parquet('{PathOf(table)}')";

    private static string[] Rows(Duck duck, string sql, bool isOrdered = false)
    {
        string[] rows = duck.Rows(sql, row => row.GetString(0));
        return isOrdered ? rows : [.. rows.Order(StringComparer.Ordinal)];
    }
}
