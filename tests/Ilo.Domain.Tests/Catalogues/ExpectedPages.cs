using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using NodaTime.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Turns an expected reading of the corpus into a reading, without the reader.</summary>
internal static class ExpectedPages
{
    internal static IEnumerable<PageReading> All(string folder) =>
        Directory.EnumerateFiles(folder, "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    internal static PageReading Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement page = document.RootElement;
        string name = Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal);
        PageKind kind = Enum.Parse<PageKind>(Text(page, "kind")!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        List<PageRecord> records = [];
        if (Detail(page, kind, new(name, new(0, 1), 0, 0)) is { } detail)
        {
            records.Add(detail);
        }

        int number = 0;
        foreach (JsonElement item in page.TryGetProperty("items", out JsonElement items) ? items.EnumerateArray() : [])
        {
            SourceReference source = new(name, new(10 * (number + 1), 5), number + 1, 0);
            if (Item(item, source, number) is { } record)
            {
                records.Add(record);
            }

            number++;
        }

        return new PageReading { SourceName = name, Page = new Page { Kind = kind }, Records = records.ToValueList() };
    }

    private static PageRecord? Item(JsonElement item, SourceReference source, int number)
    {
        if (Text(item, "title") is not { } title)
        {
            return null;
        }

        return Text(item, "kind") switch
        {
            "project" => new(source,
                number)
            {
                Project = new()
                {
                    Title = title,
                    Duration = Dates(item),
                    Label = Text(item, "label"),
                    Summary = Text(item, "summary"),
                    Code = Text(item, "code")
                }
            },
            "event" => new(source,
                number)
            {
                Event = new()
                {
                    Title = title,
                    Dates = Dates(item),
                    Place = Text(item, "place"),
                    Label = Text(item, "label"),
                    Summary = Text(item, "summary")
                }
            },
            "article" or "publication" => new(
                source, number)
            { Article = new() { Title = title, Date = Date(item), Label = Text(item, "label"), Summary = Text(item, "summary") } },
            _ => null,
        };
    }

    private static PageRecord? Detail(JsonElement page, PageKind kind, SourceReference source)
    {
        if (Text(page, "title") is not { } title)
        {
            return null;
        }

        string? text = Text(page, "introduction");
        return kind switch
        {
            PageKind.ProjectDetail => new(
                source, -1)
            {
                Project = new()
                {
                    Title = title,
                    Duration = Dates(page),
                    Label = Text(page, "label"),
                    Summary = text,
                    Sections = Sections(page),
                    Donors = Strings(page, "donors").Select(Donor.Named).ToValueList()
                }
            },
            PageKind.EventDetail => new(source, -1) { Event = new() { Title = title, Dates = Dates(page), Summary = text, Sections = Sections(page) } },
            PageKind.ArticleDetail => new(source, -1) { Article = new() { Title = title, Date = Date(page), Summary = text, Sections = Sections(page) } },
            PageKind.OfficeHome => new(source, -1) { Office = new() { Name = title, Introduction = text } },
            _ => null,
        };
    }

    private static ValueList<Section> Sections(JsonElement page) =>
        (page.TryGetProperty("sections", out JsonElement sections) ? sections.EnumerateArray() : [])
            .Select(section => new Section
            {
                Heading = Text(section, "heading"),
                Paragraphs = Strings(section, "entries").Select(text => (Paragraph)text)
                .ToValueList()
            }).ToValueList();

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(one => one.GetString()!)] : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateInterval? Dates(JsonElement element) =>
        Text(element, "start") is { } start ? new(LocalDatePattern.Iso.Parse(start).Value, LocalDatePattern.Iso.Parse(Text(element, "end")!).Value) : null;

    private static PartialDate? Date(JsonElement element) => Dates(element) is { } dates ? new(dates.Start) : null;
}
