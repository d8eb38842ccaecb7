using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

/// <summary>What was read otherwise than it was written is written in another form the next time, and nothing else is.</summary>
public sealed class DifferencesTests
{
    private static readonly Page Detail = new()
    {
        Kind = PageKind.ProjectDetail,
        Title = "Roads",
        Label = "Transport",
        Introduction = "Roads are mended.",
        Type = "Project",
        Dates = Written.June(3, 7),
        Place = "Norland",
        Donors = ["A"],
        Partners = ["B"],
        Locations = ["C"],
        Beneficiaries = ["D"],
        Sections = [new() { Heading = "Aims", Paragraphs = ["Mend."] }],
    };

    private static readonly Page List = new()
    {
        Kind = PageKind.EventList,
        Title = "Events",
        Entries = [Of("Forum"), Of("Seminar"), Of("Fair")],
    };

    [Fact]
    public void Settle_NoDifference_ChangesNothing()
    {
        Assert.Equal("False: top 0, Line, WhereNeeded, entries", Settled(Detail, Detail));
        Assert.Equal("False: top 0, Line, WhereNeeded, entries Below Below Below", Settled(List, List));
    }

    [Fact]
    public void Settle_TopDiffers_TakesTheNextTopAlone()
    {
        Assert.Equal("True: top 1, Line, WhereNeeded, entries", Settled(Detail, Detail with { Title = "Road" }));
        Assert.Equal("True: top 1, Line, WhereNeeded, entries", Settled(Detail, Detail with { Label = null }));
        Assert.Equal("True: top 1, Line, WhereNeeded, entries", Settled(Detail, Detail with { Introduction = null }));
        Assert.Equal("True: top 1, Line, WhereNeeded, entries", Settled(Detail, Detail with { Introduction = null, Dates = null, Donors = [], Sections = [] }));
    }

    [Fact]
    public void Settle_TopsAreUsedUp_SettlesTheRest()
    {
        Choices choices = new(Detail);
        while (choices.NextTop())
        {
        }

        for (int i = 1; i < TopForm.OfDetail.Length; i++)
        {
            choices.NextTop();
        }

        Assert.True(Differences.Settle(Detail, Detail with { Title = "Road", Dates = null }, choices));
        Assert.Equal("top 0, LineWithPlace, WhereNeeded, entries", Shown(Detail, choices));
    }

    [Fact]
    public void Settle_DateOrPlaceOrTypeDiffers_TakesTheNextPlaceOfTheDate()
    {
        Page[] reads = [Detail with { Dates = null }, Detail with { Precision = DatePrecision.Month }, Detail with { Place = null },
            Detail with { Type = null }];
        Assert.All(reads, read => Assert.Equal("True: top 0, LineWithPlace, WhereNeeded, entries", Settled(Detail, read)));
    }

    [Fact]
    public void Settle_ListOfAFieldDiffers_WritesALineForEachValue()
    {
        Page[] reads = [Detail with { Donors = [] }, Detail with { Partners = [] }, Detail with { Locations = [] }, Detail with { Beneficiaries = [] },
            Detail with { Code = "A" }, Detail with { Organizer = "A" }];
        Assert.All(reads, read => Assert.Equal("True: top 0, Line, WhereNeeded, lines, entries", Settled(Detail, read)));
    }

    [Fact]
    public void Settle_SectionsDiffer_TriesParagraphsAndThenTops()
    {
        Page read = Detail with { Sections = [] };
        Choices choices = new(Detail);
        List<string> steps = [];
        for (int i = 0; i < 4; i++)
        {
            Assert.True(Differences.Settle(Detail, read, choices));
            steps.Add(Shown(Detail, choices));
        }

        Assert.Equal(["top 0, Line, Tight, entries", "top 0, Line, Apart, entries", "top 1, Line, WhereNeeded, entries", "top 1, Line, Tight, entries"], steps);
    }

    [Fact]
    public void Settle_SeveralDiffer_SettlesAllAtOnce()
    {
        Assert.Equal("True: top 0, LineWithPlace, Tight, entries", Settled(Detail, Detail with { Sections = [], Dates = null }));
        Assert.Equal("True: top 0, LineWithPlace, WhereNeeded, lines, entries", Settled(Detail, Detail with { Donors = [], Dates = null }));
        Assert.Equal("True: top 0, LineWithPlace, Tight, lines, entries", Settled(Detail, Detail with { Sections = [], Donors = [], Dates = null }));
        Page page = Detail with { Entries = List.Entries };
        Assert.Equal("True: top 0, LineWithPlace, WhereNeeded, entries Labelled Below Below",
            Settled(page, page with { Dates = null, Entries = [Of("Other"), Of("Seminar"), Of("Fair")] }));
    }

    [Fact]
    public void Settle_KindDiffersAlone_MovesTheDateAndThenTheTop()
    {
        Page read = Detail with { Kind = PageKind.ArticleDetail };
        Choices choices = new(Detail);
        for (int i = 0; i < 4; i++)
        {
            Assert.True(Differences.Settle(Detail, read, choices));
        }

        Assert.Equal("top 0, LastLine, WhereNeeded, entries", Shown(Detail, choices));
        Assert.True(Differences.Settle(Detail, read, choices));
        Assert.Equal("top 1, Line, WhereNeeded, entries", Shown(Detail, choices));
        Assert.Equal("True: top 0, Line, Tight, entries", Settled(Detail, read with { Sections = [] }));
    }

    [Fact]
    public void Settle_EntryDiffers_TakesItsNextFormAlone()
    {
        Assert.Equal("True: top 0, Line, WhereNeeded, entries Below Labelled Below",
            Settled(List, List with { Entries = [List.Entries[0], Of("Other"), List.Entries[2]] }));
        Assert.Equal("True: top 0, Line, WhereNeeded, entries Labelled Below Labelled",
            Settled(List, List with { Entries = [Of("A"), List.Entries[1], Of("B")] }));
        Assert.Equal("True: top 0, Line, WhereNeeded, entries Labelled Labelled Below",
            Settled(List, List with { Entries = [Of("A"), Of("B"), List.Entries[2]] }));
    }

    [Fact]
    public void Settle_KindOfAnEntryDiffers_PartsTheKindsAndThenTakesItsNextForm()
    {
        Page read = List with { Entries = [List.Entries[0], List.Entries[1] with { Kind = RecordKind.Article }, List.Entries[2]] };
        Choices choices = new(List);
        Assert.True(Differences.Settle(List, read, choices));
        Assert.Equal("top 0, Line, WhereNeeded, kinds, entries Below Below Below", Shown(List, choices));
        Assert.True(Differences.Settle(List, read, choices));
        Assert.Equal("top 0, Line, WhereNeeded, kinds, entries Below Labelled Below", Shown(List, choices));
    }

    [Fact]
    public void Settle_NumberOfEntriesDiffers_TriesTopsAndThenTheFirstThatDiffers()
    {
        Page read = List with { Entries = [List.Entries[0], Of("Other"), Of("Thing"), Of("More")] };
        Choices choices = new(List);
        for (int i = 1; i < TopForm.OfList.Length; i++)
        {
            Assert.True(Differences.Settle(List, read, choices));
            Assert.Equal($"top {i}, Line, WhereNeeded, entries Below Below Below", Shown(List, choices));
        }

        Assert.True(Differences.Settle(List, read, choices));
        Assert.Equal("top 0, Line, WhereNeeded, entries Below Labelled Below", Shown(List, choices));
    }

    [Fact]
    public void Settle_EntryMissingOrTooMany_LeavesTheOthersAsTheyAre()
    {
        Page[] reads = [List with { Entries = [List.Entries[0], List.Entries[1]] }, List with { Entries = [.. List.Entries, Of("More")] }];
        Assert.All(reads, read =>
        {
            Choices choices = new(List);
            for (int i = 1; i < TopForm.OfList.Length; i++)
            {
                Assert.True(Differences.Settle(List, read, choices));
            }

            Assert.False(Differences.Settle(List, read, choices));
            Assert.Equal("top 0, Line, WhereNeeded, entries Below Below Below", Shown(List, choices));
        });
    }

    [Fact]
    public void Settle_NoFormIsLeft_SaysSo()
    {
        Page page = List with { Entries = [new() { Title = "Forum" }] };
        Assert.Equal("False: top 0, Line, WhereNeeded, entries Below", Settled(page, page with { Entries = [new() { Title = "Fora" }] }));
    }

    private static Entry Of(string title) => new() { Kind = RecordKind.Event, Title = title, Dates = Written.June(3, 7) };

    private static string Settled(Page page, Page read)
    {
        Choices choices = new(page);
        return $"{Differences.Settle(page, read, choices)}: {Shown(page, choices)}";
    }

    private static string Shown(Page page, Choices choices)
    {
        int top = Array.IndexOf(PageComposer.IsList(page) ? TopForm.OfList : TopForm.OfDetail, choices.Top);
        string entries = string.Concat(page.Entries.Select((_, i) => $" {choices.Of(i).Date}"));
        return $"top {top}, {choices.Date}, {choices.Paragraphs}{(choices.FieldLines ? ", lines" : "")}{(choices.PartKinds ? ", kinds" : "")}, entries{entries}";
    }
}
