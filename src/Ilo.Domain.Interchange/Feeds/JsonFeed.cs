using System.Text.Json;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>Writes JSON Feed 1.1, one item in memory at a time.</summary>
internal static class JsonFeed
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    internal static Export.Steps Steps(FeedSource source, FeedOptions options) => (buffer, log) => Write(buffer, log, source, options);

    private static IEnumerable<bool> Write(Stream buffer, ExportLog log, FeedSource source, FeedOptions options)
    {
        FeedCandidate[] chosen = FeedCandidate.Newest(source.Candidates, options.Count, needsMoment: false, log);
        using Utf8JsonWriter json = JsonOutput.Create(buffer);
        json.WriteStartObject();
        json.WriteString("version", Version);
        json.WriteString("title", log.Head(CleanText.ForJson, nameof(options.Title), options.Title, "feed"));
        json.WriteString("home_page_url", options.HomeAddress.AbsoluteUri);
        if (options.Self is { } self)
        {
            json.WriteString("feed_url", self.AbsoluteUri);
        }

        if (options.Description is { } description)
        {
            json.WriteString("description", log.Head(CleanText.ForJson, nameof(options.Description), description, "feed"));
        }

        WriteAuthors(json, log.Head(CleanText.ForJson, nameof(options.Author), options.AuthorName, "feed"));
        if (options.Author is null)
        {
            log.Note(InterchangeDiagnostics.FeedHeadGiven, "author", options.AuthorName);
        }

        WriteRights(json, options, log);
        json.WriteStartArray("items");
        FeedEntries entries = new(options, FeedFlavour.Json, log);
        foreach (FeedCandidate candidate in chosen)
        {
            Write(json, candidate.Make(entries));
            json.Flush();
            log.Wrote();
            yield return true;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        Optional(json, "url", entry.Page?.AbsoluteUri);
        Optional(json, "external_url", entry.Original?.AbsoluteUri);
        json.WriteString("title", entry.Title);
        if (entry.Sections.IsEmpty)
        {
            json.WriteString("content_text", entry.Summary ?? entry.Title);
        }
        else
        {
            json.WriteString("content_html", FeedHtml.Of(entry));
            Optional(json, "summary", entry.Summary);
        }

        Optional(json, "date_published", entry.Published is { } published ? Iso.Instant(published) : null);
        Optional(json, "date_modified", entry.Changed is { } changed ? Iso.Instant(changed) : null);
        if (entry.Byline is { } byline)
        {
            WriteAuthors(json, byline);
        }

        Optional(json, "language", entry.Language?.ToString());
        WriteList(json, "tags", entry.Tags);
        WriteExtension(json, entry);
        json.WriteEndObject();
    }

    // Names of extensions begin with an underscore and hold no dot.
    private static void WriteExtension(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject("_ilo");
        Optional(json, "kind", entry.Kind);
        Optional(json, "date", entry.InexactDate);
        if (entry.Days is { } days)
        {
            json.WriteString("start", Iso.Day(days.Start));
            json.WriteString("end", Iso.Day(days.End));
        }

        Optional(json, "place", entry.Place);
        Optional(json, "organizer", entry.Organizer);
        Optional(json, "status", entry.Status);
        Optional(json, "credit", entry.Credit);
        WriteList(json, "themes", entry.Themes.Select(theme => theme.Code));
        json.WriteEndObject();
    }

    // The format has no name for them; an extension may stand at the feed itself.
    private static void WriteRights(Utf8JsonWriter json, FeedOptions options, ExportLog log)
    {
        if (options.RightsText is { } rights)
        {
            json.WriteStartObject("_ilo");
            json.WriteString("rights", log.Head(CleanText.ForJson, nameof(options.Rights), rights, "feed"));
            Optional(json, "licence", options.Licence?.AbsoluteUri);
            json.WriteEndObject();
        }
    }

    private static void WriteAuthors(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        using IEnumerator<string> value = values.GetEnumerator();
        if (!value.MoveNext())
        {
            return;
        }

        json.WriteStartArray(name);
        do
        {
            json.WriteStringValue(value.Current);
        }
        while (value.MoveNext());
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
