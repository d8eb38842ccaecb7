namespace Ilo.Domain.PackageTests;

/// <summary>A program that writes IATI, a calendar and feeds, and reads them back, for consumers without reflection.</summary>
internal static class ReaderProgram
{
    internal const string Source = """"
        using System.ServiceModel.Syndication;
        using System.Text;
        using System.Text.Json;
        using System.Xml;

        const string Page = """
            Projects

              1. Safe kilns for all

                1 March 2019 - 28 February 2020

                The European Union funds the project. It fights child labour in Punjab; it does so gently, "as said".

            """;
        const string Fair = """
            Events

              1. Kilns & looms; a fair

                11 - 13 December 2019

                Lahore

            """;
        Catalogue catalogue = Catalogue.From(
        [
            PageReader.Read(Page, new PageReaderOptions { SourceName = "projects.txt" }),
            PageReader.Read(Fair, new PageReaderOptions { SourceName = "events.txt" }),
        ]);
        Project project = catalogue.Projects[0];
        RecordLinks links = RecordLinks.At(new Uri("https://example.org/"), new LocalDate(2026, 1, 1));
        Instant moment = Instant.FromUtc(2026, 11, 29, 0, 0);
        using MemoryStream activities = new();
        IatiWriter.Write(activities, catalogue, new IatiOptions
        {
            Reporter = new() { Ref = "GB-COH-1234567", Kind = OrganisationKind.PrivateSector, Name = "Example Ltd" },
            AsOf = new(2026, 11, 29),
            Generated = moment,
            Links = links,
            Implementer = IatiOrganisation.Ilo,
            DefaultLanguage = LanguageCode.English,
        });
        activities.Position = 0;
        await foreach (IatiActivity activity in IatiReader.ReadAsync(activities, new IatiReaderOptions { SourceName = "a.xml" }))
        {
            Console.WriteLine($"{activity.Version} {activity.Identifier} {activity.Project} {activity.Status} {activity.Diagnostics.Count}");
            Console.WriteLine(activity.Project!.Donors.SequenceEqual(project.Donors) && activity.Project.Themes.SequenceEqual(project.Themes));
        }

        IatiReading old = IatiReader.ReadAsync(
            new MemoryStream("<iati-activities version='1.03'><iati-activity><title>Lamps</title><x:a xmlns:x='urn:x'/>\n<b></iati-activity>"u8.ToArray()));
        await foreach (IatiActivity activity in old)
        {
            Console.WriteLine(activity);
        }

        Console.WriteLine($"{old.Diagnostics.Count} {old.Diagnostics[0].Id} {old.Diagnostics[0].Source.Line + 1}");
        IatiRules rules = IatiRules.Load(new MemoryStream(Encoding.UTF8.GetBytes("""
            {
              "//iati-activity": {
                "regex_matches": { "cases": [ { "paths": ["iati-identifier"], "regex": "^[^/]+$" } ] },
                "date_order": { "cases": [ { "less": "activity-date[@type='1']/@iso-date", "more": "NOW" } ] },
                "if_then": { "cases": [ { "if": "count(sector) > 0", "then": "transaction" } ] }
              }
            }
            """)));
        activities.Position = 0;
        Console.WriteLine(string.Join(' ', rules.Check(activities, new LocalDate(2018, 1, 1)).Select(one => one.Arguments[0]).Order()));

        using MemoryStream calendar = new();
        CalendarWriter.Write(calendar, catalogue, new CalendarOptions { Name = "Events", Stamp = moment, Links = links });
        calendar.Position = 0;
        CalendarReading entries = CalendarReader.Read(calendar, "events.ics");
        Console.WriteLine($"{entries.Name} {entries.Diagnostics.Count}: {entries.Events[0].Event}");

        FeedOptions feed = new() { Title = "Events", Links = links, Updated = moment };
        foreach (string format in new[] { "atom", "rss" })
        {
            using MemoryStream stream = new();
            _ = format == "atom" ? FeedWriter.WriteAtom(stream, catalogue.EventItems, feed) : FeedWriter.WriteRss(stream, catalogue.EventItems, feed);
            stream.Position = 0;
            using XmlReader reader = XmlReader.Create(stream);
            SyndicationItem item = SyndicationFeed.Load(reader).Items.Single();
            Console.WriteLine($"{format} {item.Id} {item.Title.Text}");
        }

        using MemoryStream json = new();
        FeedWriter.WriteJsonFeed(json, catalogue.EventItems, feed);
        using JsonDocument document = JsonDocument.Parse(json.ToArray());
        JsonElement entry = document.RootElement.GetProperty("items")[0];
        Console.WriteLine($"json {entry.GetProperty("id").GetString()} {entry.GetProperty("title").GetString()}");
        """";

    internal const string Output = """
        2.03 GB-COH-1234567-safe-kilns-for-all Safe kilns for all (2019-03-01/2020-02-28) 4 0
        True
        1 ILO0631 2
        date_order if_then
        Events 0: Kilns & looms; a fair (2019-12-11/2019-12-13)
        atom tag:example.org,2026-01-01:events/kilns-looms-a-fair Kilns & looms; a fair
        rss tag:example.org,2026-01-01:events/kilns-looms-a-fair Kilns & looms; a fair
        json tag:example.org,2026-01-01:events/kilns-looms-a-fair Kilns & looms; a fair
        """;
}
