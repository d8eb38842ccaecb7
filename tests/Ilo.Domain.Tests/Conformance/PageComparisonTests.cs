using System.Text.Json.Nodes;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.Conformance;

public sealed class PageComparisonTests
{
    [Fact]
    public void Compare_TextsThatDifferInWhiteSpaceAlone_IsRight() =>
        Assert.True(Assert.Single(Compare("""{"title":"A list "}""", "{\"title\":\"A\u00a0 \\n list\"}")).IsRight);

    [Fact]
    public void Compare_NumbersOfOneValue_IsRight() =>
        Assert.True(Assert.Single(Compare("""{"budget":{"amount":5.50}}""", """{"budget":{"amount":5.5,"currency":null}}""")).IsRight);

    [Theory]
    [InlineData("""{"title":"A"}""", """{"title":"a"}""")]
    [InlineData("""{"title":"A"}""", """{}""")]
    [InlineData("""{}""", """{"place":"A"}""")]
    [InlineData("""{"donors":["A","B"]}""", """{"donors":["B","A"]}""")]
    [InlineData("""{"items":[{"number":1}]}""", """{"items":[{"number":"1"}]}""")]
    [InlineData("""{"items":[{"title":"A"}]}""", """{}""")]
    [InlineData("""{}""", """{"items":[{"title":"A"}]}""")]
    public void Compare_ValuesThatDiffer_IsWrong(string expected, string read) => Assert.False(Assert.Single(Compare(expected, read)).IsRight);

    [Theory]
    [InlineData("""{"donors":[],"place":null}""", """{}""")]
    [InlineData("""{"title":"A","unscored":["title"]}""", """{"title":"B"}""")]
    [InlineData("""{"items":[{"title":"A"}],"unscored":["items"]}""", """{}""")]
    [InlineData("""{"items":[{"place":"A","unscored":["place"]}]}""", """{"items":[{}]}""")]
    [InlineData("""{"items":[{"kind":null}]}""", """{"items":[{"kind":"event"}]}""")]
    public void Compare_PropertiesThatDoNotCount_AreLeftOut(string expected, string read) => Assert.Empty(Compare(expected, read));

    [Fact]
    public void Compare_LostItem_SpoilsNoOther()
    {
        IReadOnlyList<PropertyResult> results = Compare(
            """{"items":[{"title":"A","start":"2001-01-01"},{"title":"B"},{"title":"C"}]}""",
            """{"items":[{"title":"B"},{"title":"C"}]}""");
        Assert.Equal(["items[0].title", "items[0].start"], results.Where(result => !result.IsRight).Select(result => result.Place));
        Assert.Equal(2, results.Count(result => result.IsRight));
    }

    [Fact]
    public void Compare_ItemTooMany_CountsAsWrong()
    {
        IReadOnlyList<PropertyResult> results = Compare(
            """{"items":[{"title":"A"},{"title":"C"}]}""",
            """{"items":[{"title":"A"},{"title":"B","kind":"event"},{"title":"C"}]}""");
        Assert.Equal(["items(too many)[1].title", "items(too many)[1].kind"], results.Where(result => !result.IsRight).Select(result => result.Place));
        Assert.Equal(2, results.Count(result => result.IsRight));
    }

    [Theory]
    [InlineData("""[{"heading":"A","entries":["B","C"]}]""", """[{"heading":"A","entries":["B","D"]}]""", "x[0].entries[1]: C, D")]
    [InlineData("""["A","B"]""", """["A"]""", "x[1]: B, (missing)")]
    [InlineData("""{"amount":1}""", """{"amount":2}""", "x.amount: 1, 2")]
    [InlineData("\"A\"", "[]", "x: A, (missing)")]
    public void Difference_OfLists_IsTheElementThatDiffers(string expected, string read, string shown)
    {
        Difference first = Difference.First("x", JsonNode.Parse(expected), JsonNode.Parse(read));
        Assert.Equal(shown, $"{first.Place}: {JsonValues.Show(first.Expected)}, {JsonValues.Show(first.Read)}");
    }

    private static IReadOnlyList<PropertyResult> Compare(string expected, string read) =>
        PageComparison.Compare((JsonObject)JsonNode.Parse(expected)!, (JsonObject)JsonNode.Parse(read)!);
}
