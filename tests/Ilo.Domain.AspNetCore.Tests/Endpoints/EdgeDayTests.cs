using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Export;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Ilo.Domain.AspNetCore.Tests.Endpoints;

/// <summary>Asks every address there is, and the export, over records on the calendar's first and last days.</summary>
public sealed class EdgeDayTests
{
    // The first day that a page can print; an address can ask for the calendar's own first month.
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = LocalDate.MaxIsoValue;

    private static readonly string[] Queries =
    [
        "", "?month=9999-12", "?month=9999-11", "?month=-9998-01", "?month=-9998-02", "?month=0001-01", "?year=9999", "?year=0001", "?active=9999-12-31",
        "?active=0001-01-01", "?during=0001-01-01/9999-12-31", "?upcoming=9999-12-31", "?past=0001-01-01", "?sort=-end", "?frame&lang=fr&month=9999-12",
    ];

    public static TheoryData<int, int, int> Todays => new() { { 2023, 6, 1 }, { 9999, 12, 31 }, { 1, 1, 1 } };

    [Theory]
    [MemberData(nameof(Todays))]
    public async Task EveryAddress_RecordsOnTheFirstAndLastDays_IsAnswered(int year, int month, int day)
    {
        await using TestHost host = await StartAsync(new FixedDay(year, month, day));
        string[] addresses = [.. Addresses(host).Distinct()];
        Assert.True(addresses.Length > 100, $"{addresses.Length} addresses.");
        List<string> failed = [];
        foreach (string address in addresses)
        {
            // What is written as a page can be read to its end.
            using HttpResponseMessage answer = await host.Client.GetAsync(address);
            _ = await answer.Content.ReadAsByteArrayAsync();
            if ((int)answer.StatusCode >= 500)
            {
                failed.Add($"{(int)answer.StatusCode} {address}");
            }
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed) + "\n" + string.Join('\n', host.Log.All.TakeLast(5)));
    }

    [Fact]
    public async Task Export_RecordsOnTheFirstAndLastDays_WritesAll()
    {
        using PageFolder folder = new();
        await using TestHost host = await StartAsync(new FixedDay());
        foreach (LocalDate today in (LocalDate[])[First, Last])
        {
            IloExportReport report = await new SiteExport(host.Services, host.Catalogue.Current, today, IloExportParts.All, progress: null)
                .WriteAsync(folder.Root, TestContext.Current.CancellationToken);
            Assert.All((string[])["calendar/9999-12.html", "calendar/0001-01.html", "ilo/embed/calendar.html", "ilo/events.ics", "ilo/projects.xml"],
                name => Assert.True(File.Exists(Path.Combine(folder.Root, name)), name));
            Assert.DoesNotContain(report.Notices, notice => notice.Contains("status", StringComparison.Ordinal));
        }
    }

    // 31 December 9999 is a Friday, 1 January of the year 1 a Monday.
    [Theory]
    [InlineData("9999-12", 4, "27 28 29 30 31 - -", 4)]
    [InlineData("0001-01", 3, "1 2 3 4 5 6 7", 0)]
    public async Task Calendar_MonthAtTheEnd_HasNoDayBeyondIt(string month, int bars, string days, int row)
    {
        await using TestHost host = await StartAsync(new FixedDay());
        IHtmlDocument shown = await new HtmlParser().ParseDocumentAsync(await host.Client.GetStringAsync("/ilo/embed/calendar?size=100&month=" + month));
        AngleSharp.Dom.IElement week = shown.QuerySelectorAll(".ilo-week")[row];
        Assert.Equal(days, string.Join(' ', week.QuerySelectorAll(".ilo-days > span").Select(day => day.TextContent is { Length: > 0 } text ? text : "-")));
        Assert.Equal(bars, week.QuerySelectorAll(".ilo-bar").Length);
    }

    private static async Task<TestHost> StartAsync(FixedDay day)
    {
        TestHost host = await TestHost.StartAsync(
            options =>
            {
                options.Address = new Uri("https://labour.example.org/pk/");
                options.Reporter = new IatiReporter { Ref = "XI-EXAMPLE-1", Name = "An office", Kind = OrganisationKind.Foundation };
                options.CompleteIati = iati => iati with { TitleAsDescription = true, DefaultLanguage = LanguageCode.English };
            },
            builder => builder.Services.AddSingleton<TimeProvider>(day),
            application => application.MapIloSite());
        Catalogue catalogue = Catalogue.From(Readings());
        host.Catalogue.Show(new(
            catalogue, [], "edge", Instant.FromUtc(2023, 5, 1, 0, 0), null, Catalogue.From(Readings().Take(1)), Instant.FromUtc(2023, 4, 1, 0, 0)));
        return host;
    }

    private static IEnumerable<string> Addresses(TestHost host)
    {
        Catalogue catalogue = host.Catalogue.Current.Catalogue;
        string[] keys =
        [
            .. catalogue.ProjectItems.Select(item => item.Identifier.ToString()), .. catalogue.EventItems.Select(item => item.Identifier.ToString()),
            .. catalogue.ArticleItems.Select(item => item.Identifier.ToString()), .. catalogue.Donors.Select(donor => donor.Id.ToString()),
            .. catalogue.Themes.Select(theme => theme.Id.ToString()), "9999-12", "9999-11", "-9998-01", "0001-01",
        ];
        foreach (RoutePattern pattern in host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>().Select(one => one.RoutePattern))
        {
            string path = "/" + pattern.RawText!.TrimStart('/');
            string[] paths = pattern.Parameters.Count == 0
                ? [path] : [.. keys.Select(key => path[..path.IndexOf('{', StringComparison.Ordinal)] + key)];
            foreach (string one in paths)
            {
                // Of the languages the words alone differ.
                string[] queries = one.StartsWith("/en/", StringComparison.Ordinal) || one.StartsWith("/es/", StringComparison.Ordinal) ? [""] : Queries;
                foreach (string query in queries)
                {
                    yield return one + query;
                }
            }
        }
    }

    private static IEnumerable<PageReading> Readings()
    {
        DateInterval[] intervals =
        [
            new(First, Last), new(First, First), new(Last, Last), new(new(9999, 12, 1), Last), new(First, new(1, 1, 31)), new(new(2020, 6, 1), Last),
        ];
        yield return MadePages.Projects("projects", intervals.Select((days, i) => new Project
        {
            Title = $"Lamps for valley {i}",
            Duration = days,
            Budget = new(1000 + i, CurrencyCode.Parse("USD")),
            Summary = "It is funded by the European Union and ends child labour.",
        }));
        yield return MadePages.Events("events", intervals.Select((days, i) => new Event { Title = $"Fair of lamps {i}", Dates = days }));
        yield return MadePages.News("news", ((string[])["9999-12-31", "9999-12", "9999", "0001-01-01", "0001"])
            .Select((date, i) => new Article { Title = $"Lamps lit {i}", Date = PartialDate.Parse(date, provider: null) }));
    }
}
