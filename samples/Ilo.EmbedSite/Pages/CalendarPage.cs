using System.Globalization;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;
using NodaTime.Text;

namespace Ilo.EmbedSite.Pages;

/// <summary>A month of events: a list of its days, laid out as a calendar where there is room for seven columns.</summary>
internal static class CalendarPage
{
    /// <summary>Renders a month as <c>2023-11</c>; without one the month of today, or the one with events that is nearest. Null where the text is no month.</summary>
    internal static PageContent? Render(SiteRequest request, string? text)
    {
        YearMonth month;
        List<YearMonth> months = [.. request.Catalogue.Events.Where(one => one.Dates is not null).SelectMany(one => one.Dates!.Months().Take(12)).Distinct().Order()];
        if (text is null)
        {
            YearMonth now = new(request.Today.Year, request.Today.Month);
            month = months.Count == 0 || months.Contains(now) ? now : months.FirstOrDefault(one => one >= now, months[^1]);
        }
        else if (YearMonthPattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 and <= 9998 } parsed })
        {
            month = parsed;
        }
        else
        {
            return null;
        }

        List<Event> events = [.. request.Catalogue.Events.InMonth(month).OrderBy(RecordOrder.Start, RecordOrder.Title)];
        return new($"Events in {Text.InWords(month)}", Markup.Of($"""
            <h1>Events in {Text.InWords(month)}</h1>
            {Around(months, month)}
            <p>{(events.Count == 0 ? "No event of the catalogue takes place in this month." : $"{Text.Count(events.Count, "event takes", "events take")} place in this month.")}</p>
            <ol class="month">{Enumerable.Range(1, month.ToDateInterval().Length).Select(day => Day(request, month.OnDayOfMonth(day), events))}</ol>
            <section><h2>All events of the month</h2>
            <ul class="records">{events.Select(one => Items.Event(request, one))}</ul></section>
            <section><h2>Months with events</h2>
            <ul class="chips">{months.AsEnumerable().Reverse().Select(one => Month(one, month))}</ul></section>
            """))
        {
            Part = "/calendar",
            Canonical = Urls.Of(month),
        };
    }

    private static Markup Around(List<YearMonth> months, YearMonth month)
    {
        IEnumerable<YearMonth> before = months.Where(one => one < month).TakeLast(1), after = months.Where(one => one > month).Take(1);
        return Markup.Of($"<nav class=\"pager\" aria-label=\"Months\"><ul>{before.Select(one => Markup.Of($"<li><a rel=\"prev\" href=\"{Urls.Of(one)}\">Before: {Text.InWords(one)}</a></li>"))}{after.Select(one => Markup.Of($"<li><a rel=\"next\" href=\"{Urls.Of(one)}\">Next: {Text.InWords(one)}</a></li>"))}</ul></nav>");
    }

    private static Markup Month(YearMonth month, YearMonth shown) => month == shown
        ? Markup.Of($"<li><a class=\"chip\" aria-current=\"true\" href=\"{Urls.Of(month)}\">{Text.InWords(month)}</a></li>")
        : Markup.Of($"<li><a class=\"chip\" href=\"{Urls.Of(month)}\">{Text.InWords(month)}</a></li>");

    private static Markup Day(SiteRequest request, LocalDate day, List<Event> events)
    {
        List<Event> here = [.. events.Where(one => one.Dates!.Contains(day))];
        string classes = $"day from-{(int)day.DayOfWeek}{(here.Count == 0 ? " empty" : "")}{(day == request.Today ? " today" : "")}";
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int)day.DayOfWeek % 7));
        return Markup.Of($"<li class=\"{classes}\"><time datetime=\"{Text.Iso(day)}\"><span class=\"weekday\">{name}</span> {day.Day}</time>{here.Select(one => Markup.Of($"<a href=\"{Urls.Of(request.Catalogue.ItemOf(one))}\">{Text.Name(one.Title, one.Language)}</a>"))}</li>\n");
    }
}
