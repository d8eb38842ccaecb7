using System.Text;
using FsCheck.Fluent;
using Ical.Net;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tests.Calendars;

/// <summary>What an entry says in words comes back as it was: in the library's own reader and in another.</summary>
public sealed class DescriptionTests
{
    private static readonly CalendarOptions Options = new() { Stamp = Items.Moment, Links = Items.Links };

    [Fact]
    public void Write_AnyEvents_DescriptionsReadBackEqual() => Items.Check(Items.Events.ListOf(), events =>
    {
        CatalogueItem<Event>[] items = [.. Items.All(events).Where(item => item.Record.Dates is not null)];
        byte[] bytes = Items.Written(stream => CalendarWriter.Write(stream, items, Options)).Bytes;
        string[] expected = [.. items.Select(item => CleanText.ForCalendar(Expected(item), out _))];
        Assert.Equal(expected, CalendarReader.Read(new MemoryStream(bytes)).Events.Select(read => read.Description));
        Assert.Equal(expected, Calendar.Load(Encoding.UTF8.GetString(bytes))!.Events.Select(read => read.Description));
    }, count: 100);

    [Fact]
    public void Write_AnEventWithEverything_DescribesItInThisOrder()
    {
        Event record = new()
        {
            Title = "Lancement",
            Dates = new(new(2019, 12, 11), new(2019, 12, 12)),
            Language = LanguageCode.French,
            Summary = "Un lancement; à Lahore, le soir.",
            Sections = [new() { Heading = "Programme", Paragraphs = [new() { Text = "D'abord." }, new() { Text = "Ensuite.", Depth = 1 }] }],
            Organizer = "OIT",
            Donors = [Donor.Named("A"), Donor.Named("B")],
        };
        byte[] bytes = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(record)], Options)).Bytes;
        string described = Assert.Single(CalendarReader.Read(new MemoryStream(bytes)).Events).Description!;
        Assert.Equal(
            $"Un lancement; à Lahore, le soir.\n\nProgramme\nD'abord.\n{record.Sections[0].Paragraphs[1]}\n\nOrganisateur: OIT\n\nFinancé par: A; B\n\n"
            + "https://example.org/events/one", described);
    }

    // Worked out apart from the writer: parts with an empty line between them.
    internal static string Expected(CatalogueItem<Event> item)
    {
        Event record = item.Record;
        (string organizer, string donors) = record.Language?.ToString() switch
        {
            "fr" => ("Organisateur", "Financé par"),
            "es" => ("Organizador", "Financiado por"),
            _ => ("Organizer", "Funded by"),
        };
        List<string?> parts = [record.Summary];
        parts.AddRange(record.Sections.Select(section =>
            string.Join('\n', new[] { section.Heading }.Concat(section.Paragraphs.Select(paragraph => paragraph.ToString())).Where(line => line is not null))));
        parts.Add(record.Organizer is { } name ? $"{organizer}: {name}" : null);
        parts.Add(record.Donors.IsEmpty ? null : $"{donors}: {string.Join("; ", record.Donors.Select(donor => donor.Name))}");
        parts.Add(Items.Links.PageOf(item)!.AbsoluteUri);
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
