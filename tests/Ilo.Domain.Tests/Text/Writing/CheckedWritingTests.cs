using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Writing;

/// <summary>What was written is read back, and where it says something else the page is laid out in another way.</summary>
public sealed class CheckedWritingTests
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
    public void Write_DetailPageWhoseKindNoDateTells_IsInTheFirstLayoutThatReadsBackWithTheKind(PageKind kind, string expected)
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
    public void Write_ListWhoseWordsAreOfAnotherLanguage_IsInTheFirstLayout(PageStyle style, string expected)
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
    public void Write_WhatNoTextCanHold_IsInTheFirstLayout()
    {
        Page page = List with { Title = "Projects", Introduction = "Roads", Entries = [new() { Number = 1, Title = "Roads", Budget = new Money(5, default) }] };
        Assert.Equal("Projects||Roads||  1. Roads|", Text(page, PageStyle.Numbered));
        Assert.Equal("Projects||Roads|-|1. Roads|", Text(page, PageStyle.Dashed));
        Assert.Equal("Projects||Roads||  1. Roads|", Text(page with { Language = LanguageCode.French }, PageStyle.Numbered));
    }

    private static string Text(Page page, PageStyle style) => PageWriter.Write(page, style).Replace('\n', '|');

    private static Page Given(Page page, PageStyle style = PageStyle.Numbered) =>
        PageReader.Read(PageWriter.Write(page, style), new PageReaderOptions { Kind = page.Kind, Language = page.Language }).Page;
}
