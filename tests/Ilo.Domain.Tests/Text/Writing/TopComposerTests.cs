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

    [Theory]
    [InlineData(false, false, false, 0, "Skills||Roads of the north||Roads are mended here. Then the bridges too.|")]
    [InlineData(false, true, false, 0, "Skills||Roads of the north|Roads are mended here. Then the bridges too.|")]
    [InlineData(true, false, false, 0, "Skills||Roads of the north||Roads of the north||Roads are mended here. Then the bridges too.|")]
    [InlineData(true, true, false, 0, "Skills||Roads of the north||Roads of the north|Roads are mended here. Then the bridges too.|")]
    [InlineData(false, false, true, 0, "Skills||Roads of the north||• Roads are mended here. Then the bridges too.|")]
    [InlineData(false, false, false, -1, "Skills||Roads of the north||Roads are mended here.|Then the bridges too.|")]
    [InlineData(false, false, true, -1, "Skills||Roads of the north||• Roads are mended here.|• Then the bridges too.|")]
    [InlineData(false, false, false, 1, "Skills||Roads of the north||Roads|are mended here. Then the bridges too.|")]
    [InlineData(false, false, false, 2, "Skills||Roads of the north||Roads are|mended here. Then the bridges too.|")]
    [InlineData(false, false, false, 4, "Skills||Roads of the north||Roads are mended here.|Then the bridges too.|")]
    [InlineData(false, false, false, 7, "Skills||Roads of the north||Roads are mended here. Then the bridges|too.|")]
    [InlineData(false, false, false, 8, "Skills||Roads of the north||Roads are mended here. Then the bridges too.|")]
    [InlineData(false, false, false, 9, "Skills||Roads of the north||Roads are mended here. Then the bridges too.|")]
    public void Compose_Form_StandsAsItSays(bool twice, bool tight, bool point, int words, string expected) =>
        Assert.Equal(expected, Top(Whole, new(twice, tight, point, words)));

    [Fact]
    public void Compose_PartOfATop_LeavesNoGapForTheRest()
    {
        Assert.Equal("", Top(new Page(), default));
        Assert.Equal("Roads of the north|", Top(new Page { Title = "Roads of the north" }, default));
        Assert.Equal("Skills|", Top(new Page { Label = "Skills" }, new(true, true, false, 0)));
        Assert.Equal("Skills||Roads are mended here.|",
            Top(new Page { Label = "Skills", Introduction = "Roads are mended here." }, new(false, true, false, 0)));
        Assert.Equal("Skills||Roads are mended here.|", Top(new Page { Label = "Skills", Introduction = "Roads are mended here." }, default));
    }

    [Fact]
    public void Compose_NoIntroduction_PartsWhatFollowsFromTheTitle() =>
        Assert.Equal("Roads||-|", Written.By(text =>
        {
            TopComposer.Compose(text, new Page { Title = "Roads" }, default, null);
            text.Line("-", null);
        }));

    [Fact]
    public void Compose_Date_StandsBelowTheTitle()
    {
        Assert.Equal("Skills||Roads of the north||3 June 2019||Roads are mended here. Then the bridges too.|", Top(Whole, default, "3 June 2019"));
        Assert.Equal("3 June 2019|", Top(new Page(), default, "3 June 2019"));
    }

    [Fact]
    public void Compose_LineThatCouldBeAMasthead_IsIndented()
    {
        Assert.Equal("  Contact us||Roads are mended here.|", Top(new Page { Title = "Contact us", Introduction = "Roads are mended here." }, default));
        Assert.Equal("Roads||  Home|", Top(new Page { Title = "Roads", Introduction = "Home" }, default));
    }

    [Fact]
    public void Compose_PointThatCouldBeAMasthead_IsAPointAlone() =>
        Assert.Equal("Roads||• Home|", Top(new Page { Title = "Roads", Introduction = "Home" }, new(false, false, true, 0)));

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

    private static string Top(Page page, TopForm form, string? date = null) => Written.By(text => TopComposer.Compose(text, page, form, date));
}
