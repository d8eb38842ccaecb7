using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Writing;
using Calendar = Ical.Net.Calendar;
using Component = Ical.Net.CalendarComponents.CalendarEvent;

namespace Ilo.Domain.Interchange.Tests.Calendars;

public sealed class CalendarWriterTests
{
    private static readonly CalendarOptions Options = new() { Stamp = Items.Moment, Links = Items.Links, Name = "ILO; events, \\all" };

    [Fact]
    public void Write_AnEvent_GivesTheExactLines()
    {
        Event record = new()
        {
            Title = "Launch; part 1, \"open\"",
            Dates = new(new(2019, 12, 11), new(2019, 12, 12)),
            Place = "Lahore, Pakistan",
            Organizer = "ILO",
            StatedStatus = EventStatus.Postponed,
            Language = LanguageCode.French,
        };
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            NAME:ILO\; events\, \\all
            PRODID:-//Ilo.Domain//0.1.0//EN
            REFRESH-INTERVAL;VALUE=DURATION:P1D
            VERSION:2.0
            X-WR-CALNAME:ILO\; events\, \\all
            BEGIN:VEVENT
            DESCRIPTION:Organisateur: ILO\n\nhttps://example.org/events/launch
            DTEND;VALUE=DATE:20191213
            DTSTAMP:20261129T000000Z
            DTSTART;VALUE=DATE:20191211
            LOCATION:Lahore\, Pakistan
            SEQUENCE:0
            STATUS:TENTATIVE
            SUMMARY;LANGUAGE=fr:Launch\; part 1\, "open"
            TRANSP:TRANSPARENT
            UID:launch@example.org
            URL:https://example.org/events/launch
            X-ILO-ORGANIZER:ILO
            X-ILO-STATUS:Postponed
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            Items.Text(stream => CalendarWriter.Write(stream, [Items.Of(record, "launch")], Options)));
    }

    [Fact]
    [Trait("Trap", "1")]
    [Trait("Trap", "3")]
    public void Write_AnyEvents_ReadsBackEqualInLinesThatTheFormatAllows() => Items.Check(Items.Events.ListOf(), events =>
    {
        ValueList<CatalogueItem<Event>> items = Items.All(events);
        (byte[] bytes, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, items, Options));
        Assert.Empty(CalendarLines.Faults(bytes));
        Component[] read = [.. Calendar.Load(Encoding.UTF8.GetString(bytes))!.Events];
        CatalogueItem<Event>[] written = [.. items.Where(item => item.Record.Dates is not null)];
        Assert.Equal(written.Select(item => $"{item.Identifier}@example.org"), read.Select(entry => entry.Uid));
        Assert.Equal((written.Length, items.Count - written.Length), (report.Written, report.LeftOut.Count));
        foreach ((CatalogueItem<Event> item, Component entry) in written.Zip(read))
        {
            Event record = item.Record;
            Assert.Equal(CleanText.ForCalendar(record.Title, out _), entry.Summary);
            Assert.Equal(CleanText.ForCalendar(record.Place!, out _), entry.Location);
            Assert.Equal(record.Themes.Select(theme => CleanText.ForCalendar(theme.Name, out _)), entry.Categories);
            Assert.Equal(record.Dates!.Start, Day(entry.DtStart!.Date));
            LocalDate end = entry.DtEnd is { } exclusive ? Day(exclusive.Date).PlusDays(-1) : new(9999, 12, 31);
            Assert.Equal(record.Dates.End, end);
        }
    });

    [Fact]
    public void Write_EventWithoutDates_IsLeftOutAtItsPlace()
    {
        (_, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(new Event { Title = "Some day" })], Options));
        LeftOutItem item = Assert.Single(report.LeftOut);
        Assert.Equal(("event", "one", "ILO0651", "page.txt(3,1)"), (item.Kind, item.Identifier, item.Reason.Id, item.Reason.Source.ToString()));
        Assert.Equal([item.Reason], report.Diagnostics);
        Assert.False(report.IsComplete);
    }

    [Fact]
    public void Write_EventsOfOneIdentifier_GivesTheFirstThatHasDates()
    {
        Event[] records =
        [
            new() { Title = "Undated" }, new() { Title = "Dated", Dates = new(new(2019, 12, 11), new(2019, 12, 12)) },
            new() { Title = "Again", Dates = new(new(2019, 12, 13), new(2019, 12, 13)) },
        ];
        (byte[] bytes, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, records.Select(record => Items.Of(record)), Options));
        Component entry = Assert.Single(Calendar.Load(Encoding.UTF8.GetString(bytes))!.Events);
        Assert.Equal(("Dated", 1), (entry.Summary, report.Written));
        Assert.Equal(
            [("Undated", "ILO0651"), ("Again", InterchangeDiagnostics.IdentifierRepeated.Id)], report.LeftOut.Select(item => (item.Title, item.Reason.Id)));
    }

    [Theory]
    [InlineData(EventStatus.Announced, "")]
    [InlineData(EventStatus.Cancelled, "STATUS:CANCELLED")]
    [InlineData(EventStatus.Postponed, "STATUS:TENTATIVE X-ILO-STATUS:Postponed")]
    [InlineData(EventStatus.Rescheduled, "STATUS:TENTATIVE X-ILO-STATUS:Rescheduled")]
    public void Write_Status_ClaimsNoMoreThanThePage(EventStatus status, string lines)
    {
        Event record = new() { Title = "Launch", Dates = new(new(2019, 12, 11), new(2019, 12, 12)), StatedStatus = status, Organizer = "ILO" };
        string[] written = Items.Text(stream => CalendarWriter.Write(stream, [Items.Of(record)], Options)).Split("\r\n");
        Assert.Equal(lines.Split(' ', StringSplitOptions.RemoveEmptyEntries), written.Where(line => line.Contains("STATUS", StringComparison.Ordinal)));

        // With a method, each entry must have an organizer, and an organizer needs a calendar address, which no page gives.
        Assert.DoesNotContain(written, line => line.StartsWith("METHOD", StringComparison.Ordinal) || line.StartsWith("ORGANIZER", StringComparison.Ordinal)
            || line.StartsWith("CLASS", StringComparison.Ordinal) || line.StartsWith("RELATED-TO", StringComparison.Ordinal));
        Assert.Contains("TRANSP:TRANSPARENT", written);
        Assert.Contains("SEQUENCE:0", written);
    }

    [Fact]
    public void Write_Options_StandInTheCalendarsHead()
    {
        CalendarOptions options = Options with { Description = "All, of the year", Source = new("https://example.org/a.ics?x=1,2"), RefreshDays = 7 };
        string[] head = [.. Items.Text(stream => CalendarWriter.Write(stream, Array.Empty<CatalogueItem<Event>>(), options)).Split("\r\n")];
        Assert.Contains("DESCRIPTION:All\\, of the year", head);
        Assert.Contains("SOURCE;VALUE=URI:https://example.org/a.ics?x=1,2", head);
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:P7D", head);
        string[] bare = [.. Items.Text(stream => CalendarWriter.Write(stream, Array.Empty<CatalogueItem<Event>>(),
            new CalendarOptions { Stamp = Items.Moment, Links = Items.Links, RefreshDays = null })).Split("\r\n")];
        Assert.Equal(["BEGIN:VCALENDAR", "PRODID:-//Ilo.Domain//0.1.0//EN", "VERSION:2.0", "END:VCALENDAR", ""], bare);
        Assert.Throws<ArgumentException>("Source", () => options with { Source = new("a.ics", UriKind.Relative) });
    }

    [Fact]
    public void Write_WhatHasNoPlace_IsInTheReportAtItsPlace()
    {
        Event record = new()
        {
            Title = "Launch",
            Dates = new(new(2019, 12, 11), new(2019, 12, 12)),
            Label = "Meeting",
            Credit = "© A",
            Partners = [Organisation.Named("P")],
            Donors = [Donor.Named("D")],
        };
        (_, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(record)], Options));
        Assert.All(report.Diagnostics, diagnostic => Assert.Equal(("ILO0654", "page.txt(3,1)"), (diagnostic.Id, diagnostic.Source.ToString())));
        Assert.Equal(["Credit", "Label", "Partners"], report.Diagnostics.Select(diagnostic => diagnostic.Arguments[1]).Order(StringComparer.Ordinal));
        Assert.True(report.IsComplete);
    }

    [Fact]
    [Trait("Trap", "1")]
    public void Write_OneDay_LastsOneDay()
    {
        Event record = new() { Title = "Day", Dates = new(new(2020, 2, 28), new(2020, 2, 28)) };
        string text = Items.Text(stream => CalendarWriter.Write(stream, [Items.Of(record)], Options));
        Component entry = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal("P1D", entry.EffectiveDuration.ToString());
        Assert.Contains("DTEND;VALUE=DATE:20200229", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LastDayOfAll_HasNoEndAndSaysSo()
    {
        Event record = new() { Title = "Ever", Dates = new(new(2020, 1, 1), new(9999, 12, 31)) };
        (byte[] bytes, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(record)], Options));
        Assert.DoesNotContain("DTEND", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(["ILO0652"], report.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Write_CharactersThatTheFormatCannotHold_AreReplacedAndReported()
    {
        Event record = new() { Title = "a\u0001b", Dates = new(new(2020, 1, 1), new(2020, 1, 1)) };
        (byte[] bytes, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, [Items.Of(record)], Options));
        Assert.Contains("SUMMARY:a\uFFFDb\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(["ILO0691"], report.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Write_Milestones_GiveTwoDaysAProject()
    {
        Project record = new() { Title = "Lamps", Duration = new(new(2019, 1, 1), new(2021, 6, 30)) };
        Catalogue catalogue = Items.CatalogueOf([record, new() { Title = "No days" }]);
        (byte[] bytes, ExportReport report) = Items.Written(
            stream => CalendarWriter.Write(stream, catalogue, Options with { Content = CalendarContent.Milestones }));
        Assert.Equal(
            [("project.item-1-start@example.org", "Start: Lamps", "20190101"), ("project.item-1-end@example.org", "End: Lamps", "20210630")],
            Calendar.Load(Encoding.UTF8.GetString(bytes))!.Events.Select(
                entry => (entry.Uid!, entry.Summary!, entry.DtStart!.ToString("yyyyMMdd", CultureInfo.InvariantCulture))));
        Assert.Equal(["ILO0653"], report.LeftOut.Select(item => item.Reason.Id));
    }

    [Fact]
    public void Write_SamplePages_GivesEveryDatedEvent()
    {
        (byte[] bytes, ExportReport report) = Items.Written(stream => CalendarWriter.Write(stream, Items.SamplePages, Options));
        Assert.Equal(Items.SamplePages.Events.Count(record => record.Dates is not null), report.Written);
        Assert.Empty(CalendarLines.Faults(bytes));
    }

    [Fact]
    public async Task WriteAsync_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        IEnumerable<CatalogueItem<Event>> endless = Endless(source);
        await Assert.ThrowsAsync<OperationCanceledException>(() => CalendarWriter.WriteAsync(Stream.Null, endless, Options, source.Token));
    }

    private static IEnumerable<CatalogueItem<Event>> Endless(CancellationTokenSource source)
    {
        CatalogueItem<Event> item = Items.Of(new Event { Title = "Again", Dates = new(new(2020, 1, 1), new(2020, 1, 1)) });
        for (int i = 0; ; i++)
        {
            if (i == 10)
            {
                source.Cancel();
            }

            yield return item;
        }
    }

    private static LocalDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
