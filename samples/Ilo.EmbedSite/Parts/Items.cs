using Ilo.Domain.Catalogues;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;

namespace Ilo.EmbedSite.Parts;

/// <summary>Entries of lists, and links to records.</summary>
internal static class Items
{
    internal static Markup Project(SiteRequest request, Project project) => Markup.Of($"""
        <li class="record"><h3>{Link(request.Catalogue.ItemOf(project))}</h3>
        <p class="facts">{Status(project, request.Today)} {Text.Days(project.Duration)}{Donors(project.Donors)}</p>
        {Summary(project)}</li>

        """);

    internal static Markup Event(SiteRequest request, Event record) => Markup.Of($"""
        <li class="record"><h3>{Link(request.Catalogue.ItemOf(record))}</h3>
        <p class="facts">{Stated(record)}{Text.Days(record.Dates)}{(record.Place is { } place ? Markup.Of($" · {Text.Name(place)}") : default)}</p>
        {Summary(record)}</li>

        """);

    internal static Markup Article(SiteRequest request, Article article) => Markup.Of($"""
        <li class="record"><h3>{Link(request.Catalogue.ItemOf(article))}</h3>
        <p class="facts"><span class="tag">{Text.InWords(article.Kind)}</span> {Text.Date(article.Date)}{(article.Place is { } place ? Markup.Of($" · {Text.Name(place)}") : default)}</p>
        {Summary(article)}</li>

        """);

    internal static Markup Link(CatalogueItem<Project> entry) => Link(Urls.Of(entry), entry.Record);

    internal static Markup Link(CatalogueItem<Event> entry) => Link(Urls.Of(entry), entry.Record);

    internal static Markup Link(CatalogueItem<Article> entry) => Link(Urls.Of(entry), entry.Record);

    internal static Markup Link(Donor donor) => Markup.Of($"<a href=\"{Urls.Of(donor)}\">{Text.Name(donor.Name)}</a>");

    internal static Markup Link(Theme theme) => Markup.Of($"<a href=\"{Urls.Of(theme)}\">{Text.Name(theme.Name)}</a>");

    internal static Markup Status(Project project, LocalDate today)
    {
        ProjectStatus status = project.StatusOn(today);
        return status == ProjectStatus.Unknown ? default : Markup.Of($"<span class=\"tag {status.ToString().ToLowerInvariant()}\">{Text.InWords(status)}</span>");
    }

    internal static Markup Stated(Event record) =>
        record.StatedStatus == EventStatus.Announced ? default : Markup.Of($"<span class=\"tag warn\">{Text.InWords(record.StatedStatus)}</span> ");

    /// <summary>Returns a heading with a list under it; nothing where the list would be empty.</summary>
    internal static Markup Section(string heading, IEnumerable<Markup> items, string style = "plain")
    {
        Markup all = Markup.Join(items);
        return all.IsEmpty ? default : Markup.Of($"<section><h2>{heading}</h2><ul class=\"{style}\">{all}</ul></section>\n");
    }

    private static Markup Link(string address, IRecord record) => Markup.Of($"<a href=\"{address}\">{Text.Name(record.Title, record.Language)}</a>");

    private static Markup Donors(ValueList<Donor> donors) => donors.IsEmpty
        ? default
        : Markup.Of($" · funded by {Markup.Join(", ", donors.Select(Link))}");

    private static Markup Summary(IRecord record) =>
        record.Summary is { } summary ? Markup.Of($"<p{Text.Lang(record.Language)} dir=\"auto\">{Text.Cut(summary, 400)}</p>") : default;
}
