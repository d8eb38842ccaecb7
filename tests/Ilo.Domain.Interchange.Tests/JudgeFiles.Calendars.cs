using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tests;

/// <content>A calendar; one event of it with each thing wrong; and what readers forgive and the standard does not.</content>
public sealed partial class JudgeFiles
{
    private static readonly CalendarOptions Calendar = new() { Stamp = Items.Moment, Links = Items.Links, Name = "Events" };

    private static void WriteCalendar(Catalogue catalogue)
    {
        Write("events.ics", stream => CalendarWriter.Write(stream, catalogue, Calendar));
        Save("events.json", new JsonArray([.. catalogue.EventItems.Where(item => item.Record.Dates is not null).Select(item => (JsonNode)new JsonObject
        {
            ["uid"] = $"{item.Identifier}@example.org",
            ["title"] = InCalendar(item.Record.Title),
            ["start"] = Iso.Day(item.Record.Dates!.Start),
            // Without an end, which the last day of all has none of, an entry lasts a day.
            ["end"] = Iso.Day(item.Record.Dates.End == new LocalDate(9999, 12, 31) ? item.Record.Dates.Start : item.Record.Dates.End),
            ["place"] = InCalendar(item.Record.Place!),
            ["stamp"] = "2026-11-29T00:00:00+00:00",
        })]));

        // One that every reader can tell all of: of days that every language knows, in texts without escapes.
        int some = catalogue.EventItems.ToList().FindIndex(item => item.Record.Dates is { } dates && dates.Start.Year > 1900 && dates.End.Year < 9990
            && dates.Length > 2 && !$"{item.Record.Title}{item.Record.Place}".Contains('\\', StringComparison.Ordinal));
        void Spoilt(string what, Func<Event, Event> change, string? identifier = null)
        {
            CatalogueItem<Event>[] items = [.. catalogue.EventItems.Select((item, index) => index == some
                ? Items.Of(change(item.Record), identifier ?? item.Identifier.ToString())
                : item)];
            Write($"spoiled-{what}-events.ics", stream => CalendarWriter.Write(stream, items, Calendar));
        }

        // The usual mistake: the last day as the end.
        Spoilt("end", record => record with { Dates = new(record.Dates!.Start, record.Dates.End.PlusDays(-1)) });
        Spoilt("start", record => record with { Dates = new(record.Dates!.Start.PlusDays(1), record.Dates.End) });
        Spoilt("title", record => record with { Title = "Another" });
        Spoilt("place", record => record with { Place = "Elsewhere" });
        Spoilt("uid", record => record, "another");
        Spoil("events.ics", "DTSTAMP:20261129T000000Z", "DTSTAMP:20261129T000001Z", "spoiled-stamp-");
        SpoilLines(File.ReadAllBytes(Path.Combine(Folder!, "events.ics")));
    }

    // The same events in lines that are too long, that end otherwise, that are folded inside a character, and in bytes that are no UTF-8.
    private static void SpoilLines(byte[] bytes)
    {
        ReadOnlySpan<byte> fold = "\r\n "u8;
        ReadOnlySpan<byte> text = bytes;
        int folded = text.IndexOf(fold);
        SaveLines("long", [.. text[..folded], .. text[(folded + fold.Length)..]]);
        int first = text.IndexOf("\r\n"u8);
        SaveLines("bare", [.. text[..first], .. text[(first + 1)..]]);
        SaveLines("open", bytes[..^2]);
        int wide = text.IndexOf("日"u8);
        SaveLines("half", [.. text[..(wide + 1)], .. fold, .. text[(wide + 1)..]]);
        int summary = text.IndexOf("SUMMARY:"u8);
        SaveLines("bytes", [.. text[..(summary + 8)], 0xFF, .. text[(summary + 8)..]]);

        static void SaveLines(string what, byte[] lines) => File.WriteAllBytes(Path.Combine(Folder!, $"spoiled-{what}-events.ics"), lines);
    }
}
