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
