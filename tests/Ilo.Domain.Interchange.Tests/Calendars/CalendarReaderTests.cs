using System.Text;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tests.Calendars;

public sealed class CalendarReaderTests
{
    private static readonly CalendarOptions Options = new() { Stamp = Items.Moment, Links = Items.Links, Name = "Events; all" };

    [Fact]
    public void Read_WhatTheWriterWrote_GivesTheEvents() => Items.Check(Items.Events.ListOf(), events =>
    {
        CatalogueItem<Event>[] items = [.. Items.All(events).Where(item => item.Record.Dates is { } dates && dates.End < new LocalDate(9999, 12, 31))];
        CalendarReading reading = CalendarReader.Read(new MemoryStream(Items.Written(stream => CalendarWriter.Write(stream, items, Options)).Bytes));
        Assert.Empty(reading.Diagnostics);
        Assert.Equal("Events; all", reading.Name);
        Assert.Equal(items.Length, reading.Events.Count);
        foreach ((CatalogueItem<Event> item, CalendarEvent read) in items.Zip(reading.Events))
        {
            Event record = item.Record;
            Assert.Equal($"{item.Identifier}@example.org", read.Uid);
            Assert.Equal((Held(record.Title), Held(record.Place), Held(record.Organizer)), (read.Event.Title, read.Event.Place, read.Event.Organizer));
            Assert.Equal((record.Dates, record.StatedStatus, record.Language), (read.Event.Dates, read.Event.StatedStatus, read.Event.Language));
            Assert.Equal(record.Themes.Select(theme => Held(theme.Name)), read.Categories);
            Assert.Equal(Items.Links.PageOf(item), read.Url);
        }
    }, count: 100);

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20200103", "2020-01-01/2020-01-02")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:P3D", "2020-01-01/2020-01-03")]
    [InlineData("DTSTART;VALUE=DATE:20200101", "2020-01-01/2020-01-01")]
    [InlineData("DTSTART:20200101T220000Z\nDTEND:20200102T000000Z", "2020-01-01/2020-01-01")]
    [InlineData("DTSTART:20200101T220000\nDTEND:20200102T013000", "2020-01-01/2020-01-02")]
    [InlineData("DTSTART;TZID=Asia/Karachi:20200101T003000\nDTEND;TZID=Asia/Karachi:20200101T013000", "2020-01-01/2020-01-01")]
    [InlineData("DTSTART;TZID=Nobody/Knows:20200101T100000\nDURATION:P1DT14H", "2020-01-01/2020-01-02")]
    [InlineData("DTSTART;TZID=Nobody/Knows:20200101T100000\nDURATION:P1DT15H", "2020-01-01/2020-01-03")]
    [InlineData("DTSTART;TZID=Nobody/Knows:20200101T100000\nDTEND;TZID=Nobody/Knows:20200103T100000", "2020-01-01/2020-01-03")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:PT36H", "2020-01-01/2020-01-02")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:P2W", "2020-01-01/2020-01-14")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:PT0S", "2020-01-01/2020-01-01")]
    [InlineData("DTSTART:99991231T100000\nDURATION:PT13H59M59S", "9999-12-31/9999-12-31")]
    public void Read_DaysOfEachForm_AreThoseThatTheEntryPrints(string lines, string days)
    {
        CalendarReading reading = Read($"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n");
        DateInterval read = Assert.Single(reading.Events).Event.Dates!;
        Assert.Equal(days, $"{Iso.Day(read.Start)}/{Iso.Day(read.End)}");
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Read_BrokenEntries_AreSaidAndSpoilNoOther()
    {
        CalendarReading reading = Read(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:2020xx01\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:c\nSUMMARY:C\nDTSTART;VALUE=DATE:20200103\nDTEND;VALUE=DATE:20200101\nEND:VEVENT\nBEGIN:VEVENT\nno line\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:d\nSUMMARY:D\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:e\n");
        Assert.Contains("D", reading.Events.Select(one => one.Event.Title));
        Assert.Contains("C", reading.Events.Select(one => one.Event.Title));
        Assert.Superset(new HashSet<string> { "ILO0655", "ILO0656", "ILO0657", "ILO0658" }, reading.Diagnostics.Select(one => one.Id).ToHashSet());
        Assert.Contains(reading.Diagnostics, one => one.Id == "ILO0656" && one.Source.Line == 6);
    }

    // Lines and columns one-based; a folded line is where it begins.
    [Fact]
    public void Read_EachRemark_StandsAtItsLineAndColumn()
    {
        CalendarReading reading = Read(
            "BEGIN:VCALENDAR\nX-LONG:a\n b\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:b\nEND:VEVENT\nBEGIN:VEVENT\nUID:c\nSUMMARY:C\nEND:VEVENT\nBEGIN:VEVENT\nUID:d\n");
        Assert.Equal(
            // The calendar itself is not closed either.
            ["a.ics(1,1): ILO0655", "a.ics(4,1): ILO0658", "a.ics(10,1): ILO0656", "a.ics(13,1): ILO0657", "a.ics(17,1): ILO0655"],
            reading.Diagnostics.OrderBy(one => one.Source.Line).Select(one => $"{one.Source}: {one.Id}"));
        Assert.Equal(["a.ics(4,1)", "a.ics(13,1)"], reading.Events.Select(one => one.Source.ToString()));
    }

    [Fact]
    public void Read_WhatIsNoCalendar_IsSaid() => Assert.Equal(["ILO0655"], Read("Hello\n").Diagnostics.Select(one => one.Id).Distinct());

    [Fact]
    public void Read_CalendarsOfOthers_NeverThrows()
    {
        string[] files = Shared.Files("ics", "*.ics");
        Assert.True(files.Length > 50);
        int read = 0;
        foreach (string file in files)
        {
            CalendarReading reading = CalendarReader.Read(new MemoryStream(File.ReadAllBytes(file)), Path.GetFileName(file));
            read += reading.Events.Count;
            Assert.True(reading.Events.Count > 0 || !reading.Diagnostics.IsEmpty
                || !File.ReadAllText(file).Contains("BEGIN:VEVENT", StringComparison.Ordinal), file);
        }

        Assert.True(read > 30, $"{read} events");
    }

    private static CalendarReading Read(string text) => CalendarReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.ics");

    private static string? Held(string? text) => text is null ? null : CleanText.ForCalendar(text, out _);
}
