using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tests;

/// <content>Summaries and contents of feeds, with and without content; and what JSON-LD says of each thing.</content>
public sealed partial class JudgeFiles
{
    private static readonly string[] FeedFormats = ["atom", "rss", "feed.json"];

    [Fact]
    public void WriteTexts_ForTheJudges()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "ILO_JUDGE_FILES names no folder; .ci/run sets it.");
        Directory.CreateDirectory(Folder!);
        Catalogue catalogue = Generate();
        WriteFeedTexts(catalogue);
        WriteLinkedData(catalogue);
        WriteCalendarTexts(catalogue);
    }

    // Events and milestones in one file, with what they say and what they are about.
    private static void WriteCalendarTexts(Catalogue catalogue)
    {
        CalendarOptions options = new() { Stamp = Items.Moment, Links = Items.Links, Content = CalendarContent.Events | CalendarContent.Milestones };
        Write("all.ics", stream => CalendarWriter.Write(stream, catalogue, options));
        JsonArray entries = [];
        foreach (CatalogueItem<Event> item in catalogue.EventItems.Where(item => item.Record.Dates is not null))
        {
            Add($"{item.Identifier}@example.org", item.Record.Title, item.Record.Dates!.Start,
                Calendars.DescriptionTests.Expected(item), item.Record.Themes.Select(theme => theme.Name));
        }

        foreach (CatalogueItem<Project> item in catalogue.ProjectItems.Where(item => item.Record.Duration is not null))
        {
            (string first, string last) = item.Record.Language?.ToString() switch
            {
                "fr" => ("Début", "Fin"),
                "es" => ("Inicio", "Fin"),
                _ => ("Start", "End"),
            };
            DateInterval days = item.Record.Duration!;
            Add($"project.{item.Identifier}-start@example.org", $"{first}: {item.Record.Title}", days.Start, null, []);
            Add($"project.{item.Identifier}-end@example.org", $"{last}: {item.Record.Title}", days.End, null, []);
        }

        Save("all.json", entries);

        // One event that every reader can tell all of, and one project.
        int some = catalogue.Events.ToList().FindIndex(record => record.Dates is not null && record.Themes.Count > 1
            && !(Calendars.DescriptionTests.Expected(Items.Of(record)) + record.Title).Contains('\\', StringComparison.Ordinal));
        int lasting = catalogue.Projects.ToList().FindIndex(record => record.Duration is { } days && days.Start.Year is > 1900 and < 9990);
        Spoilt("description", change: record => record with { Summary = "Another." });
        Spoilt("categories", change: record => record with { Themes = record.Themes.Skip(1).ToValueList() });
        Spoilt("milestone", moved: record => record with { Duration = new(record.Duration!.Start.PlusDays(-1), record.Duration.End) });

        void Add(string uid, string title, LocalDate start, string? description, IEnumerable<string> categories) => entries.Add((JsonNode)new JsonObject
        {
            ["uid"] = uid,
            ["title"] = InCalendar(title),
            ["start"] = Iso.Day(start),
            ["description"] = description is null ? null : InCalendar(description),
            ["categories"] = new JsonArray([.. categories.Select(name => (JsonNode)InCalendar(name))]),
        });

        void Spoilt(string what, Func<Event, Event>? change = null, Func<Project, Project>? moved = null) => Write(
            $"spoiled-{what}-all.ics", stream => CalendarWriter.Write(
                stream, Items.CatalogueOf(
                    catalogue.Projects.Select((record, index) => index == lasting && moved is not null ? moved(record) : record),
                    catalogue.Events.Select((record, index) => index == some && change is not null ? change(record) : record)),
                options));
    }

    private static void WriteFeedTexts(Catalogue catalogue)
    {
        // Some have no summary, so that each of the four pairs of summary and content is there.
        CatalogueItem<Article>[] articles = [.. catalogue.ArticleItems.Select((item, index) => index % 5 == 0
            ? Items.Of(item.Record with { Summary = null }, item.Identifier.ToString())
            : item)];
        CatalogueItem<Event>[] events = [.. catalogue.EventItems.Select((item, index) => index % 5 == 0
            ? Items.Of(item.Record with { Summary = null }, item.Identifier.ToString())
            : item)];
        WriteFeedTexts("article", articles, (record, summary, sections) => record with { Summary = summary, Sections = sections });
        WriteFeedTexts("event", events, (record, summary, sections) => record with { Summary = summary, Sections = sections });
    }

    private static void WriteFeedTexts<TRecord>(
        string kind, CatalogueItem<TRecord>[] items, Func<TRecord, string?, ValueList<Section>, TRecord> change)
        where TRecord : class, IRecord
    {
        Assert.True(items.DistinctBy(item => (item.Record.Summary is null, item.Record.Sections.IsEmpty)).Count() == 4, "A pair is not there.");
        foreach (bool withContent in new[] { false, true })
        {
            string name = $"{kind}-{(withContent ? "contents" : "summaries")}";
            WriteFeeds(name, items, withContent);
            SaveTexts($"{name}.xml.json", items, withContent, InXml);
            SaveTexts($"{name}.text.json", items, withContent, text => CleanText.ForJson(text, out _));

            // Of one entry the summary is another; of one a paragraph, or a point is a paragraph.
            int place = Array.FindIndex(items, item => item.Record.Summary is not null
                && item.Record.Sections is [{ Paragraphs: [_, ..] }, ..] && item.Record.Sections[0].Paragraphs.Any(paragraph => paragraph.IsPoint));
            Assert.True(place >= 0, "No entry has a point.");
            TRecord record = items[place].Record;
            Paragraph point = record.Sections[0].Paragraphs.First(paragraph => paragraph.IsPoint);
            Spoilt("summary", change(record, "Another.", record.Sections));
            if (!withContent)
            {
                continue;
            }

            Spoilt("paragraph", change(record, record.Summary, WithPoint(new() { Text = "Another." })));
            Spoilt("point", change(record, record.Summary, WithPoint(new() { Text = point.Text })));
            Spoilt("missing", change(record, record.Summary, []));

            void Spoilt(string what, TRecord changed) => WriteFeeds(
                $"spoiled-{what}-{name}",
                [.. items.Select((item, index) => index == place ? Items.Of(changed, item.Identifier.ToString()) : item)], withContent);

            ValueList<Section> WithPoint(Paragraph other) =>
            [
                record.Sections[0] with { Paragraphs = record.Sections[0].Paragraphs.Select(one => one == point ? other : one).ToValueList() },
                .. record.Sections.Skip(1),
            ];
        }
    }

    private static void WriteFeeds<TRecord>(string name, CatalogueItem<TRecord>[] items, bool withContent)
        where TRecord : class
    {
        FeedOptions options = Formats.Feed with { WithContent = withContent };
        foreach (string format in FeedFormats)
        {
            Write($"{name}.{format}", stream => (format, (object)items) switch
            {
                ("atom", CatalogueItem<Article>[] articles) => FeedWriter.WriteAtom(stream, articles, options),
                ("rss", CatalogueItem<Article>[] articles) => FeedWriter.WriteRss(stream, articles, options),
                (_, CatalogueItem<Article>[] articles) => FeedWriter.WriteJsonFeed(stream, articles, options),
                ("atom", object events) => FeedWriter.WriteAtom(stream, (CatalogueItem<Event>[])events, options),
                ("rss", object events) => FeedWriter.WriteRss(stream, (CatalogueItem<Event>[])events, options),
                (_, object events) => FeedWriter.WriteJsonFeed(stream, (CatalogueItem<Event>[])events, options),
            });
        }
    }

    // Worked out apart from the writers: the summary is the first paragraph of the content, and each section its heading, then its paragraphs and points.
    private static void SaveTexts<TRecord>(string name, CatalogueItem<TRecord>[] items, bool withContent, Func<string, string> held)
        where TRecord : class, IRecord => Save(name, new JsonArray([.. items.Select(item => (JsonNode)new JsonObject
        {
            ["id"] = Items.Links.TagOf(item),
            ["title"] = held(item.Record.Title),
            ["summary"] = item.Record.Summary is { } summary ? held(summary) : null,
            ["blocks"] = !withContent || item.Record.Sections.IsEmpty ? null : Blocks(item.Record, held),
        })]));

    private static JsonArray Blocks(IRecord record, Func<string, string> held)
    {
        JsonArray blocks = [];
        Add("p", record.Summary);
        foreach (Section section in record.Sections)
        {
            Add("h2", section.Heading);
            foreach (Paragraph paragraph in section.Paragraphs)
            {
                Add(paragraph.IsPoint ? "li" : "p", paragraph.Text);
            }
        }

        return blocks;

        void Add(string element, string? text)
        {
            if (text is not null)
            {
                blocks.Add((JsonNode)new JsonArray(element, held(text)));
            }
        }
    }

    private static void WriteLinkedData(Catalogue catalogue)
    {
        JsonArray things = [];
        foreach (CatalogueItem<Project> item in catalogue.ProjectItems)
        {
            Project record = item.Record;
            things.Add((JsonNode)ThingOf("Project", Items.Links.TagOf(item), record.Title, record.Summary, new()
            {
                ["identifier/value"] = Texts(record.Code),
                ["funder/name"] = Texts([.. record.Donors.Select(donor => donor.Name)]),
                ["areaServed"] = Texts([.. record.Locations]),
                ["subjectOf/temporalCoverage"] = Texts(record.Duration is { } days ? $"{Iso.Day(days.Start)}/{Iso.Day(days.End)}" : null),
                ["subjectOf/inLanguage"] = Texts(record.Language?.ToString()),
            }));
        }

        foreach (CatalogueItem<Event> item in catalogue.EventItems)
        {
            Event record = item.Record;
            things.Add((JsonNode)ThingOf("Event", Items.Links.TagOf(item), record.Title, record.Summary, new()
            {
                ["startDate"] = Texts(record.Dates is { } first ? Iso.Day(first.Start) : null),
                ["endDate"] = Texts(record.Dates is { } last ? Iso.Day(last.End) : null),
                ["location/name"] = Texts(record.Place),
                ["organizer/name"] = Texts(record.Organizer),
                ["funder/name"] = Texts([.. record.Donors.Select(donor => donor.Name)]),
                ["contributor/name"] = Texts([.. record.Partners.Select(partner => partner.Name)]),
                ["inLanguage"] = Texts(record.Language?.ToString()),
            }));
        }

        Save("catalogue.jsonld.json", things);

        // One project has another title, one event another place.
        Write("spoiled-values-catalogue.jsonld", stream => JsonLdWriter.Write(
            stream, Items.CatalogueOf(
                catalogue.Projects, catalogue.Events.Select((record, index) => index == 6 ? record with { Place = "Elsewhere" } : record), catalogue.Articles),
            new() { Links = Items.Links }));
        Write("spoiled-title-catalogue.jsonld", stream => JsonLdWriter.Write(
            stream, Items.CatalogueOf(
                catalogue.Projects.Select((record, index) => index == 6 ? record with { Title = "Another" } : record), catalogue.Events, catalogue.Articles),
            new() { Links = Items.Links }));
    }

    private static JsonObject ThingOf(string type, string id, string title, string? summary, Dictionary<string, JsonArray> values)
    {
        values.Add("name", Texts(title));
        values.Add("description", Texts(summary));
        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["values"] = new JsonObject([.. values.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value))]),
        };
    }

    private static JsonArray Texts(params string?[] texts) => [.. texts.OfType<string>().Select(text => (JsonNode)CleanText.ForJson(text, out _))];
}
