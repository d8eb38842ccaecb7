using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using Ilo.EmbedSite.Content;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using NodaTime.Text;

namespace Ilo.EmbedSite.Pages;

/// <summary>The state of the pages: which could not be read, and what the reader says of each.</summary>
internal static class HealthPage
{
    // A page may have a thousand diagnostics; the worst come first.
    private const int MostPerPage = 50;

    /// <summary>Returns the state in one word: <c>healthy</c>, <c>degraded</c> while something is wrong and the rest is served, <c>failed</c> when nothing is.</summary>
    internal static string StateOf(SiteSnapshot snapshot) => snapshot switch
    {
        { Failure: not null, Pages.IsEmpty: true } => "failed",
        { IsHealthy: true } => "healthy",
        _ => "degraded",
    };

    internal static PageContent Render(SiteRequest request)
    {
        SiteSnapshot snapshot = request.Snapshot;
        string state = StateOf(snapshot);
        return new("State of the pages", Markup.Of($"""
            <h1>State of the pages</h1>
            <p class="lead">The site is <strong>{state}</strong>: {Text.Count(snapshot.Pages.Count(page => page.IsBad), "page needs", "pages need")} attention, {Text.Count(snapshot.Pages.Count, "page", "pages")} in all.</p>
            <p>Read at <time>{InstantPattern.General.Format(snapshot.LoadedAt)}</time>, version {snapshot.Version}.</p>
            {snapshot.Pages.OrderByDescending(page => page.IsBad).ThenBy(page => page.Name, StringComparer.Ordinal).Select(Page)}
            """))
        {
            Status = state == "failed" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK,
            CanBeKept = false,
        };
    }

    private static Markup Page(SitePage page) => Markup.Of($"""
        <section class="page"><h2><bdi>{page.Name}</bdi></h2>
        {(page.Reading is { } reading ? Reading(page, reading) : Markup.Of($"<p><span class=\"tag warn\">Not read</span> {page.Failure ?? ""}</p>"))}</section>

        """);

    private static Markup Reading(SitePage page, PageReading reading) => Markup.Of($"""
        <p>{(page.IsBad ? Markup.Of($"<span class=\"tag warn\">Errors</span> ") : default)}{Text.InWords(reading.Page.Kind)}, {Text.Count(reading.Records.Count, "record", "records")}, {Text.Count(reading.Diagnostics.Count, "diagnostic", "diagnostics")}.</p>
        {(reading.Diagnostics.IsEmpty ? default : Markup.Of($"<ul class=\"diagnostics\">{reading.Diagnostics.OrderByDescending(one => one.Severity).Take(MostPerPage).Select(Diagnostic)}</ul>"))}
        """);

    private static Markup Diagnostic(Diagnostic one) =>
        Markup.Of($"<li><span class=\"tag {one.Severity.ToString().ToLowerInvariant()}\">{Text.InWords(one.Severity)}</span> <code>{one.Id}</code> line {one.Source.Line + 1}, column {one.Source.Column + 1}: {Text.Name(one.Message)}</li>");
}
