using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageWriterTests
{
    private static readonly DateInterval Week = new(new LocalDate(2019, 6, 3), new LocalDate(2019, 6, 7));

    private static readonly Page Events = new()
    {
        Kind = PageKind.EventList,
        Language = LanguageCode.English,
        Title = "Events and meetings",
        Introduction = "The office invites employers and workers to these meetings.",
        Entries =
        [
            new Entry { Kind = RecordKind.Event, Number = 1, Group = "June 2019", Label = "Skills", Title = "Workshop on skills", Dates = Week,
                Place = "Alderton, Norland", Summary = "Who trains whom." },
            new Entry { Kind = RecordKind.Event, Number = 2, Group = "June 2019", Title = "Seminar on wages",
                Dates = new(new LocalDate(2019, 6, 4), new LocalDate(2019, 6, 4)) },
            new Entry { Kind = RecordKind.Event, Number = 1, Title = "Forum of the delta", Dates = Week },
        ],
    };

    [Fact]
    public void Write_List_IsNumbered() => Assert.Equal(
        """
        Events and meetings

        The office invites employers and workers to these meetings.

        June 2019

          1. Skills

            Workshop on skills

            3 - 7 June 2019, Alderton, Norland

            Who trains whom.

          2. Seminar on wages

            4 June 2019


          1. Forum of the delta

            3 - 7 June 2019

        """.ReplaceLineEndings("\n"),
        PageWriter.Write(Events));

    [Fact]
    public void Write_ListDashed_IsDashed() => Assert.Equal(
        """
        Events and meetings

        The office invites employers and workers to these meetings.

        June 2019
        -
        1. Skills
        Workshop on skills
        3 - 7 June 2019, Alderton, Norland
        Who trains whom.
        -
        2. Seminar on wages
        4 June 2019


        -
        1. Forum of the delta
        3 - 7 June 2019

        """.ReplaceLineEndings("\n"),
        PageWriter.Write(Events, PageStyle.Dashed));

    [Fact]
    public void Write_DetailInFrench_HasFieldsInFrench()
    {
        Page page = new()
        {
            Kind = PageKind.ProjectDetail,
            Language = LanguageCode.French,
            Label = "Travail décent",
            Title = "Projet pour les îles",
            Introduction = "Le projet aide les jeunes des îles dans leurs premiers emplois.",
            Donors = ["Norlande"],
            Budget = new Money(1_200_000.5m, CurrencyCode.Parse("EUR", null)),
            Locations = ["Quai, Nord", "Anse et Baie"],
            Sections = [new Section { Heading = "Objectifs",
                Paragraphs = [Paragraph.Point("Former"), "Les jeunes apprennent un métier dans les ateliers du port."] }],
        };

        string text = PageWriter.Write(page);
        Assert.Equal(
            """
            Travail décent

            Projet pour les îles

            Le projet aide les jeunes des îles dans leurs premiers emplois.

            Donateur: Norlande
            Budget: EUR 1,200,000.5
            Pays: Quai, Nord; Anse et Baie

            Objectifs

              • Former

            Les jeunes apprennent un métier dans les ateliers du port.

            """.ReplaceLineEndings("\n"),
            text);
        Assert.Equal(page, PageReader.Read(text).Page);
    }

    [Theory]
    [InlineData("512000", "USD", "US$ 512,000")]
    [InlineData("0.125", "CHF", "CHF 0.1250")]
    [InlineData("3400824.74", "", "3,400,824.74")]
    public void Write_Budget_StandsBehindTheDate(string amount, string currency, string printed)
    {
        Money budget = new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency.Length == 0
            ? default : CurrencyCode.Parse(currency, null));
        Page page = Of(new Entry
        {
            Kind = RecordKind.Project,
            Number = 1,
            Title = "Roads for the north",
            Dates = new(new LocalDate(2009, 3, 1), new LocalDate(2014, 4, 30)),
            Budget = budget,
            Code = "XAF/10/99/ZZZ"
        });
        string text = PageWriter.Write(page);
        Assert.Contains($"1 March 2009 - 30 April 2014, Budget: {printed} - XAF/10/99/ZZZ\n", text, StringComparison.Ordinal);
        Assert.Equal(page, PageReader.Read(text).Page);
    }

    [Fact]
    public void Write_SummaryThatIsADateLine_IsBroken()
    {
        Page page = Of(new Entry { Kind = RecordKind.Project, Number = 1, Title = "Roads for the north", Summary = "3 May 2010" });
        Assert.Equal(page, PageReader.Read(PageWriter.Write(page)).Page);
    }

    [Fact]
    public void Write_TextsWithMarkers_KeepThem()
    {
        Page page = Of(new Entry { Kind = RecordKind.Project, Number = 1, Title = "- Roads", Dates = Week, Summary = "1. Plan the road, then build it." });
        foreach (PageStyle style in Enum.GetValues<PageStyle>())
        {
            Assert.Equal(page, PageReader.Read(PageWriter.Write(page, style)).Page);
        }
    }

    [Fact]
    public void Write_WhatNoTextCanHold_WritesTheRest()
    {
        Entry entry = new() { Number = 1, Title = "Roads for the north", Budget = new Money(5, default) };
        Page read = PageReader.Read(PageWriter.Write(Of(entry))).Page;
        Assert.Equal(entry.Title, read.Entries[0].Title);
        Assert.Null(read.Entries[0].Budget);
    }

    [Fact]
    public void Write_SectionsWithoutHeadings_StayApart()
    {
        Page page = new()
        {
            Kind = PageKind.ProjectDetail,
            Language = LanguageCode.English,
            Title = "Project on the roads of the north",
            Introduction = "The project mends the roads of the towns in the north.",
            Sections = [.. Enumerable.Range(0, 20_000)
                .Select(i => new Section { Paragraphs = [i < 10_000 ? Paragraph.Point("Port roads") : "The road to the port is first."] })],
        };
        Assert.Equal(page, PageReader.Read(PageWriter.Write(page)).Page);
    }

    [Fact]
    public void Write_ToWriter_WritesTheSame()
    {
        using StringWriter writer = new();
        PageWriter.Write(writer, Events);
        Assert.Equal(PageWriter.Write(Events), writer.ToString());
    }

    [Fact]
    public void Write_EmptyPage_IsEmpty() => Assert.Equal("", PageWriter.Write(new Page()));

    [Fact]
    public void Write_NoPage_Throws()
    {
        Assert.Throws<ArgumentNullException>("page", () => PageWriter.Write(null!));
        Assert.Throws<ArgumentNullException>("writer", () => PageWriter.Write(null!, Events));
        Assert.Throws<ArgumentOutOfRangeException>("style", () => PageWriter.Write(Events, (PageStyle)7));
    }

    private static Page Of(Entry entry) => new()
    {
        Kind = PageKind.ProjectList,
        Language = LanguageCode.English,
        Title = "Projects and programmes",
        Entries = [entry],
    };
}
