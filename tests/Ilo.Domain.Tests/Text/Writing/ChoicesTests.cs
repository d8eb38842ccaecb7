using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class ChoicesTests
{
    private static readonly Page Detail = new() { Kind = PageKind.ProjectDetail, Title = "Roads of the north" };

    private static readonly Page List = new()
    {
        Kind = PageKind.EventList,
        Title = "Events",
        Entries = [new() { Kind = RecordKind.Event, Title = "Forum", Dates = Written.June(3, 7) },
            new() { Kind = RecordKind.Event, Title = "Seminar", Dates = Written.June(4, 4) }],
    };

    [Fact]
    public void NextTop_EachKindOfPage_GoesThroughItsFormsOnce()
    {
        Assert.Equal(TopForm.OfDetail, Tops(Detail));
        Assert.Equal(TopForm.OfList, Tops(List));
        Assert.Equal(TopForm.OfList.Length, TopForm.OfList.Distinct().Count());
    }

    [Fact]
    public void Next_DateAndParagraphs_GoThroughTheirFormsOnce()
    {
        Choices choices = new(Detail);
        Assert.Equal((PageDateForm.Line, ParagraphForm.WhereNeeded), (choices.Date, choices.Paragraphs));
        List<PageDateForm> dates = [];
        while (choices.NextDate())
        {
            dates.Add(choices.Date);
        }

        Assert.Equal([PageDateForm.LineWithPlace, PageDateForm.Field, PageDateForm.Issued, PageDateForm.LastLine], dates);
        Assert.Equal([true, true, false], new[] { choices.NextParagraphs(), choices.NextParagraphs(), choices.NextParagraphs() });
        Assert.Equal((PageDateForm.Line, ParagraphForm.WhereNeeded), (choices.Date, choices.Paragraphs));
        choices.NextParagraphs();
        Assert.Equal(ParagraphForm.Tight, choices.Paragraphs);
        choices.NextParagraphs();
        Assert.Equal(ParagraphForm.Apart, choices.Paragraphs);
    }

    [Fact]
    public void Next_RunsAndFields_AreChosenOnceAndInTurn()
    {
        Choices choices = new(List);
        Assert.Equal([false, true, false, true], new[] { choices.PartKinds, choices.NextRuns(), choices.NextRuns(), choices.PartKinds });
        Assert.Equal([false, true, false, true], new[] { choices.FieldLines, choices.NextFields(), choices.NextFields(), choices.NextFields() });
    }

    [Fact]
    public void Next_Entry_GoesThroughItsFormsAndStaysAtTheLast()
    {
        Choices choices = new(List);
        Assert.Equal(DateForm.Below, choices.Of(0).Date);
        List<DateForm> dates = [];
        while (choices.Next(0))
        {
            dates.Add(choices.Of(0).Date);
        }

        Assert.Equal([DateForm.Labelled, DateForm.Above, DateForm.Stuck], dates);
        Assert.False(choices.Next(0));
        Assert.Equal((DateForm.Stuck, DateForm.Below), (choices.Of(0).Date, choices.Of(1).Date));
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

    private static List<TopForm> Tops(Page page)
    {
        Choices choices = new(page);
        List<TopForm> tops = [choices.Top];
        while (choices.NextTop())
        {
            tops.Add(choices.Top);
        }

        return tops;
    }
}
