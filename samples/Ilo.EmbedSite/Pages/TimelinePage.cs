using System.Globalization;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>The projects in time, drawn as SVG: a bar for each, in lanes. Widths are parts of the page's, so it fits a phone and a desk.</summary>
internal static class TimelinePage
{
    // In pixels. A bar is high enough for a finger.
    private const int LaneHeight = 46;
    private const int BarHeight = 28;
    private const int Top = 28;
    private const int MostYears = 8;

    internal static PageContent Render(SiteRequest request)
    {
        ListQuery query = request.ReadQuery();
        IEnumerable<Project> projects = query.IsBad ? [] : request.Catalogue.Projects.Matching(query.Query);
        Timeline<Project> timeline = projects.Timeline();
        return new("Timeline", Markup.Of($"""
            <h1>Timeline</h1>
            {ListPage.Notices(query.Diagnostics)}<p>{Text.Count(timeline.Bars.Count, "project", "projects")}{(timeline.Days is { } all ? Markup.Of($" from {Text.Days(all)}") : default)}. <a href="{Urls.With("/projects", query.Query)}">Filter them in the list</a>.</p>
            {(timeline.Days is { } days ? Chart(request, timeline, WholeYears(days)) : default)}
            {Items.Section("Without dates", timeline.Undated.Select(project => Markup.Of($"<li>{Items.Link(request.Catalogue.ItemOf(project))}</li>")))}
            """))
        {
            Part = "/timeline",
            Canonical = Urls.With("/timeline", query.Query),
            Status = query.IsBad ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    private static DateInterval WholeYears(DateInterval days) => new(new(days.Start.Year, 1, 1), new(days.End.Year, 12, 31));

    private static Markup Chart(SiteRequest request, Timeline<Project> timeline, DateInterval days)
    {
        int height = Top + (timeline.LaneCount * LaneHeight);
        return Markup.Of($"""
            <svg class="timeline" width="100%" height="{height}" role="list" aria-label="Projects in time">
            {Years(days, height)}{Today(request.Today, days, height)}{timeline.Bars.GroupBy(bar => bar.Lane).SelectMany(lane => Lane(request, [.. lane.OrderBy(bar => bar.Days.Start)], days))}</svg>
            """);
    }

    // Years are grouped where there are many, so that their numbers do not touch on a phone.
    private static IEnumerable<Markup> Years(DateInterval days, int height)
    {
        int step = ((days.End.Year - days.Start.Year) / MostYears) + 1;
        for (int year = days.Start.Year; year <= days.End.Year; year += step)
        {
            string x = Part(new(year, 1, 1), days);
            yield return Markup.Of($"<g aria-hidden=\"true\"><line class=\"year\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{height}\"/><text class=\"year\" x=\"{x}\" dx=\"4\" y=\"16\">{year.ToString(CultureInfo.InvariantCulture)}</text></g>\n");
        }
    }

    private static Markup Today(LocalDate today, DateInterval days, int height) => days.Contains(today)
        ? Markup.Of($"<line class=\"today\" x1=\"{Part(today, days)}\" x2=\"{Part(today, days)}\" y1=\"{Top - 6}\" y2=\"{height}\" aria-hidden=\"true\"/>\n")
        : default;

    private static IEnumerable<Markup> Lane(SiteRequest request, List<TimelineBar<Project>> bars, DateInterval days)
    {
        for (int i = 0; i < bars.Count; i++)
        {
            // The title may run on behind its bar as far as the next one.
            LocalDate end = i + 1 < bars.Count ? bars[i + 1].Days.Start : days.End.PlusDays(1);
            yield return Bar(request, bars[i], days, end);
        }
    }

    private static Markup Bar(SiteRequest request, TimelineBar<Project> bar, DateInterval days, LocalDate end)
    {
        int slot = Period.DaysBetween(bar.Days.Start, end);
        string name = $"{Text.Plain(bar.Record.Title)}, {Text.InWords(bar.Days)}";
        string status = bar.Record.StatusOn(request.Today).ToString().ToLowerInvariant();
        return Markup.Of($"""
            <svg role="listitem" x="{Part(bar.Days.Start, days)}" y="{Top + (bar.Lane * LaneHeight)}" width="{Percent(slot, days.Length)}" height="{BarHeight + 4}"><a href="{Urls.Of(request.Catalogue.ItemOf(bar.Record))}" aria-label="{name}"><title>{name}</title><rect class="bar {status}" width="{Percent(bar.Days.Length, slot)}" x="0" y="2" height="{BarHeight}" rx="4"/><text x="6" y="21"{Text.Lang(bar.Record.Language)}>{Text.Plain(bar.Record.Title)}</text></a></svg>

            """);
    }

    private static string Part(LocalDate day, DateInterval days) => Percent(Period.DaysBetween(days.Start, day), days.Length);

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.###}%");
}
