using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class ListComposerTests
{
    [Theory]
    [InlineData("1 2 3", false, false, "None None None")]
    [InlineData("1 2 1 2", false, false, "None None Gap None")]
    [InlineData("1 1 2 2", false, false, "None Gap None Gap")]
    [InlineData("5 6 6", false, false, "None None Gap")]
    [InlineData("A1 A2 A1", false, false, "Heading None Heading")]
    [InlineData("A1 A2 B3 B4", false, false, "Heading None Heading None")]
    [InlineData("A1 2 3", false, false, "Heading Gap None")]
    [InlineData("1 ? 3", false, false, "None None None")]
    [InlineData("1 ? 2", false, false, "None None Gap")]
    [InlineData("A? A2", false, false, "Heading None")]
    [InlineData("A? A1", false, false, "Heading Heading")]
    [InlineData("A5 A? A7", false, false, "Heading None None")]
    [InlineData("A5 A? A6", false, false, "Heading None Heading")]
    [InlineData("1 2e 3e", false, false, "None None None")]
    [InlineData("1 2e 3e 4", true, false, "None Gap None Gap")]
    [InlineData("A1 A2e", true, true, "Heading Heading")]
    [InlineData("1 ?e 3", true, false, "None Gap Gap")]
    [InlineData("1 ?e 3", true, true, "None None Gap")]
    [InlineData("1e 2e", true, true, "None None")]
    public void Of_Entries_PartsThemWhereTheGroupTheCountOrTheKindIsNew(string entries, bool partKinds, bool numbered, string expected) =>
        Assert.Equal(expected, string.Join(' ', Groups.Of(new Page { Entries = [.. entries.Split(' ').Select(Of)] }, partKinds, numbered)));

    [Theory]
    [InlineData("1 2", "  1. T||  2. T|")]
    [InlineData("A1 A2 B1", "A||  1. T||  2. T||B||  1. T|")]
    [InlineData("1 1", "  1. T|||  1. T|")]
    [InlineData("1 d 3", "  1. T|||    T||    3 June 2019||  3. T|")]
    public void Compose_Numbered_ShowsWhereEntriesBegin(string entries, string expected) =>
        Assert.Equal(expected, List(entries.Split(' ').Select(Of), PageStyle.Numbered));

    [Theory]
    [InlineData("1 2", "-|1. T|-|2. T|")]
    [InlineData("A1 A2 B1", "A|-|1. T|-|2. T||B|-|1. T|")]
    [InlineData("1 1", "-|1. T|||-|1. T|")]
    [InlineData("? ?", "-|T|-|T|")]
    public void Compose_Dashed_ShowsWhereEntriesBegin(string entries, string expected) =>
        Assert.Equal(expected, List(entries.Split(' ').Select(Of), PageStyle.Dashed));

    [Fact]
    public void Compose_ListWhoseNumbersDoNotShowTheEntries_IsDashed()
    {
        Assert.Equal("-|T|-|T|", List([Of("?"), Of("?")], PageStyle.Numbered));
        Assert.Equal("-|T|-|2. T|", List([Of("?"), Of("2")], PageStyle.Numbered));
        Assert.Equal("-|1. T|-|T|-|3. T|", List([Of("1"), Of("?"), Of("3")], PageStyle.Numbered));
    }

    [Fact]
    public void Compose_EntryWithoutText_HasItsNumberAlone()
    {
        Assert.Equal("  1.||  2. T|", List([new() { Number = 1 }, Of("2")], PageStyle.Numbered));
        Assert.Equal("-|1.|-|2. T|", List([new() { Number = 1 }, Of("2")], PageStyle.Dashed));
    }

    [Fact]
    public void Compose_LinesOfAnEntry_AreMarkedWhereTheyLookLikeSomethingElse()
    {
        Entry entry = new() { Number = 1, Label = "Skills", Title = "- Roads", Summary = "2. Plan it." };
        Assert.Equal("  1. Skills||    • - Roads||    • 2. Plan it.|", List([entry], PageStyle.Numbered));
        Assert.Equal("-|1. Skills|- - Roads|- 2. Plan it.|", List([entry], PageStyle.Dashed));
        Assert.Equal("-|- - Roads|- 2. Plan it.|", List([entry with { Number = null, Label = null }], PageStyle.Dashed));
        Assert.Equal("-|1. Roads|  Contact us|", List([new() { Number = 1, Title = "Roads", Summary = "Contact us" }], PageStyle.Dashed));
    }

    [Fact]
    public void Compose_DashedLineThatSeemsToGoOn_StandsApart()
    {
        Assert.Equal("-|1. Roads,||bridges and piers|", List([new() { Number = 1, Label = "Roads,", Title = "bridges and piers" }], PageStyle.Dashed));
        Assert.Equal("-|1. Roads of||The north|", List([new() { Number = 1, Label = "Roads of", Title = "The north" }], PageStyle.Dashed));
        Assert.Equal("-|1. Roads|Bridges|", List([new() { Number = 1, Label = "Roads", Title = "Bridges" }], PageStyle.Dashed));
    }

    [Fact]
    public void Compose_DashedLastLineThatLooksLikeAHeading_IsMarkedAboveAnotherEntry()
    {
        Entry period = new() { Number = 1, Title = "Roads", Summary = "2019" };
        Entry apart = new() { Number = 1, Title = "Roads,", Summary = "Bridges" };
        Assert.Equal("-|1. Roads|- 2019|-|2. T|", List([period, Of("2")], PageStyle.Dashed));
        Assert.Equal("-|1. Roads|2019|", List([period], PageStyle.Dashed));
        Assert.Equal("-|1. Roads,||- Bridges|-|2. T|", List([apart, Of("2")], PageStyle.Dashed));
        Assert.Equal("-|1. Roads,||Bridges|", List([apart], PageStyle.Dashed));
        Assert.Equal("-|1. Roads|Bridges|-|2. T|", List([apart with { Title = "Roads" }, Of("2")], PageStyle.Dashed));
        Assert.Equal("-|1. June 2019|-|2. T|", List([new() { Number = 1, Title = "June 2019" }, Of("2")], PageStyle.Dashed));
        Assert.Equal("-|June 2019|-|2. T|", List([new() { Title = "June 2019" }, Of("2")], PageStyle.Dashed));
        Assert.Equal("-|1. Roads|June 2019|The end.|-|2. T|",
            List([new() { Number = 1, Label = "Roads", Title = "June 2019", Summary = "The end." }, Of("2")], PageStyle.Dashed));
    }

    [Fact]
    public void Compose_KindsParted_PartsEntriesWithoutANumberInTheDashedStyleAlone()
    {
        Assert.Equal("-|1. T|||-|T|||-|3. T|", List([Of("1"), Of("?e"), Of("3")], PageStyle.Dashed));
        Assert.Equal("A||  1. T||A||  2. T|", List([Of("A1"), Of("A2e")], PageStyle.Numbered));
    }

    // A letter is the group, a digit the number, 'e' an event among projects, 'd' an entry that has a date and no number.
    private static Entry Of(string spec) => new()
    {
        Kind = spec.EndsWith('e') ? RecordKind.Event : RecordKind.Project,
        Group = char.IsUpper(spec[0]) ? spec[..1] : null,
        Number = spec.FirstOrDefault(char.IsDigit) is > '0' and char digit ? digit - '0' : null,
        Title = "T",
        Dates = spec == "d" ? Written.June(3, 3) : null,
    };

    private static string List(IEnumerable<Entry> entries, PageStyle style) => PageComposer.Compose(
        new Page { Kind = PageKind.ProjectList, Language = LanguageCode.English, Entries = [.. entries] }, style).Replace('\n', '|');
}
