using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

/// <summary>A line that would be read as something else is laid out in another way.</summary>
public sealed class PageComposerTests
{
    private const string Sentence = "The office says that the roads of the north are mended.";

    private static readonly Page List = new()
    {
        Kind = PageKind.ProjectList,
        Language = LanguageCode.English,
        Title = "Projects and programmes",
        Entries = [new() { Kind = RecordKind.Project, Number = 1, Title = "Roads for the north",
            Dates = new(new LocalDate(2018, 3, 1), new LocalDate(2019, 6, 30)) }],
    };

    private static readonly Entry DateForSummary = new() { Number = 1, Title = "Roads for the north", Summary = "3 May 2010" };

    [Theory]
    [InlineData(PageKind.EventDetail, 5, "Roads of the north||3 - 5 June 2019||" + Sentence + "|")]
    [InlineData(PageKind.EventDetail, 3, "Roads of the north||" + Sentence + "||Date: 3 June 2019|")]
    [InlineData(PageKind.ArticleDetail, 3, "Roads of the north||" + Sentence + "||Date issued: 3 June 2019|")]
    public void Write_DetailPage_HasItsDateWhereItTellsTheKind(PageKind kind, int last, string expected)
    {
        Page page = new()
        {
            Kind = kind,
            Language = LanguageCode.English,
            Title = "Roads of the north",
            Introduction = Sentence,
            Dates = Written.June(3, last)
        };
        Assert.Equal(expected, Text(page, PageStyle.Numbered));
        Assert.Equal(page, PageReader.Read(PageWriter.Write(page)).Page);
    }

    [Theory]
    [InlineData(PageKind.ProjectDetail, "Roads of the north||3 June 2019||" + Sentence + "|")]
    [InlineData(PageKind.Other, "Roads of the north||3 June 2019||" + Sentence + "|")]
    public void Write_DetailPageWhoseKindNoDateTells_HasItsDateBelowTheTitle(PageKind kind, string expected)
    {
        Page page = new() { Kind = kind, Language = LanguageCode.English, Title = "Roads of the north", Introduction = Sentence, Dates = Written.June(3, 3) };
        Assert.Equal(expected, Text(page, PageStyle.Numbered));
        Assert.Equal(page, Given(page));
    }

    [Theory]
    [InlineData(PageStyle.Numbered, "Projects and programmes||  1. Roads for the north||    3 May||    2010|")]
    [InlineData(PageStyle.Dashed, "Projects and programmes||-|1. Roads for the north|3 May|2010|")]
    public void Write_SummaryThatIsADate_IsBrokenWhateverTheWordsSayOfKindAndLanguage(PageStyle style, string expected)
    {
        Page own = List with { Entries = [DateForSummary with { Kind = RecordKind.Project }] };
        Page[] pages = [own, own with { Language = LanguageCode.French },
            List with { Kind = PageKind.PublicationList, Entries = [DateForSummary with { Kind = RecordKind.Publication }] }];
        Assert.All(pages, page =>
        {
            Assert.Equal(expected, Text(page, style));
            Assert.Equal(page, Given(page, style));
        });
    }

    [Theory]
    [InlineData(PageStyle.Numbered, "Projects and programmes||  1. Roads for the north||    1 mars 2018 - 30 juin 2019|")]
    [InlineData(PageStyle.Dashed, "Projects and programmes||-|1. Roads for the north|1 mars 2018 - 30 juin 2019|")]
    public void Write_ListWhoseWordsAreOfAnotherLanguage_IsLaidOutAsAnyOther(PageStyle style, string expected)
    {
        Page page = List with { Language = LanguageCode.French };
        Assert.Equal(expected, Text(page, style));
        Assert.Equal(page, Given(page, style));
    }

    [Theory]
    [InlineData(PageStyle.Numbered)]
    [InlineData(PageStyle.Dashed)]
    public void Write_NumberedStyleCannotTellTheEntriesApart_IsDashed(PageStyle style)
    {
        Page page = List with
        {
            Entries = [new() { Kind = RecordKind.Project, Number = 1, Title = "Roads" },
            new() { Kind = RecordKind.Project, Title = "Ports" }]
        };
        Assert.Equal("Projects and programmes||-|1. Roads|-|Ports|", Text(page, style));
        Assert.Equal(page, PageReader.Read(PageWriter.Write(page, style)).Page);
    }

    [Fact]
    public void Write_WhatNoTextCanHold_IsLeftOut()
    {
        Page page = List with { Title = "Projects", Entries = [new() { Number = 1, Title = "Roads", Budget = new Money(5, default) }] };
        Assert.Equal("Projects||  1. Roads|", Text(page, PageStyle.Numbered));
        Assert.Equal("Projects||-|1. Roads|", Text(page, PageStyle.Dashed));
    }

    // Without a full stop the lead would be the title or a heading, and a title of two names in front of a date the place.
    [Theory]
    [InlineData("Roads of the north (Phase II)", null, "Ports, piers and docks of the delta (Phase II)")]
    [InlineData("Roads of the north", null, "Ports")]
    [InlineData("Roads, Bridges", "Transport", "The roads of the north are mended by the towns.")]
    [InlineData("Roads of the north", "Transport", "Alderton and the towns of the delta")]
    public void Write_TopThatReadsAsSomethingElse_ReadsBackEqual(string title, string? label, string introduction)
    {
        Page page = new()
        {
            Kind = PageKind.ProjectDetail,
            Language = LanguageCode.English,
            Label = label,
            Title = title,
            Introduction = introduction,
            Dates = Written.June(3, 30),
            Sections = [new() { Heading = "Project background", Paragraphs = [Sentence, Sentence] }],
        };
        Assert.Equal(page, Given(page));
        Assert.Equal(page, Given(page, PageStyle.Dashed));
    }

    [Fact]
    public void Write_DatesThatASectionHoldsToo_AreAField()
    {
        Page page = new()
        {
            Kind = PageKind.ProjectDetail,
            Language = LanguageCode.English,
            Title = "Roads of the north",
            Introduction = Sentence,
            Dates = Written.June(3, 30),
            Donors = ["Norland"],
            Sections = [new() { Heading = "Donor", Paragraphs = ["Norland"] }, new() { Heading = "Duration", Paragraphs = ["3 - 30 June 2019"] }],
        };
        Assert.Contains("|Date: 3 - 30 June 2019|", Text(page, PageStyle.Numbered), StringComparison.Ordinal);
        Assert.Equal(page, Given(page));
    }

    [Fact]
    public void Write_ValuesThatPointsGiveBehindTheirLabels_AreWrittenOnce()
    {
        Page page = new()
        {
            Kind = PageKind.ProjectDetail,
            Language = LanguageCode.English,
            Title = "Roads of the north",
            Introduction = Sentence,
            Donors = ["Norland", "Ashland"],
            Sections = [new() { Heading = "At a glance", Paragraphs = [Paragraph.Point("Donors: Norland; Ashland")] }],
        };
        Assert.Equal("Roads of the north||" + Sentence + "||At a glance||  • Donors: Norland; Ashland|", Text(page, PageStyle.Numbered));
        Assert.Equal(page, Given(page));
    }

    [Fact]
    public void Write_ListThatAHeadingOpens_HasItsTitleTwice()
    {
        Page page = List with { Kind = PageKind.Other, Title = "Field help", Entries = [List.Entries[0] with { Kind = null, Group = "At a glance" }] };
        Assert.StartsWith("Field help||Field help||At a glance||", Text(page, PageStyle.Numbered), StringComparison.Ordinal);
        Assert.Equal(page, Given(page));
    }

    [Fact]
    public void IsList_Page_HasEntriesAndNothingOfADetailPage()
    {
        Assert.True(PageComposer.IsList(List));
        Assert.True(PageComposer.IsList(List with { Kind = PageKind.Other }));
        Assert.False(PageComposer.IsList(List with { Entries = [] }));
        Assert.All([PageKind.ProjectDetail, PageKind.EventDetail, PageKind.ArticleDetail],
            kind => Assert.False(PageComposer.IsList(List with { Kind = kind })));
        Page[] others =
        [
            List with { Type = "News" }, List with { Dates = Written.June(1, 2) }, List with { Place = "Norland" },
            List with { Budget = new Money(5, default) },
            List with { Sections = [new() { Heading = "Aims" }] }, List with { Donors = ["A"] }, List with { Partners = ["A"] },
            List with { Locations = ["A"] }, List with { Beneficiaries = ["A"] },
            List with { Code = "A" }, List with { Organizer = "A" },
        ];
        Assert.All(others, page => Assert.False(PageComposer.IsList(page)));
    }

    private static string Text(Page page, PageStyle style) => PageWriter.Write(page, style).Replace('\n', '|');

    private static Page Given(Page page, PageStyle style = PageStyle.Numbered) =>
        PageReader.Read(PageWriter.Write(page, style), new PageReaderOptions { Kind = page.Kind, Language = page.Language }).Page;
}
