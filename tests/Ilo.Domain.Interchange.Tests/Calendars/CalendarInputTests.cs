using System.Text;
using Ilo.Domain.Interchange.Calendars;

namespace Ilo.Domain.Interchange.Tests.Calendars;

/// <summary>Calendars as others publish them: what is odd in them is read, or is said.</summary>
public sealed class CalendarInputTests
{
    [Fact]
    public void Read_AnEntryWithoutAnIdentity_HasNoneAndIsTheSameEachTime()
    {
        // The alarm's identity is not the entry's, nor is what a text says behind a separator of lines.
        const string entry = "SUMMARY:A\u2028UID:x\nDTSTART;VALUE=DATE:20200101\nBEGIN:VALARM\nUID:alarm\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM";
        CalendarReading reading = Read(entry);
        Assert.Null(Assert.Single(reading.Events).Uid);
        Assert.Equal(reading, Read(entry));
        Assert.Equal("a", Assert.Single(Read("uid;x=y:a\n" + entry).Events).Uid);
    }

    [Fact]
    public void Read_BlanksBehindTheNamesOfComponents_AreNoPartOfThem() =>
        Assert.Equal("A", Assert.Single(CalendarReader.Read(Stream(
            "BEGIN:VCALENDAR \nBEGIN:VEVENT \nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20200101\nEND:VEVENT\t\nEND:VCALENDAR \n")).Events).Event.Title);

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:99991231\nDURATION:P10D")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:-P10D")]
    [InlineData("DTSTART;VALUE=DATE:99991231\nDURATION:P400D")]
    [InlineData("DTSTART;VALUE=DATE:99991231\nDURATION:P1D")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:-P800000D")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:P613566757W")]
    [InlineData("DTSTART;VALUE=DATE:99991231\nDURATION:P613566757W")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nDURATION:PT2147483647H")]
    [InlineData("DTSTART:20200101T100000\nDURATION:-PT2147483647H")]
    public void Read_ADurationThatEndsOnNoDay_GivesTheRecordWithoutDays(string lines)
    {
        CalendarReading reading = Read($"UID:a\nSUMMARY:A\n{lines}");
        Assert.Null(Assert.Single(reading.Events).Event.Dates);
        Assert.Equal(["ILO0657"], reading.Diagnostics.Select(one => one.Id));
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreSaidWhereTheyBegin()
    {
        string[] lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "SUMMARY:Café", "DTSTART;VALUE=DATE:20200101", "END:VEVENT", "END:VCALENDAR", ""];
        byte[] latin = Encoding.Latin1.GetBytes(string.Join("\r\n", lines));
        CalendarReading reading = CalendarReader.Read(new MemoryStream(latin), "a.ics");
        Assert.Equal("Caf\uFFFD", Assert.Single(reading.Events).Event.Title);
        Assert.Equal(["a.ics(4,12): ILO0659"], reading.Diagnostics.Select(one => $"{one.Source}: {one.Id}"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Read_EachEncodingWithItsMark_IsRead(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        MemoryStream bytes = new([.. encoding.Preamble, .. encoding.GetBytes(Calendar("UID:a\nSUMMARY:Été \uFFFD\nDTSTART;VALUE=DATE:20200101"))]);
        CalendarReading reading = await CalendarReader.ReadAsync(bytes, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("Été \uFFFD", Assert.Single(reading.Events).Event.Title);
        Assert.Empty(reading.Diagnostics);
    }

    private static CalendarReading Read(string entry) => CalendarReader.Read(Stream(Calendar(entry)), "a.ics");

    private static string Calendar(string entry) => $"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{entry}\nEND:VEVENT\nEND:VCALENDAR\n";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
