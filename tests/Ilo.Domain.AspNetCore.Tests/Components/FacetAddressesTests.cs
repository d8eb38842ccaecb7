using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Tests;
using Ilo.Domain.Text;

namespace Ilo.Domain.AspNetCore.Tests.Components;

/// <summary>The addresses of values are those of the queries that choose them, whatever else is asked and whatever letters a value has.</summary>
public sealed class FacetAddressesTests
{
    private static readonly Catalogue Samples = Catalogue.From(Directory.GetFiles(Repository.PathOf("samples/Pages"), "*.txt").Order(StringComparer.Ordinal)
        .Select(path => PageReader.Read(File.ReadAllText(path), new PageReaderOptions { SourceName = Path.GetFileName(path) })));

    [Theory]
    [InlineData("")]
    [InlineData("donor=eu&page=3")]
    [InlineData("donor=eu,japan&donor=none&theme=child-labour")]
    [InlineData("year=2019&place=lahore,%22khyber+pakhtunkhwa%22&sort=title")]
    [InlineData("year=987,2019")]
    [InlineData("q=%22donor%3Deu%22+donor+year&donor=eu&size=5")]
    [InlineData("kind=news&donor-kind=government&active=2019-06-01")]
    [InlineData("project=year-2019&author=donor+eu&place=%C3%A9cole+%26+donor%3Djapan")]
    public void For_AnyValueOfAnyQuery_IsTheAddressOfItsQuery(string asked)
    {
        CatalogueQuery query = CatalogueQuery.ParseUrl(asked).Query;
        IloAddresses addresses = IloAddresses.At("/labour");
        int count = 0;
        foreach ((IloList list, ValueList<Facet> facets) in new[]
        {
            (IloList.Projects, Samples.Projects.Facets(query)),
            (IloList.Events, Samples.Events.Facets(query)),
            (IloList.Articles, Samples.Articles.Facets(query)),
        })
        {
            foreach (Facet facet in facets)
            {
                FacetAddresses written = FacetAddresses.Of(facet, list, addresses);
                Assert.All(facet.Values, value => Assert.Equal(addresses.List(list, value.Toggled), written.For(value)));
                count += facet.Values.Count;
            }
        }

        Assert.True(count > 0);
    }
}
