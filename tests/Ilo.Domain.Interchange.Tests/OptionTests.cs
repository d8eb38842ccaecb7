using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Tables;
using Calendar = Ilo.Domain.Interchange.Calendars.CalendarOptions;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>What a caller sets wrong is said where it is set, by the name of what is set, and not in the middle of a file.</summary>
public sealed class OptionTests
{
    private static readonly Calendar Calendars = new() { Stamp = Items.Moment, Links = Items.Links };
    private static readonly FeedOptions Feeds = new() { Title = "News", Links = Items.Links };
    private static readonly IatiOptions Iati = Tests.Iati.IatiWriterTests.Options;
    private static readonly TableOptions Tables = new() { AsOf = new(2019, 6, 1) };
    private static readonly LinkedDataOptions LinkedData = new() { Links = Items.Links };

    private static readonly LocalDate BeforeAll = new(0, 12, 31);

    public static TheoryData<string, Func<object>> Mistakes => new()
    {
        { "Links", () => Calendars with { Links = null! } },
        { "Stamp", () => Calendars with { Stamp = Instant.MinValue } },
        { "RefreshDays", () => Calendars with { RefreshDays = 0 } },
        { "RefreshDays", () => Calendars with { RefreshDays = -1 } },
        { "Content", () => Calendars with { Content = (CalendarContent)4 } },
        { "Links", () => Feeds with { Links = null! } },
        { "Title", () => Feeds with { Title = null! } },
        { "Title", () => Feeds with { Title = " " } },
        { "Updated", () => Feeds with { Updated = Instant.MinValue } },
        { "Count", () => Feeds with { Count = 0 } },
        { "Name", () => Feeds with { Name = "a b" } },
        { "Links", () => Iati with { Links = null! } },
        { "Reporter", () => Iati with { Reporter = null! } },
        { "Generated", () => Iati with { Generated = Instant.MinValue } },
        { "Sectors", () => Iati with { Sectors = (IatiSectors)9 } },
        { "RecipientCountry", () => Iati with { RecipientCountry = default(CountryCode) } },
        { "DefaultLanguage", () => Iati with { DefaultLanguage = default(LanguageCode) } },
        { "AsOf", () => Tables with { AsOf = BeforeAll } },
        { "Name", () => Tables with { Name = "A" } },
        { "Links", () => LinkedData with { Links = null! } },
        { "Since", () => Items.Links with { Since = BeforeAll } },
        { "since", () => RecordLinks.At(new Uri("https://example.org/"), BeforeAll) },
        { "site", () => RecordLinks.At(new Uri("https://[::1]:5000/"), new(2026, 1, 1)) },
        { "site", () => RecordLinks.At(new Uri("https://my_host/"), new(2026, 1, 1)) },
        { "site", () => RecordLinks.At(new Uri("mailto:a@example.org"), new(2026, 1, 1)) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Option_ThatIsWrong_ThrowsByItsName(string name, Func<object> set) =>
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(set).ParamName);

    [Fact]
    public void Option_AtTheEdgesOfWhatFormatsCanSay_IsTaken()
    {
        Assert.Equal(Instant.MaxValue, (Calendars with { Stamp = Instant.MaxValue, RefreshDays = null }).Stamp);
        Assert.Equal(new(1, 1, 1), (Tables with { AsOf = new(1, 1, 1) }).AsOf);
        Assert.Equal(CalendarContent.None, (Calendars with { Content = CalendarContent.None }).Content);
    }

    [Fact]
    public void FirstSeen_BeforeTheYear1_Throws() => Assert.Equal("FirstSeen", Assert.ThrowsAny<ArgumentException>(() =>
        FeedWriter.WriteAtom(new MemoryStream(), Items.All<Event>([new() { Title = "A" }]), Feeds with { FirstSeen = _ => Instant.MinValue })).ParamName);

    [Fact]
    public void Items_ThatAreNull_Throw()
    {
        CatalogueItem<Event>[] items = [null!];
        Assert.Equal("items", Assert.Throws<ArgumentException>(() => CalendarWriter.Write(new MemoryStream(), items, Calendars)).ParamName);
        Assert.Equal("items", Assert.Throws<ArgumentException>(() => FeedWriter.WriteRss(new MemoryStream(), items, Feeds)).ParamName);
    }

    // A country that nobody gives is none, however it is said.
    [Fact]
    public void CountryOf_AnEmptyCode_IsNoCountry()
    {
        Catalogue catalogue = Items.CatalogueOf([new Project
        {
            Title = "Lamps", Summary = "About lamps.", Locations = ["Alderton"], Duration = new(new(2020, 1, 1), new(2020, 12, 31)),
        }]);
        IatiOptions options = Iati with { RecipientCountry = null, CountryOf = _ => default(CountryCode) };
        (string text, ExportReport report) = Written(stream => IatiWriter.Write(stream, catalogue, options));
        Assert.DoesNotContain("recipient-country", text, StringComparison.Ordinal);
        Assert.Contains("ILO0606", report.Diagnostics.Select(one => one.Id));
    }

    public static TheoryData<string, Func<Stream, ExportReport>, int> Heads => new()
    {
        { "ics", stream => CalendarWriter.Write(stream, Items.All<Event>([]), Calendars with { Name = "a\u0001", Description = "b\u0001" }), 2 },
        { "atom", stream => FeedWriter.WriteAtom(stream, Items.All<Event>([]), Broken), 4 },
        { "rss", stream => FeedWriter.WriteRss(stream, Items.All<Event>([]), Broken), 3 },
        { "jsonfeed", stream => FeedWriter.WriteJsonFeed(stream, Items.All<Event>([]), Broken), 4 },
    };

    private static FeedOptions Broken =>
        Feeds with { Title = "a\uD800", Description = "b\uD800", Author = "c\uD800", Rights = "d\uD800", Updated = Items.Moment };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Write_CharactersOfOptionsThatAFormatCannotHold_AreReplacedAndReported(string format, Func<Stream, ExportReport> write, int count)
    {
        (string text, ExportReport report) = Written(write);
        Assert.Equal(count, report.Diagnostics.Count(one => one.Id == "ILO0691"));
        Assert.True(text.Contains('\uFFFD') || text.Contains("\\uFFFD", StringComparison.OrdinalIgnoreCase), format + text);
    }

    public static TheoryData<string, Func<Stream, IEnumerable<CatalogueItem<Event>>, ExportReport>> Names => new()
    {
        { "UID:", (stream, items) => CalendarWriter.Write(stream, items, Calendars) },
        { "<entry>", (stream, items) => FeedWriter.WriteAtom(stream, items, Feeds) },
        { "<item>", (stream, items) => FeedWriter.WriteRss(stream, items, Feeds) },
        { "\"id\":", (stream, items) => FeedWriter.WriteJsonFeed(stream, items, Feeds) },
    };

    // Of two catalogues that know nothing of each other, two things may have one identifier.
    [Theory]
    [MemberData(nameof(Names))]
    public void Write_TwoItemsOfOneIdentifier_LeavesTheSecondOutAndSaysSo(string name, Func<Stream, IEnumerable<CatalogueItem<Event>>, ExportReport> write)
    {
        static Event Of(string title) => new() { Title = title, Dates = new(new(2020, 1, 1), new(2020, 1, 2)) };
        CatalogueItem<Event>[] items = [Items.Of(Of("First")), Items.Of(Of("Second"), page: "other.txt"), Items.Of(Of("Third"), "three")];
        (string text, ExportReport report) = Written(stream => write(stream, items));
        LeftOutItem left = Assert.Single(report.LeftOut);
        Assert.Equal(("Second", "one", "ILO0693", "other.txt"), (left.Title, left.Identifier, left.Reason.Id, left.Reason.Source.SourceName));
        Assert.Equal(2, report.Written);
        Assert.Equal(2, text.Split(name).Length - 1);
        Assert.DoesNotContain("Second", text, StringComparison.Ordinal);
    }

    private static (string Text, ExportReport Report) Written(Func<Stream, ExportReport> write)
    {
        (byte[] bytes, ExportReport report) = Items.Written(write);
        return (System.Text.Encoding.UTF8.GetString(bytes), report);
    }
}
