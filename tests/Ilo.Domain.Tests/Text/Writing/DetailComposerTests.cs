using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class DetailComposerTests
{
    private static readonly Page Dated = new()
    {
        Kind = PageKind.EventDetail,
        Language = LanguageCode.English,
        Title = "Forum",
        Introduction = "Ports meet.",
        Dates = Written.June(3, 7)
    };

    [Theory]
    [InlineData(PageKind.ProjectDetail, 7, null, "Forum||3 - 7 June 2019||Ports meet.|")]
    [InlineData(PageKind.EventDetail, 7, null, "Forum||3 - 7 June 2019||Ports meet.|")]
    [InlineData(PageKind.EventDetail, 3, null, "Forum||Ports meet.||Date: 3 June 2019|")]
    [InlineData(PageKind.ArticleDetail, 3, null, "Forum||Ports meet.||Date issued: 3 June 2019|")]
    [InlineData(PageKind.EventDetail, 7, "Norland", "Forum||3 - 7 June 2019, Norland||Ports meet.|")]
    [InlineData(PageKind.EventDetail, 3, "Norland", "Forum||Ports meet.||Date: 3 June 2019|Location: Norland|")]
    [InlineData(PageKind.ArticleDetail, 3, "Norland", "Forum||Ports meet.||Date issued: 3 June 2019|Location: Norland|")]
    public void Compose_Date_StandsWhereItTellsTheKind(PageKind kind, int last, string? place, string expected) =>
        Assert.Equal(expected, Detail(Dated with { Kind = kind, Dates = Written.June(3, last), Place = place }));

    [Fact]
    public void Compose_PlaceWithoutDate_IsAField() =>
        Assert.Equal("Forum||Ports meet.||Location: Norland|", Detail(Dated with { Dates = null, Place = "Norland" }));

    [Fact]
    public void Compose_Type_HasDateAndPlaceBehindIt()
    {
        Page page = Dated with { Type = "Meeting" };
        Assert.Equal("Forum||Ports meet.||Meeting | 3 - 7 June 2019|", Detail(page));
        Assert.Equal("Forum||Ports meet.||Meeting | Norland | 3 - 7 June 2019|", Detail(page with { Place = "Norland" }));
        Assert.Equal("Forum||Ports meet.||Meeting|", Detail(page with { Dates = null }));
    }

    [Fact]
    public void Compose_Fields_StandInOneOrderBelowTheTop() => Assert.Equal(
        "Forum||Ports meet.||Donors: Ashland; Norland|Partner: Miners|Budget: US$ 1,000|Project code: RAF/08/05|Organizer: Quay Trust|Project provinces: Quay; Bay|Target beneficiaries: Divers|Date: 3 June 2019|Location: Norland|",
        Detail(Fields with { Dates = Written.June(3, 3) }));

    [Theory]
    [InlineData("Ash, Elm", "Donor: Ash, Elm;")]
    [InlineData("Ash and Elm", "Donor: Ash and Elm;")]
    [InlineData("Ash et Elm", "Donor: Ash et Elm;")]
    [InlineData("Ashland", "Donor: Ashland")]
    [InlineData("Ash Ltd.", "Donor: Ash Ltd..")]
    [InlineData("Ash, Elm|Oak", "Donors: Ash, Elm; Oak")]
    [InlineData("Ash Ltd.|Oak", "Donors: Ash Ltd..; Oak")]
    [InlineData("Oak|Ash Ltd.", "Donors: Oak; Ash Ltd..")]
    public void Compose_ListOfAField_KeepsItsValuesWhole(string donors, string expected) =>
        Assert.Equal(expected + "|", Detail(new Page { Donors = [.. donors.Split('|')] }));

    [Theory]
    [InlineData(40, 1)]
    [InlineData(41, 2)]
    public void Compose_LongList_IsBrokenAboveFortyWords(int words, int lines)
    {
        string[] values = [string.Join(' ', Enumerable.Repeat("ash", words - 1)), "elm"];
        Assert.Equal(lines, Detail(new Page { Donors = [.. values] }).Count(c => c == '|'));
    }

    [Fact]
    public void Compose_SectionUnderTheHeadingOfAField_HoldsTheLastValues()
    {
        Section partners = new() { Heading = "Partners", Paragraphs = ["Miners", "Divers"] };
        Assert.Equal("Partner: Bakers||Partners||Miners|Divers|", Detail(new Page { Partners = ["Bakers", "Miners", "Divers"], Sections = [partners] }));
        Assert.Equal("Partners||Miners|Divers|", Detail(new Page { Partners = ["Miners", "Divers"], Sections = [partners] }));
        Assert.Equal("Partners||Miners|Divers|", Detail(new Page { Partners = ["Bakers", "Potters", "Divers"], Sections = [partners] }));
        Assert.Equal("Partners||Miners|Divers|", Detail(new Page { Partners = ["Divers"], Sections = [partners] }));
        Assert.Equal("Donors: Miners; Divers||Partners||Miners|Divers|", Detail(new Page { Donors = ["Miners", "Divers"], Sections = [partners] }));
    }

    [Fact]
    public void Compose_Entries_AreNumberedOrBulleted()
    {
        Page page = new()
        {
            Kind = PageKind.ProjectDetail,
            Language = LanguageCode.English,
            Title = "Forum",
            Entries =
            [
                new() { Kind = RecordKind.Event, Group = "Events", Title = "Fair", Dates = Written.June(3, 7), Summary = "Ports meet." },
                new() { Kind = RecordKind.Article, Group = "Events", Label = "Skills", Title = "Course", Dates = Written.June(4, 4), Place = "Norland" },
                new() { Group = "News", Title = "- Dash", Summary = "1. One" },
                new() { Group = "News", Title = "Last" },
            ],
        };
        Assert.Equal(
            "Forum||  • Events|    • 3 - 7 June 2019|      Fair|      Ports meet.|    • 4 June 2019, Norland|      Skills|      Course|  • News|    • - Dash|      • 1. One|    • Last|",
            Detail(page));
        Page numbered = page with { Entries = [new() { Number = 1, Title = "Fair" }, new() { Title = "Course" }] };
        Assert.Equal("Forum||  1. Fair|||    Course|", Detail(numbered));
    }

    private static Page Fields => Dated with
    {
        Place = "Norland",
        Donors = ["Ashland", "Norland"],
        Partners = ["Miners"],
        Budget = new Money(1000, CurrencyCode.Parse("USD", null)),
        Code = "RAF/08/05",
        Organizer = "Quay Trust",
        Locations = ["Quay", "Bay"],
        Beneficiaries = ["Divers"],
    };

    private static string Detail(Page page) => Written.By(text => DetailComposer.Compose(text, page, PageStyle.Numbered));
}
