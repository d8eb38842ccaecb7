using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>What an exported file calls its items: of each the name that lasts, and the title.</summary>
internal static class ExportedNames
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Gets the formats that hold one table or one kind of item, or all of them, as text.</summary>
    internal static IReadOnlyList<string> Formats { get; } = ["ics", "atom", "rss", "jsonfeed", "jsonld", "iati", "csv", "datapackage", "jsonl"];

    /// <summary>Returns the pairs in the order of the titles.</summary>
    internal static (string Title, string Name)[] In(string format, byte[] file)
    {
        string text = System.Text.Encoding.UTF8.GetString(file);
        IEnumerable<(string Title, string Name)> pairs = format switch
        {
            "ics" => InCalendar(text.Replace("\r\n ", "", StringComparison.Ordinal)),
            "atom" => InXml(text, Atom + "entry", Atom + "title", Atom + "id"),
            "rss" => InXml(text, "item", "title", "guid"),
            "iati" => XDocument.Parse(text).Descendants("iati-activity")
                .Select(activity => (activity.Element("title")!.Element("narrative")!.Value, activity.Element("iati-identifier")!.Value)),
            "jsonfeed" => InJson(text, "items", "title", "id"),
            "jsonld" => InJson(text, "@graph", "name", "@id"),
            "csv" => InTable(text),
            "jsonl" => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
                .Select(line => (Of(line, "title"), Of(line, "identifier"))),
            _ => InPackage(file),
        };
        return [.. pairs.OrderBy(pair => pair.Title, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string, string)> InCalendar(string text) =>
        text.Split("BEGIN:VEVENT").Skip(1).Select(entry => (After(entry, "\r\nSUMMARY"), After(entry, "\r\nUID")));

    // Behind the name of a property come parameters, then a colon.
    private static string After(string entry, string property)
    {
        int start = entry.IndexOf(':', entry.IndexOf(property, StringComparison.Ordinal)) + 1;
        return entry[start..entry.IndexOf("\r\n", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<(string, string)> InXml(string text, XName entry, XName title, XName name) =>
        XDocument.Parse(text).Descendants(entry).Select(one => (one.Element(title)!.Value, one.Element(name)!.Value));

    private static IEnumerable<(string, string)> InJson(string text, string list, string title, string name) =>
        JsonDocument.Parse(text).RootElement.GetProperty(list).EnumerateArray().Select(one => (Of(one, title), Of(one, name)));

    private static string Of(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    // The pages of these tests have no comma and no quote in their titles.
    private static IEnumerable<(string, string)> InTable(string text) =>
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).Select(cells => (cells[1], cells[0]));

    private static List<(string, string)> InPackage(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file));
        List<(string, string)> pairs = [];
        foreach (string table in new[] { "projects", "events", "articles" })
        {
            using StreamReader reader = new(archive.GetEntry($"data/{table}.csv")!.Open());
            pairs.AddRange(InTable(reader.ReadToEnd()));
        }

        return pairs;
    }
}
