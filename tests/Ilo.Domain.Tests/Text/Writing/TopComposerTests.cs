using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class TopComposerTests
{
    private static readonly Page Whole = new()
    {
        Label = "Skills",
        Title = "Roads of the north",
        Introduction = "Roads are mended here. Then the bridges too."
    };

    private static readonly ValueList<Entry> Entries = [new() { Number = 1, Title = "Bridges" }];

    [Theory]
    [InlineData("Roads are mended here.", "Skills||Roads of the north||Roads are mended here.|")]
    [InlineData("The aims are:", "Skills||Roads of the north||The aims are:|")]
    [InlineData("Roads and bridges", "Skills||Roads of the north||Roads|and bridges|")]
    [InlineData("Roads, bridges and piers", "Skills||Roads of the north||Roads,|bridges and piers|")]
    [InlineData("Roads", "Skills||Roads of the north||Roads of the north|Roads|")]
    public void Compose_IntroductionOfADetailPage_IsNeitherTitleNorHeading(string introduction, string expected) =>
        Assert.Equal(expected, Top(Whole with { Introduction = introduction }));

    [Theory]
    [InlineData("Roads are mended here.", "Skills||Roads of the north||Roads are mended here.|")]
    [InlineData("Roads and bridges", "Skills||Roads of the north||• Roads and bridges|")]
    [InlineData("1. Roads are mended here.", "Skills||Roads of the north||• 1. Roads are mended here.|")]
    public void Compose_IntroductionOfAList_IsNeitherHeadingNorEntry(string introduction, string expected) =>
        Assert.Equal(expected, Top(Whole with { Introduction = introduction, Entries = Entries }));

    [Fact]
    public void Compose_WhatAHeadingFollows_HasItsTitleTwice()
    {
        Page bare = new() { Title = "Roads" };
        Assert.Equal("Roads||Roads|", Top(bare with { Sections = [new() { Heading = "Aims" }] }));
        Assert.Equal("Roads|", Top(bare with { Sections = [new() { Heading = "Aims" }], Type = "News" }));
        Assert.Equal("Roads|", Top(bare with { Sections = [new() { Paragraphs = ["Aims"] }] }));
        Assert.Equal("Roads||Roads|", Top(bare with { Entries = [Entries[0] with { Group = "At a glance" }] }));
        Assert.Equal("Roads|", Top(bare with { Entries = [Entries[0] with { Group = "2019" }] }));
        Assert.Equal("Skills||Oak, Elm||Oak, Elm||3 June 2019|",
            Top(bare with { Label = "Skills", Title = "Oak, Elm", Dates = Written.June(3, 3) }, "3 June 2019"));
    }

    [Fact]
    public void Compose_PartOfATop_LeavesNoGapForTheRest()
    {
        Assert.Equal("", Top(new Page()));
        Assert.Equal("Roads of the north|", Top(new Page { Title = "Roads of the north" }));
        Assert.Equal("Skills|", Top(new Page { Label = "Skills" }));
        Assert.Equal("Skills||Roads are mended here.|",
            Top(new Page { Label = "Skills", Introduction = "Roads are mended here." }));
    }

    [Fact]
    public void Compose_NoIntroduction_PartsWhatFollowsFromTheTitle() =>
        Assert.Equal("Roads||-|", Written.By(text =>
        {
            TopComposer.Compose(text, new Page { Title = "Roads" }, null);
            text.Line("-", null);
        }));

    [Fact]
    public void Compose_Date_StandsBelowTheTitle()
    {
        Assert.Equal("Skills||Roads of the north||3 June 2019||Roads are mended here. Then the bridges too.|", Top(Whole, "3 June 2019"));
        Assert.Equal("3 June 2019|", Top(new Page(), "3 June 2019"));
    }

    [Fact]
    public void Compose_LineThatCouldBeAMasthead_IsIndented()
    {
        Assert.Equal("  Contact us||Roads are mended here.|", Top(new Page { Title = "Contact us", Introduction = "Roads are mended here." }));
        Assert.Equal("Roads||Roads|  Home|", Top(new Page { Title = "Roads", Introduction = "Home" }));
    }

    [Fact]
    public void Compose_PointThatCouldBeAMasthead_IsAPointAlone() =>
        Assert.Equal("Roads||• Home|", Top(new Page { Title = "Roads", Introduction = "Home", Entries = Entries }));

    [Theory]
    [InlineData("a  b", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("\na", "a")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("a\u00A0\nb", "a b")]
    [InlineData("a b", "a b")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Fold_Text_IsOneLine(string? text, string expected) => Assert.Equal(expected, PageText.Fold(text));

    [Fact]
    public void Line_NothingToWrite_WritesNoLine()
    {
        Assert.Equal("a|", Written.By(text =>
        {
            text.Separate(2);
            text.Line("", null);
            text.Line("  ", " ");
            text.Line("", "a");
            text.Separate(2);
            text.Paragraph("", null);
        }));
        Assert.Equal("-||| a|b|", Written.By(text =>
        {
            text.Line("-", null);
            text.Separate(2);
            text.Separate();
            text.Line(" ", "a ");
            text.Line("", "b");
        }));
    }

    [Theory]
    [InlineData("- a", true)]
    [InlineData("• a", true)]
    [InlineData("1. a", true)]
    [InlineData("a - b", false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("a", false)]
    public void OpensWithMarker_Text_IsReadAsALine(string text, bool expected) => Assert.Equal(expected, Escapes.OpensWithMarker(text));

    [Theory]
    [InlineData("June 2019", true)]
    [InlineData("Publications", true)]
    [InlineData("Latest", true)]
    [InlineData("Roads of the north", false)]
    public void IsGroup_Heading_IsAPeriodAListOrTheLatest(string text, bool expected) => Assert.Equal(expected, Escapes.IsGroup(text));

    private static string Top(Page page, string? date = null) => Written.By(text => TopComposer.Compose(text, page, date));
}
