using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.LinkedData;

/// <summary>Makes objects of schema.org from items.</summary>
internal static partial class ThingMaker
{
    // What the types of schema.org have a property for; what else a record holds is noted.
    private static readonly WrittenProperties<Project> OfProjects = new(ProjectShape.Table, nameof(Project.Title), nameof(Project.Summary),
        nameof(Project.Duration), nameof(Project.Code), nameof(Project.Budget), nameof(Project.Donors), nameof(Project.Locations), nameof(Project.Themes),
        nameof(Project.Language));

    private static readonly WrittenProperties<Event> OfEvents = new(EventShape.Table, nameof(Event.Title), nameof(Event.Summary), nameof(Event.Dates),
        nameof(Event.StatedStatus), nameof(Event.Place), nameof(Event.Organizer), nameof(Event.Donors), nameof(Event.Partners), nameof(Event.Themes),
        nameof(Event.Projects), nameof(Event.Language));

    private static readonly WrittenProperties<Article> OfArticles = new(ArticleShape.Table, nameof(Article.Title), nameof(Article.Summary),
        nameof(Article.Kind), nameof(Article.Date), nameof(Article.Byline), nameof(Article.Place), nameof(Article.Donors),
        nameof(Article.Partners), nameof(Article.Themes), nameof(Article.Projects), nameof(Article.Language));

    internal static JsonObject Of(CatalogueItem<Office> item, LinkedDataOptions options, ExportLog log)
    {
        Office record = item.Record;
        Thing<Office> thing = new("Organization", item, record.Name, LanguageOf(record.Language, options), log);
        return thing.Add("@id", options.Links.TagOf(item)).AddText("name", record.Name).Add("alternateName", record.Acronym)
            .AddText("description", record.Introduction)
            .Add("parentOrganization", thing.Named("Organization", "International Labour Organization", "ILO")).Object;
    }

    internal static JsonObject Of(CatalogueItem<Project> item, LinkedDataOptions options, ExportLog log)
    {
        Project record = item.Record;
        Thing<Project> thing = new("Project", item, record.Title, LanguageOf(record.Language, options), log);
        thing.Add("@id", options.Links.TagOf(item)).AddText("name", record.Title).AddText("description", record.Summary)
            .Add("url", options.Links.PageOf(item)?.AbsoluteUri)
            .Add("identifier", record.Code is { } code ? thing.PropertyValue("ILO project code", code) : null)
            .AddAll("funder", record.Donors.Select(donor => Payer(thing, donor)))
            .Add("funding", Grant(thing, item, log))
            .AddAll("areaServed", record.Locations.Select(place => thing.Clean("areaServed", place)))
            .AddAll("keywords", Terms(thing, record.Themes, options))
            .Add("subjectOf", WebPage(item, options, log));
        OfProjects.NoteOthers(item, record.Title, InterchangeDiagnostics.NoPropertyInSchemaOrg, log);
        return thing.Object;
    }

    internal static JsonObject Of(CatalogueItem<Event> item, LinkedDataOptions options, ExportLog log)
    {
        Event record = item.Record;
        Thing<Event> thing = new("Event", item, record.Title, LanguageOf(record.Language, options), log);
        DateInterval? dates = Sayable(item, record.Dates, nameof(Event.Dates), record.Title, log);
        OfEvents.NoteOthers(item, record.Title, InterchangeDiagnostics.NoPropertyInSchemaOrg, log);
        return thing.Add("@id", options.Links.TagOf(item)).AddText("name", record.Title).AddText("description", record.Summary)
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
        Thing<Article> thing = new(TypeOf(record.Kind), item, record.Title, LanguageOf(record.Language, options), log);
        string? author = AuthorName.In(record.Byline);
        OfArticles.NoteOthers(item, record.Title, InterchangeDiagnostics.NoPropertyInSchemaOrg, log);
        return thing.Add("@id", options.Links.TagOf(item)).AddText("name", record.Title).AddText("headline", record.Title)
            .AddText("description", record.Summary)
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

    private static LanguageCode? LanguageOf(LanguageCode? language, LinkedDataOptions options) => options.WithLanguages ? language : null;

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
