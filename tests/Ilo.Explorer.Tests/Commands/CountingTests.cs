using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Catalogues;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>
/// The numbers of projects by donor and by theme are the library's own wherever they stand: in the lists, in what a query finds and on the first screen.
/// </summary>
public sealed class CountingTests
{
    [Theory]
    [InlineData("donor", "donors")]
    [InlineData("theme", "themes")]
    public async Task Counts_OfDonorsAndThemes_AgreeWithTheFacets(string key, string command)
    {
        Catalogue catalogue = await Catalogue.ReadFolderAsync(Path.Combine(Repository.Root, "samples", "Pages"), cancellationToken: TestContext.Current.CancellationToken);
        (string Id, int Count)[] counted =
        [
            .. catalogue.Projects.Facets(CatalogueQuery.Everything).First(facet => facet.Key == key).Values
                .Select(value => (value.Value, (int)value.Count)).OrderBy(one => one.Value, StringComparer.Ordinal),
        ];
        Assert.True(counted.Length > 3);
        (string, int)[] listed = [.. Rows(command).Select(row => (row.GetProperty("id").GetString()!, row.GetProperty("count").GetInt32()))];
        Assert.Equal(counted, listed.OrderBy(row => row.Item1, StringComparer.Ordinal));
        (string, int)[] first = [.. Rows([]).Single().GetProperty(command).EnumerateArray()
            .Select(row => (row.GetProperty("id").GetString()!, row.GetProperty("projects").GetInt32()))];
        Assert.Equal(counted, first.OrderBy(row => row.Item1, StringComparer.Ordinal));
        Assert.All(counted, one => Assert.Equal(one.Count, Rows("projects", "--where", $"{key}:{one.Id}").Count()));
    }

    private static IEnumerable<JsonElement> Rows(params string[] command) =>
        Run.Of([.. command, "--json"]).Lines.Select(line => JsonDocument.Parse(line).RootElement);
}
