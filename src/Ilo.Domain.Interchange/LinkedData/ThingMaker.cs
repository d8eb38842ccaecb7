using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>Makes objects of schema.org from items.</summary>
internal static partial class ThingMaker
{
    internal static JsonObject Of(CatalogueItem<Office> item, LinkedDataOptions options, ExportLog log)
    {
        Office record = item.Record;
        Thing<Office> thing = new("Organization", item, record.Name, log);
        return thing.Add("@id", options.Links.TagOf(item)).Add("name", record.Name).Add("alternateName", record.Acronym).Add("description", record.Introduction)
            .Add("parentOrganization", thing.Named("Organization", "International Labour Organization", "ILO")).Object;
    }

    internal static JsonObject Of(CatalogueItem<Project> item, LinkedDataOptions options, ExportLog log)
    {
        Project record = item.Record;
        Thing<Project> thing = new("Project", item, record.Title, log);
        thing.Add("@id", options.Links.TagOf(item)).Add("name", record.Title).Add("description", record.Summary)
            .Add("url", options.Links.PageOf(item)?.AbsoluteUri)
            .Add("identifier", record.Code is { } code ? thing.PropertyValue("ILO project code", code) : null)
            .AddAll("funder", record.Donors.Select(donor => Payer(thing, donor)))
            .Add("funding", Grant(thing, item, log))
            .AddAll("areaServed", record.Locations.Select(place => thing.Clean("areaServed", place)))
            .AddAll("keywords", Terms(thing, record.Themes, options))
            .Add("subjectOf", WebPage(item, options, log));
        if (!record.Partners.IsEmpty)
        {
            log.Note(item, nameof(Project.Partners), InterchangeDiagnostics.PartnersWithoutProperty, record.Title, Iso.Number(record.Partners.Count));
        }

        return thing.Object;
    }

    internal static JsonObject Of(CatalogueItem<Event> item, LinkedDataOptions options, ExportLog log)
    {
        Event record = item.Record;
        Thing<Event> thing = new("Event", item, record.Title, log);
        DateInterval? dates = Sayable(item, record.Dates, nameof(Event.Dates), record.Title, log);
        return thing.Add("@id", options.Links.TagOf(item)).Add("name", record.Title).Add("description", record.Summary)
            .Add("url", options.Links.PageOf(item)?.AbsoluteUri)
            .Add("startDate", dates is null ? null : Iso.Day(dates.Start)).Add("endDate", dates is null ? null : Iso.Day(dates.End))
            .Add("eventStatus", Reference("https://schema.org/" + StatusName(record.StatedStatus)))
            .Add("location", record.Place is { } place ? thing.Named("Place", place) : null)
            .Add("organizer", record.Organizer is { } organizer ? thing.Named("Organization", organizer) : null)
            .AddAll("funder", record.Donors.Select(donor => Payer(thing, donor)))
            .AddAll("contributor", record.Partners.Select(partner => Partner(thing, partner)))
            .AddAll("about", About(thing, item, record.Themes, options))
            .Add("inLanguage", record.Language?.ToString())
            .Add("subjectOf", OriginalPage(item)).Object;
    }

    internal static JsonObject Of(CatalogueItem<Article> item, LinkedDataOptions options, ExportLog log)
    {
        Article record = item.Record;
        Thing<Article> thing = new(TypeOf(record.Kind), item, record.Title, log);
        string? author = AuthorName.In(record.Byline);
        return thing.Add("@id", options.Links.TagOf(item)).Add("name", record.Title).Add("headline", record.Title).Add("description", record.Summary)
            .Add("url", options.Links.PageOf(item)?.AbsoluteUri)
            .Add("datePublished", record.Date?.ToString())
            .Add("author", author is null ? null : thing.Named("Person", author))
            .Add("creditText", author is null ? record.Byline : null)
            .Add("locationCreated", record.Place is { } place ? thing.Named("Place", place) : null)
            .AddAll("funder", record.Donors.Select(donor => Payer(thing, donor)))
            .AddAll("contributor", record.Partners.Select(partner => Partner(thing, partner)))
            .AddAll("about", About(thing, item, record.Themes, options))
            .Add("inLanguage", record.Language?.ToString())
            .Add("license", options.Licence?.AbsoluteUri)
            .Add("isBasedOn", ItemNames.OriginalOf(item)?.AbsoluteUri).Object;
    }

    private static string StatusName(EventStatus status) => status == EventStatus.Announced ? "EventScheduled" : "Event" + status;

    private static string TypeOf(ArticleKind kind) => kind switch
    {
        ArticleKind.News or ArticleKind.Feature or ArticleKind.PressRelease => "NewsArticle",
        ArticleKind.Publication => "Report",
        ArticleKind.Document => "DigitalDocument",
        ArticleKind.Media => "MediaObject",
        _ => "Article",
    };

    private static DateInterval? Sayable<TRecord>(CatalogueItem<TRecord> item, DateInterval? days, string property, string title, ExportLog log)
        where TRecord : class
    {
        if (days is null || (Iso.CanSay(days.Start) && Iso.CanSay(days.End)))
        {
            return days;
        }

        log.Note(item, property, InterchangeDiagnostics.DayOutOfRange, title);
        return null;
    }
}
