using System.Text.Json;
using System.Text.RegularExpressions;
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

    // A wider theme counts what lies below it, and those that name none are counted last, on every page of numbers and in every table of the same pages.
    [Theory]
    [InlineData("donor", "donors")]
    [InlineData("theme", "themes")]
    public async Task Counts_OfTheSiteAndItsTables_AgreeWithTheFacets(string key, string list)
    {
        using TemporaryFolder folder = new();
        string samples = Path.Combine(Repository.Root, "samples", "Pages");
        Assert.Equal(ExitCodes.Done, Run.In(folder.Path, "site", samples, "-o", "public").ExitCode);
        Catalogue catalogue = await Catalogue.ReadFolderAsync(samples, cancellationToken: TestContext.Current.CancellationToken);
        Dictionary<string, int> projects = Facet(catalogue.Projects), events = Facet(catalogue.Events), articles = Facet(catalogue.Articles);
        (string Id, string Counts)[] rows =
        [
            .. Regex.Matches(Read($"{list}.html"), "<tr><th scope=\"row\">(.*?)</th>.*?<td>([^<]*)</td></tr>", RegexOptions.Singleline)
                .Select(row => (Regex.Match(row.Groups[1].Value, $"{list}/([^\"]+)\\.html").Groups[1].Value is { Length: > 0 } id ? id : "none", row.Groups[2].Value)),
        ];
        Assert.Equal(
            projects.Keys.Union(events.Keys).Union(articles.Keys)
                .Select(id => (id, string.Join(", ", ((string[])[Said(projects, id, "project"), Said(events, id, "event"), Said(articles, id, "article")]).Where(said => said != ""))))
                .OrderBy(row => row.id, StringComparer.Ordinal),
            rows.OrderBy(row => row.Id, StringComparer.Ordinal));
        Assert.Equal("none", rows[^1].Id);
        Assert.All(rows.SkipLast(1), row => Assert.True(File.Exists(Path.Combine(folder.Path, "public", list, row.Id + ".html")), row.Id));

        // The table has a row for each project and each value under which it is found.
        string[][] table = [.. Read($"ilo/project_{list}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        int column = Array.IndexOf(table[0], key);
        Assert.Equal(
            projects.Where(one => one.Key != "none").OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)),
            table.Skip(1).Select(row => (Project: row[0], Value: row[column])).Distinct().CountBy(row => row.Value)
                .OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)));

        string Read(string name) => File.ReadAllText(Path.Combine(folder.Path, "public", name));

        Dictionary<string, int> Facet<TRecord>(IEnumerable<TRecord> records)
            where TRecord : class, IRecord =>
            records.Facets(CatalogueQuery.Everything).First(facet => facet.Key == key).Values.ToDictionary(value => value.Value, value => value.Count);

        static string Said(Dictionary<string, int> counts, string id, string noun) =>
            counts.GetValueOrDefault(id) is var count && count == 0 ? "" : $"{count} {noun}{(count == 1 ? "" : "s")}";
    }

    private static IEnumerable<JsonElement> Rows(params string[] command) =>
        Run.Of([.. command, "--json"]).Lines.Select(line => JsonDocument.Parse(line).RootElement);
}
