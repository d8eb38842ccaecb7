using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ilo.Domain;
using Ilo.Domain.AspNetCore;
using Ilo.Domain.AspNetCore.Components;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Vocabularies;
using Microsoft.Extensions.DependencyInjection;

namespace Ilo.EmbedSite.Tests;

/// <summary>The numbers of the charts are those that queries count, and the drawing is that of the table.</summary>
public sealed class ChartTests(SampleSite site)
{
    private const string Others = "All others";
    private const string NotStated = "Not stated";
    private const int MostNames = 12;

    private Catalogue Expected => site.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;

    [Theory]
    [InlineData("")]
    [InlineData("active=2019-06-01")]
    public async Task Names_OfEachChart_HaveTheNumbersThatQueriesCount(string narrowed)
    {
        IHtmlDocument page = await site.PageAsync($"/numbers?{narrowed}");
        Project[] projects = [.. Expected.Projects.Matching(CatalogueQuery.ParseUrl(narrowed).Query)];
        AssertRows(page, IloChartKind.ProjectsPerDonor, projects.SelectMany(project => project.Donors).DistinctBy(donor => donor.Id)
            .ToDictionary(donor => donor.Name, donor => Count($"donor={donor.Id}", narrowed)), notStated: Count("donor=none", narrowed));
        // A wider theme counts what lies below it, also where no record names it.
        ThemeVocabulary themes = Vocabulary.Default.Themes;
        AssertRows(page, IloChartKind.ProjectsPerTheme, themes.ToDictionary(theme => theme.Name, theme => Count($"theme={theme.Id}", narrowed)),
            notStated: Count("theme=none", narrowed));

        // A project is for a target where one of its themes is, or one that it lies within.
        AssertRows(page, IloChartKind.ProjectsPerGoal, themes.SelectMany(theme => theme.SdgTargets).Distinct().ToDictionary(
            target => target, target => Count($"theme={string.Join(',', themes.Where(theme => theme.SdgTargets.Contains(target)).Select(theme => theme.Id))}", narrowed)),
            label => label.Split(' ')[0]);
    }

    [Theory]
    [InlineData(IloChartKind.ProjectsPerYear, "projects")]
    [InlineData(IloChartKind.EventsPerYear, "events")]
    [InlineData(IloChartKind.ArticlesPerYear, "articles")]
    public async Task Years_OfAChart_HaveTheNumbersThatTheirListsHold(IloChartKind kind, string list)
    {
        IElement chart = Chart(await site.PageAsync("/numbers"), kind);
        Dictionary<string, long> rows = Rows(chart);
        Assert.NotEmpty(rows);
        foreach (IElement link in chart.QuerySelectorAll("tbody th a"))
        {
            string year = link.TextContent;
            Assert.Equal($"/{list}?year={year}", link.GetAttribute("href"));
            IHtmlDocument found = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(rows[year], long.Parse(found.QuerySelector("#found")!.TextContent.Split(' ')[0], CultureInfo.InvariantCulture));
        }

        // The columns are the rows: a year without a row has none of them, and a column of no height.
        IElement[] columns = [.. chart.QuerySelectorAll(".ilo-columns rect")];
        Assert.Equal(rows, columns.Select(column => column.QuerySelector("title")!.TextContent.Split(": "))
            .ToDictionary(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture)).Where(column => column.Value > 0).ToDictionary());
        // Each column carries its number.
        Assert.Equal(rows.Values.Select(value => value.ToString(CultureInfo.InvariantCulture)), chart.QuerySelectorAll(".ilo-column-value").Select(number => number.TextContent));
        double most = rows.Values.Max(), tallest = columns.Max(column => Percent(column, "height"));
        double lastX = -1;
        foreach (IElement column in columns)
        {
            double value = rows.GetValueOrDefault(column.QuerySelector("title")!.TextContent.Split(':')[0]);
            Assert.Equal(tallest * value / most, Percent(column, "height"), 0.1);
            Assert.Equal(90, Percent(column, "y") + Percent(column, "height"), 0.1);
            Assert.True(Percent(column, "x") > lastX);
            lastX = Percent(column, "x");
        }
    }

    [Theory]
    [InlineData("donors", "donor")]
    [InlineData("themes", "theme")]
    public async Task Names_OfAList_HaveTheNumbersOfTheirPages(string list, string key)
    {
        IHtmlDocument page = await site.PageAsync($"/{list}");
        IElement[] rows = [.. page.QuerySelectorAll(".ilo-names tbody tr")];
        Assert.True(rows.Length > 5);
        Assert.Equal(NotStated, rows[^1].QuerySelector("th")!.TextContent);
        foreach (IElement row in rows)
        {
            string id = row.QuerySelector("a")!.GetAttribute("href")!.Split('/', '=')[^1];
            CatalogueQuery query = CatalogueQuery.ParseUrl($"{key}={id}").Query;
            (int Count, string Noun)[] counts =
                [(Expected.Projects.Matching(query).Count(), "project"), (Expected.Events.Matching(query).Count(), "event"), (Expected.Articles.Matching(query).Count(), "article")];
            Assert.Equal(
                string.Join(", ", counts.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.Noun}{(one.Count == 1 ? "" : "s")}")),
                row.QuerySelector("td:last-child")!.TextContent);
        }
    }

    private long Count(string query, string narrowed) =>
        Expected.Projects.Matching(CatalogueQuery.ParseUrl(narrowed.Length == 0 ? query : $"{query}&{narrowed}").Query).Count();

    private static void AssertRows(IHtmlDocument page, IloChartKind kind, Dictionary<string, long> expected, Func<string, string>? key = null,
        long notStated = 0)
    {
        IElement chart = Chart(page, kind);
        Dictionary<string, long> rows = Rows(chart);

        // Last those that name none.
        Assert.Equal(notStated, rows.GetValueOrDefault(NotStated));
        Assert.Equal(notStated > 0, chart.QuerySelector("tbody tr:last-child th")!.TextContent == NotStated);
        rows.Remove(NotStated);
        expected = expected.Where(one => one.Value > 0).ToDictionary();
        Assert.True(expected.Count > 3, $"{kind}: too few to compare");
        Assert.Equal(Math.Min(expected.Count, MostNames), rows.Count);
        Assert.All(rows.Where(row => row.Key != Others), row => Assert.Equal(expected[key?.Invoke(row.Key) ?? row.Key], row.Value));
        Assert.Equal(expected.Values.Sum(), rows.Values.Sum());
        Assert.Equal(expected.Count > MostNames, rows.ContainsKey(Others));
        long[] named = [.. rows.Where(row => row.Key != Others).Select(row => row.Value)];
        Assert.Equal(named.OrderDescending(), named);

        // All others together, and those that name none, are not to be compared with the rest, and look it.
        Assert.All(chart.QuerySelectorAll("tbody tr"), row => Assert.Equal(row.QuerySelector("th")!.TextContent is Others or NotStated, row.QuerySelector(".ilo-rest") is not null));

        // Each bar is as long as its number says.
        double most = named[0];
        Assert.All(chart.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector("th")!.TextContent != NotStated), row => Assert.Equal(
            Math.Min(100, 100 * rows[row.QuerySelector("th")!.TextContent] / most), Percent(row.QuerySelector(".ilo-beam")!, "width"), 0.1));
    }

    private static IElement Chart(IHtmlDocument page, IloChartKind kind) => page.QuerySelectorAll(".ilo-chart")[(int)kind];

    private static Dictionary<string, long> Rows(IElement chart) => chart.QuerySelectorAll("tbody tr").ToDictionary(
        row => row.QuerySelector("th")!.TextContent,
        row => long.Parse(row.QuerySelector("td.ilo-number")!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));

    private static double Percent(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
