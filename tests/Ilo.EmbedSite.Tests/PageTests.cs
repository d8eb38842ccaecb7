using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ilo.Domain;
using Ilo.Domain.AspNetCore;
using Ilo.Domain.Catalogues;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Ilo.EmbedSite.Tests;

public sealed partial class PageTests(SampleSite site)
{
    private Catalogue Expected => site.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;

    [Fact]
    public async Task ProjectPage_OfEachProject_ShowsWhatTheCatalogueHolds()
    {
        await site.PageAsync("/");
        Assert.True(Expected.ProjectItems.Count > 20);
        foreach (CatalogueItem<Project> entry in Expected.ProjectItems)
        {
            IHtmlDocument page = await site.PageAsync($"/projects/{entry.Identifier}");
            IElement main = page.QuerySelector("main")!;
            Assert.All(entry.Record.Sections.SelectMany(section => section.Paragraphs),
                paragraph => Assert.Contains(paragraph.Text, main.TextContent, StringComparison.Ordinal));
            Assert.All(entry.Record.Sections,
                section => Assert.Contains(section.Heading ?? "", page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Append("")));
            Assert.Equal(entry.Record.Sections.Sum(section => section.Paragraphs.Count(paragraph => paragraph.IsPoint)), page.QuerySelectorAll(".ilo-section li").Length);
            Assert.Equal(Expected.EventsOf(entry.Record).Select(one => $"/events/{Expected.ItemOf(one).Identifier}").Order(), TestSite.Links(main, "/events/").Order());
            Assert.Equal(Expected.ArticlesOf(entry.Record).Select(one => $"/articles/{Expected.ItemOf(one).Identifier}").Order(), TestSite.Links(main, "/articles/").Order());
            Assert.Equal(Expected.PhasesOf(entry.Record).Where(phase => phase != entry.Record).Select(phase => $"/projects/{Expected.ItemOf(phase).Identifier}").Order(), TestSite.Links(main, "/projects/").Order());
            Assert.All(entry.Sources, source => Assert.Contains($"{source.Source.SourceName}, line {source.Source.Line + 1}", page.QuerySelector(".ilo-sources")!.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task ProjectPage_WithADonor_QuotesTheWordsThatNameIt()
    {
        await site.PageAsync("/");
        CatalogueItem<Project> entry = Expected.ProjectItems.First(entry => entry.Record.Title.Contains("(ILES)", StringComparison.Ordinal));
        IHtmlDocument page = await site.PageAsync($"/projects/{entry.Identifier}");
        Assert.Equal("How we know", page.QuerySelector("#how-we-know")!.TextContent);
        foreach (CatalogueFinding finding in entry.EvidenceFor(entry.Record.Donors[0]))
        {
            Assert.Contains(page.QuerySelectorAll(".ilo-quotation"), quotation =>
                quotation.QuerySelector("mark")!.TextContent == finding.Words && quotation.TextContent.Contains($"{finding.Source.SourceName}, line {finding.Source.Line + 1}", StringComparison.Ordinal));
        }

        Assert.NotEmpty(page.QuerySelectorAll(".ilo-quotation"));
    }

    [Fact]
    public async Task ProjectPage_StatedInTwoLanguages_LinksTheOtherAndShowsItThere()
    {
        await site.PageAsync("/");
        CatalogueItem<Project> entry = Expected.ProjectItems.First(entry => entry.Sources.Select(source => source.Record.Language).Distinct().Count() > 1);
        string french = entry.Sources.First(source => source.Record.Language == LanguageCode.French).Record.Title;
        IHtmlDocument english = await site.PageAsync($"/projects/{entry.Identifier}");
        IElement link = english.QuerySelector(".ilo-translations a[href^='/fr/']")!;
        Assert.Equal(french, link.TextContent);
        Assert.Equal("fr", link.QuerySelector("bdi")!.GetAttribute("lang"));
        IHtmlDocument other = await site.PageAsync(link.GetAttribute("href")!);
        Assert.Equal(french, other.QuerySelector("h1")!.TextContent);
        Assert.NotNull(other.QuerySelector(".ilo-translations a[href^='/projects/']"));
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?donor=eu&colour=donor")]
    [InlineData("/fr/timeline?colour=donor")]
    public async Task Timeline_Always_ShowsEachProjectOnceWithinItsColumn(string address)
    {
        IHtmlDocument page = await site.PageAsync(address);
        CatalogueQuery query = CatalogueQuery.ParseUrl(address.Contains("donor=eu", StringComparison.Ordinal) ? "donor=eu" : "").Query;
        string[] expected = [.. Expected.Projects.Matching(query).Select(project => Expected.ItemOf(project).Identifier.ToString()).Order()];
        Assert.Equal(expected, page.QuerySelectorAll(".ilo-row-title a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Order());
        Assert.Equal(expected.Length, page.QuerySelectorAll(".ilo-row-bar rect").Length);
        Assert.All(page.QuerySelectorAll(".ilo-row-bar rect"), bar => Assert.InRange(Percent(bar, "x") + Percent(bar, "width"), 0.1, 100.5));
        string[] used = [.. page.QuerySelectorAll(".ilo-row-bar rect").Select(bar => bar.ClassName!).Distinct().Order()];
        Assert.Equal(used, page.QuerySelectorAll(".ilo-legend rect").Select(bar => bar.ClassName!).Order());
        Assert.Equal(expected.Length, page.QuerySelectorAll(".ilo-legend .ilo-count").Sum(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Matches("2023", page.QuerySelector(".ilo-today-name")!.TextContent);

        // One order of statuses, for what the colours mean and for what can be chosen.
        if (!address.Contains("colour", StringComparison.Ordinal))
        {
            Assert.Equal(
                page.QuerySelectorAll(".ilo-facet")[0].QuerySelectorAll("bdi").Select(status => status.TextContent),
                page.QuerySelectorAll(".ilo-legend li").Select(one => one.TextContent.Trim().Split(' ')[0]));
        }
    }

    [Fact]
    public async Task Calendar_OfAMonth_ShowsAnEventAsOneBarInEachOfItsWeeks()
    {
        using TemporaryFolder folder = new();
        folder.Write("events.txt", "Events\n\nNovember 2023\n\n  1. A long training\n\n    6 - 20 November 2023, Lahore\n\n    Long.\n\n  2. A short meeting\n\n    8 November 2023, Karachi\n\n    Short.\n\n");
        await using TestSite calendar = new(folder.Path);
        IHtmlDocument page = await calendar.PageAsync("/calendar/2023-11");
        IElement[] weeks = [.. page.QuerySelectorAll(".ilo-week")];
        Assert.Equal(5, weeks.Length);
        Assert.Equal(["ilo-bar ilo-from-1 ilo-for-7 ilo-continues", "ilo-bar ilo-from-3 ilo-for-1"], weeks[1].QuerySelectorAll(".ilo-bar").Select(bar => bar.ClassName));
        Assert.Equal(["ilo-bar ilo-from-1 ilo-for-7 ilo-continued ilo-continues"], weeks[2].QuerySelectorAll(".ilo-bar").Select(bar => bar.ClassName));
        Assert.Equal(["ilo-bar ilo-from-1 ilo-for-1 ilo-continued"], weeks[3].QuerySelectorAll(".ilo-bar").Select(bar => bar.ClassName));
        Assert.Equal(["6–20 November 2023", "8 November 2023"], page.QuerySelectorAll(".ilo-agenda .ilo-date").Select(date => date.TextContent));
        Assert.Equal(30, page.QuerySelectorAll(".ilo-day:not(.ilo-outside)").Length);
    }

    [Fact]
    public async Task Numbers_OfTheCatalogue_AreInTheTables()
    {
        IHtmlDocument page = await site.PageAsync("/numbers");
        IElement years = page.QuerySelectorAll(".ilo-chart-table")[0], donors = page.QuerySelectorAll(".ilo-chart-table")[1];
        foreach (IElement row in years.QuerySelectorAll("tbody tr"))
        {
            int year = int.Parse(row.QuerySelector("th")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(Expected.Projects.During(new DateInterval(new(year, 1, 1), new(year, 12, 31))).Count(),
                int.Parse(row.QuerySelector("td")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(years.QuerySelectorAll("tbody tr").Length, page.QuerySelectorAll(".ilo-columns")[0].QuerySelectorAll("rect").Length);
        Assert.Equal("European Union", donors.QuerySelector("tbody th")!.TextContent);
        Assert.Equal($"{Expected.Projects.FundedBy("eu").Count()}", donors.QuerySelector("tbody td.ilo-number")!.TextContent);
    }

    [Fact]
    public async Task Home_WhereNothingRunsAndNothingComes_ShowsTheLastOnes()
    {
        using TemporaryFolder folder = new();
        folder.Write("projects.txt", "Programmes and projects\n\n" + string.Concat(Enumerable.Range(1, 7)
            .Select(i => $"  {i}. Kilns of district {i}\n\n    1 March 201{i} - 31 May 201{i + 1}\n\n    Short.\n\n")));
        folder.Write("events.txt", "Events\n\nJune 2020\n\n" + string.Concat(Enumerable.Range(1, 6)
            .Select(i => $"  {i}. Meeting {i} of June\n\n    {i} June 2020, Lahore\n\n    Short.\n\n")));
        await using TestSite old = new(folder.Path);
        IHtmlDocument page = await old.PageAsync("/");
        Assert.Equal(["Latest projects", "Latest events", "Projects running in each year"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));

        // The last ones, the very last first.
        Assert.Equal(
            [.. Enumerable.Range(0, 5).Select(i => $"Kilns of district {7 - i}"), .. Enumerable.Range(0, 4).Select(i => $"Meeting {6 - i} of June")],
            page.QuerySelectorAll(".ilo-title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Home_Always_ShowsWhatRunsAndWhatComes()
    {
        IHtmlDocument page = await site.PageAsync("/");
        Assert.Equal(["Running now", "Coming events", "Latest news", "Projects running in each year"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".ilo-projects .ilo-title"));
        Assert.All(page.QuerySelectorAll(".ilo-projects .ilo-status"), status => Assert.Equal("Running", status.TextContent));
    }

    [Fact]
    public async Task Site_OfNoPages_HasNoDeadEnds()
    {
        using TemporaryFolder folder = new();
        folder.Write("empty.txt", "Nothing.\n");
        await using TestSite empty = new(folder.Path);
        foreach (string address in Pages.Fixed)
        {
            IHtmlDocument page = await empty.PageAsync(address);
            RouteTests.AssertWellFormed(page, address, page.DocumentElement.GetAttribute("lang")!);
        }
    }

    [Fact]
    public async Task Health_WithABadPage_ShowsItsDiagnosticsWhileTheRestIsServed()
    {
        using TemporaryFolder folder = new();
        folder.Write("good.txt", Samples.Projects((Samples.Kilns, "Funded by Japan.")));
        folder.Write("bad.txt", Samples.Bad);
        await using TestSite bad = new(folder.Path);
        IHtmlDocument health = await bad.PageAsync("/health");
        IElement[] files = [.. health.QuerySelectorAll(".ilo-file")];
        Assert.Equal(["bad.txt"], files.Select(file => file.QuerySelector("h2")!.TextContent));
        Assert.Matches("Line 7: .*30 April 2021 - 1 March 2019.*ILO04", files[0].TextContent.ReplaceLineEndings(" "));
        Assert.Equal(["good.txt1 record"], health.QuerySelectorAll("main section:not(.ilo-file) li").Select(file => file.TextContent.Replace(" 1", "1", StringComparison.Ordinal)));
        Assert.Contains("Read on 1 June 2023, 09:00 UTC", health.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Samples.Kilns, (await bad.PageAsync("/projects")).QuerySelectorAll(".ilo-title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task EmbedPanel_OfAList_HasTheCodeOfEachWayWithTheQuery()
    {
        foreach (string way in (string[])["component", "frame", "fragment", "static"])
        {
            IHtmlDocument page = await site.PageAsync($"/projects?donor=eu&embed={way}");
            string code = page.QuerySelector(".ilo-code")!.TextContent;
            Assert.Matches(way switch { "component" => "<ilo-list src=\".*/embed/projects\\?donor=eu", "frame" => "<iframe src=\".*/embed/projects\\?donor=eu", "fragment" => "/embed/projects\\?donor=eu", _ => "--base-url https?://.*\n.*virtual=\"/ilo/embed/projects.html\"" }, code);
            Assert.Equal("/projects?donor=eu", ListTests.Canonical(page));
            IHtmlDocument preview = await site.PageAsync(page.QuerySelector(".ilo-preview iframe")!.GetAttribute("src")!);
            string shown = way switch { "component" => "script + ilo-list[src*='donor=eu'] > a", "frame" => "iframe[src*='donor=eu'][src*='frame']", _ => ".ilo-title" };
            Assert.NotNull(preview.QuerySelector($"main {shown}"));
            Assert.Null(preview.QuerySelector("main link"));
        }
    }

    [GeneratedRegex(@"^(-?[\d.]+)%$")]
    private static partial Regex PercentPattern();

    private static double Percent(IElement element, string attribute) =>
        double.Parse(PercentPattern().Match(element.GetAttribute(attribute)!).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
}
