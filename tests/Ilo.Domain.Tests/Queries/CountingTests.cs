using Ilo.Domain.Catalogues;
using Ilo.Domain.Tests.Catalogues;

namespace Ilo.Domain.Tests.Queries;

/// <summary>One rule of counting: what a facet counts for a value is what a query for the value finds.</summary>
public sealed class CountingTests
{
    public static TheoryData<bool> Catalogues => [true, false];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public async Task Facets_EveryValue_CountsWhatAQueryForItFinds(bool ofSamples)
    {
        Catalogue catalogue = ofSamples
            ? await Catalogue.ReadFolderAsync(Path.Combine(Repository.Root, "samples", "Pages"), cancellationToken: TestContext.Current.CancellationToken)
            : Catalogue.From(ManyReadings.Of(400), cancellationToken: TestContext.Current.CancellationToken);
        int values = Check(catalogue.Projects) + Check(catalogue.Events) + Check(catalogue.Articles);
        Assert.True(values > 20, "Few values were counted.");
        string[] donors = [.. Values(catalogue.Projects, "donor"), .. Values(catalogue.Events, "donor"), .. Values(catalogue.Articles, "donor")];
        string[] themes = [.. Values(catalogue.Projects, "theme"), .. Values(catalogue.Events, "theme"), .. Values(catalogue.Articles, "theme")];

        // What occurs is offered; a wider theme is offered for what lies below it.
        Assert.Empty(catalogue.Donors.Select(donor => donor.Id.ToString()).Except(donors));
        Assert.Equal(catalogue.Donors.Select(donor => donor.Id.ToString()).Append("none").Order(StringComparer.Ordinal), donors.Append("none").Distinct()
            .Order(StringComparer.Ordinal));
        Assert.Empty(catalogue.Themes.Select(theme => theme.Id.ToString()).Except(themes));
    }

    [Fact]
    public void Facets_AnEndIn9999_OffersTheLikelyYearsAndTheLast()
    {
        Project[] projects =
        [
            new() { Title = "Open", Duration = new(new(2015, 1, 1), new(9999, 12, 31)) },
            new() { Title = "Far", Duration = new(new(2018, 1, 1), new(5000, 12, 31)) },
            new() { Title = "Usual", Duration = new(new(2015, 1, 1), new(2016, 12, 31)) },
        ];
        FacetValue[] years = [.. projects.Facets(CatalogueQuery.Everything).First(facet => facet.Key == "year").Values];

        Assert.Equal(2100 - 2015 + 1 + 2, years.Length);
        Assert.Equal(["5000", "9999"], years[^2..].Select(year => year.Value));
        Assert.All(years, year => Assert.Equal(year.Count, projects.Matching(year.Only).Count()));
    }

    [Fact]
    public void ProjectDaysPerYear_ProjectsWithoutEnd_CountsEachYearsDays()
    {
        DateInterval[] durations = [new(new(2015, 3, 1), new(9999, 12, 31)), new(new(1999, 12, 31), new(2000, 1, 1)), new(new(2016, 1, 1), new(2016, 12, 31))];
        ValueList<DatedCount> years = durations.Select(days => new Project { Title = "Lamps", Duration = days }).ProjectDaysPerYear();

        Assert.Equal(9999 - 1999 + 1, years.Count);
        Assert.All(years, year => Assert.Equal(
            durations.Sum(days => Math.Max(0L, DayArithmetic.Between(LocalDate.Max(days.Start, year.Days.Start), LocalDate.Min(days.End, year.Days.End)) + 1)),
            year.Count));
    }

    [Fact]
    public void ProjectDaysPerYear_ManyProjectsWithoutEnd_TakesNoWorkForTheYearsOfEach()
    {
        Project[] projects = [.. Enumerable.Repeat(new Project { Title = "Lamps", Duration = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) }, 200_000)];

        // Year by year this would be 4 billion steps.
        Assert.Equal(200_000L * 366, projects.ProjectDaysPerYear().First(year => year.Days.Start.Year == 2020).Count);
    }

    [Fact]
    public void ToUrlQuery_FewKeys_AllocatesForWhatItWritesAlone()
    {
        CatalogueQuery query = new() { Donors = [Id<Donor>.Parse("eu", provider: null)], Years = [2012], Words = ["lamps and", "work*"] };
        Assert.Equal("donor=eu&year=2012&q=%22lamps+and%22+work*", query.ToUrlQuery());
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            query.ToUrlQuery();
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, 1_000);
    }

    private static int Check<TRecord>(RecordSet<TRecord> records)
        where TRecord : class, IRecord
    {
        int values = 0;
        foreach (FacetValue value in records.Facets(CatalogueQuery.Everything).SelectMany(facet => facet.Values))
        {
            values++;
            Assert.True(value.Count > 0, value.Value);
            Assert.Equal(value.Count, records.Matching(value.Only).Count());
        }

        return values;
    }

    private static IEnumerable<string> Values<TRecord>(RecordSet<TRecord> records, string key)
        where TRecord : class, IRecord =>
        records.Facets(CatalogueQuery.Everything).First(facet => facet.Key == key).Values.Select(value => value.Value);
}
