using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using Ilo.Domain.Text.Records;

namespace Ilo.Domain.Tests.Text.Records;

public sealed class RecordMakerTests
{
    private static readonly DateInterval TwoDays = new(new(2009, 6, 2), new(2009, 6, 3));

    private static readonly SourceReference Source = new("kelp.txt", new(3, 4), 1, 0);

    [Fact]
    public void ProjectOf_Entry_KeepsEachProperty()
    {
        Entry entry = new()
        {
            Title = "Kelp Farms (closed)",
            Dates = TwoDays,
            Label = "Isle",
            Credit = "© A. Writer",
            Summary = "They grow.",
            Place = "Alderton",
            Budget = new(12, CurrencyCode.Parse("USD", null)),
            Code = "XAF/1",
        };
        Project expected = new()
        {
            Title = "Kelp Farms (closed)",
            Duration = TwoDays,
            Label = "Isle",
            Credit = "© A. Writer",
            Summary = "They grow.",
            Locations = ["Alderton"],
            Budget = new(12, CurrencyCode.Parse("USD", null)),
            Code = "XAF/1",
            StatedStatus = ProjectStatus.Closed,
            Language = LanguageCode.English,
        };
        Assert.Equal(expected, RecordMaker.ProjectOf(new Page { Language = LanguageCode.English }, entry));
        Assert.Equal(new Project { Title = "Kelp" }, RecordMaker.ProjectOf(new Page(), new Entry { Title = "Kelp" }));
    }

    [Fact]
    public void EventOf_Entry_KeepsEachProperty()
    {
        Entry entry = new()
        {
            Title = "Kelp Day (postponed)",
            Dates = TwoDays,
            Label = "Isle",
            Credit = "© A. Writer",
            Summary = "They grow.",
            Place = "Alderton"
        };
        Event expected = new()
        {
            Title = "Kelp Day (postponed)",
            Dates = TwoDays,
            Label = "Isle",
            Credit = "© A. Writer",
            Summary = "They grow.",
            Place = "Alderton",
            StatedStatus = EventStatus.Postponed,
            Language = LanguageCode.Spanish,
        };
        Assert.Equal(expected, RecordMaker.EventOf(new Page { Language = LanguageCode.Spanish }, entry));
    }

    [Theory]
    [InlineData(DatePrecision.Day, "2009-06-02")]
    [InlineData(DatePrecision.Month, "2009-06")]
    [InlineData(DatePrecision.Year, "2009")]
    public void ArticleOf_DatePrecision_IsThatOfTheEntry(DatePrecision precision, string expected) =>
        Assert.Equal(expected, RecordMaker.ArticleOf(new Page(), new Entry { Title = "Kelp", Dates = TwoDays, Precision = precision }).Date.ToString());

    [Fact]
    public void ArticleOf_EntryWithoutDate_HasNone() => Assert.Null(RecordMaker.ArticleOf(new Page(), new Entry { Title = "Kelp" }).Date);

    [Theory]
    [InlineData(PageKind.NewsList, RecordKind.Article, null, ArticleKind.News, null)]
    [InlineData(PageKind.FeatureList, RecordKind.Article, null, ArticleKind.Feature, null)]
    [InlineData(PageKind.FeatureList, RecordKind.Publication, null, ArticleKind.Publication, null)]
    [InlineData(PageKind.NewsList, RecordKind.Publication, "Isle", ArticleKind.Publication, null)]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Isle", ArticleKind.News, null)]
    [InlineData(PageKind.FeatureList, RecordKind.Article, "News", ArticleKind.News, "News")]
    [InlineData(PageKind.NewsList, RecordKind.Publication, "Press release", ArticleKind.PressRelease, "Press release")]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Story", ArticleKind.Feature, "Story")]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Speech", ArticleKind.Statement, "Speech")]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Report", ArticleKind.Publication, "Report")]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Video", ArticleKind.Media, "Video")]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Agenda", ArticleKind.Document, "Agenda")]
    [InlineData(PageKind.NewsList, RecordKind.Article, "Vacancy", ArticleKind.Notice, "Vacancy")]
    [InlineData(PageKind.FeatureList, RecordKind.Article, "Workshop", ArticleKind.Feature, null)]
    [InlineData(PageKind.FeatureList, RecordKind.Article, "Project", ArticleKind.Feature, null)]
    public void ArticleOf_Kind_IsThePrintedOneElseThePages(PageKind page, RecordKind entry, string? label, ArticleKind expected, string? printed)
    {
        Article article = RecordMaker.ArticleOf(new Page { Kind = page }, new Entry { Title = "Kelp", Kind = entry, Label = label, Byline = "By Ana Writer" });
        Assert.Equal((expected, printed, label, "By Ana Writer"), (article.Kind, article.PrintedKind, article.Label, article.Byline));
    }

    [Theory]
    [InlineData(PageKind.ProjectDetail)]
    [InlineData(PageKind.EventDetail)]
    [InlineData(PageKind.ArticleDetail)]
    [InlineData(PageKind.OfficeHome)]
    public void OfPage_DetailOrHomePageWithATitle_IsOneRecordOfNoEntry(PageKind kind)
    {
        Page page = new() { Kind = kind, Title = "Kelp Farms", Dates = TwoDays, Introduction = "They grow." };
        Assert.True(RecordMaker.HasOwnRecord(page));
        PageRecord record = RecordMaker.OfPage(page, Source);
        Assert.Equal((Source, -1), (record.Source, record.Entry));
        Assert.Equal(
            (kind == PageKind.ProjectDetail, kind == PageKind.EventDetail, kind == PageKind.ArticleDetail, kind == PageKind.OfficeHome),
            (record.Project is not null, record.Event is not null, record.Article is not null, record.Office is not null));
    }

    [Theory]
    [InlineData(PageKind.NewsList, "Kelp Farms")]
    [InlineData(PageKind.Other, "Kelp Farms")]
    [InlineData(PageKind.ProjectDetail, null)]
    [InlineData(PageKind.EventDetail, null)]
    [InlineData(PageKind.ArticleDetail, null)]
    [InlineData(PageKind.OfficeHome, null)]
    public void HasOwnRecord_ListOrPageWithoutATitle_IsFalse(PageKind kind, string? title) =>
        Assert.False(RecordMaker.HasOwnRecord(new Page { Kind = kind, Title = title }));

    [Fact]
    public void OfPage_ProjectDetail_IsAtItsPlaceUnlessItNamesLocations()
    {
        Page page = new() { Kind = PageKind.ProjectDetail, Title = "Kelp Farms", Place = "Alderton" };
        Assert.Equal(["Alderton"], RecordMaker.OfPage(page, Source).Project!.Locations);
        Assert.Equal(["Isle", "Bay"], RecordMaker.OfPage(page with { Locations = ["Isle", "Bay"] }, Source).Project!.Locations);
        Assert.Empty(RecordMaker.OfPage(page with { Place = null }, Source).Project!.Locations);
    }

    [Theory]
    [InlineData(null, ArticleKind.News)]
    [InlineData("Isle", ArticleKind.News)]
    [InlineData("Press release", ArticleKind.PressRelease)]
    public void OfPage_ArticleDetail_IsOfTheTypePrinted(string? type, ArticleKind expected)
    {
        Article article = RecordMaker.OfPage(new Page { Kind = PageKind.ArticleDetail, Title = "Kelp", Type = type }, Source).Article!;
        Assert.Equal((expected, type), (article.Kind, article.PrintedKind));
    }

    [Theory]
    [InlineData("ILO Office for the Isle (CO-Isle)", "ILO Office for the Isle", "CO-Isle")]
    [InlineData("ILO Office (Isle) for the Bay (CO-B)", "ILO Office (Isle) for the Bay", "CO-B")]
    [InlineData("ILO Office for the Isle", "ILO Office for the Isle", null)]
    [InlineData("ILO Office (Isle) for the Bay", "ILO Office (Isle) for the Bay", null)]
    [InlineData("ILO Office for the Isle ()", "ILO Office for the Isle ()", null)]
    [InlineData("ILO Office for the Isle (B)", "ILO Office for the Isle", "B")]
    [InlineData("ILO Office for the Isle ( B)", "ILO Office for the Isle ( B)", null)]
    [InlineData("ILO Office for the Isle (B )", "ILO Office for the Isle (B )", null)]
    [InlineData("ILO Office for the Isle B)", "ILO Office for the Isle B)", null)]
    [InlineData("(CO-Isle)", "(CO-Isle)", null)]
    [InlineData("A(CO)", "A(CO)", null)]
    [InlineData("AB(CO)", "AB", "CO")]
    [InlineData(")", ")", null)]
    public void OfPage_OfficeHome_HasTheAcronymInItsTitle(string title, string name, string? acronym)
    {
        Office office = RecordMaker.OfPage(new Page { Kind = PageKind.OfficeHome, Title = title, Language = LanguageCode.French }, Source).Office!;
        Assert.Equal((name, acronym, LanguageCode.French), (office.Name, office.Acronym, office.Language));
    }
}
