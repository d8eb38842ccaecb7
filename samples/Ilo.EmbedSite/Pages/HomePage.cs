using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>The front page: the office, what runs today, what comes, what is new.</summary>
internal static class HomePage
{
    private const int Most = 5;

    internal static PageContent Render(SiteRequest request)
    {
        Office? office = request.Catalogue.Offices is [var first, ..] ? first : null;
        List<Project> running = [.. request.Catalogue.Projects.ActiveOn(request.Today).OrderBy(RecordOrder.End)];
        List<Event> coming = [.. request.Catalogue.Events.UpcomingFrom(request.Today).OrderBy(RecordOrder.Start)];
        string day = Text.Iso(request.Today);
        return new("Home", Markup.Of($"""
            <h1>{request.Options.Name}</h1>
            {(office is null ? default : Markup.Of($"<p class=\"lead\"{Text.Lang(office.Language)} dir=\"auto\"><strong>{office.Name}</strong> {office.Introduction ?? ""}</p>"))}
            <form class="filter" action="/search" method="get" role="search" aria-label="Search everything">
            <p class="grow"><label for="q">Search everything</label><input id="q" name="q" type="search" maxlength="200" autocomplete="off"></p>
            <p><button type="submit">Search</button></p>
            </form>
            <ul class="tiles">
            <li><a href="/projects"><strong>{request.Catalogue.Projects.Count}</strong> projects</a></li>
            <li><a href="/events"><strong>{request.Catalogue.Events.Count}</strong> events</a></li>
            <li><a href="/articles"><strong>{request.Catalogue.Articles.Count}</strong> articles</a></li>
            <li><a href="/donors"><strong>{request.Catalogue.Donors.Count}</strong> donors</a></li>
            </ul>
            <section><h2>Running today</h2>{(running.Count == 0 ? Markup.Of($"<p>No project of the catalogue runs on {Text.InWords(request.Today)}.</p>") : Markup.Of($"<p><a href=\"/projects?active={day}\">{Text.Count(running.Count, "project", "projects")} running on {Text.InWords(request.Today)}</a></p>"))}
            <ul class="records">{running.Take(Most).Select(project => Items.Project(request, project))}</ul></section>
            <section><h2>Coming events</h2>{(coming.Count == 0 ? Markup.Of($"<p>None is announced. <a href=\"/calendar\">See the calendar</a>.</p>") : default)}
            <ul class="records">{coming.Take(Most).Select(one => Items.Event(request, one))}</ul></section>
            <section><h2>Latest articles</h2>
            <ul class="records">{request.Catalogue.Articles.Latest(Most).Select(article => Items.Article(request, article))}</ul></section>
            """))
        {
            Part = "/",
        };
    }
}
