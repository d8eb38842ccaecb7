using Ilo.Domain.Queries.Matching;

namespace Ilo.Domain.Tests.Queries;

public sealed class WordsTests
{
    private static readonly Project Project = new()
    {
        Title = "Brick-kiln workers: Éducation for all",
        Label = "Main-d'œuvre",
        Summary = "The IŞIK programme trains teachers in Łódź.",
        Sections = [new() { Heading = "Background", Paragraphs = ["One line ends in child", "labour begins the next."] }],
        Locations = ["São Tomé"],
        Code = "PAK/10/99",
        Beneficiaries = ["Home-based workers"],
    };

    [Theory]
    [InlineData("brick")]
    [InlineData("BRICK KILN")]
    [InlineData("kiln brick")]
    [InlineData("\"brick kiln\"")]
    [InlineData("“brick kiln workers”")]
    [InlineData("brick-kiln")]
    [InlineData("education")]
    [InlineData("educat*")]
    [InlineData("ÉDUC*")]
    [InlineData("\"kiln work*\"")]
    [InlineData("main-d'oeuvre")]
    [InlineData("isik")]
    [InlineData("lodz")]
    [InlineData("\"sao tome\"")]
    [InlineData("pak 10")]
    [InlineData("home-based background")]
    [InlineData("e\u0301ducation")]
    [InlineData("edu\u00ADcation")]
    [InlineData("\"brick kiln")]
    public void Matching_WordsThatItHolds_KeepsIt(string text) => Assert.Single(new[] { Project }.Matching(text));

    [Theory]
    [InlineData("bric")]
    [InlineData("rick")]
    [InlineData("\"kiln brick\"")]
    [InlineData("\"child labour\"")]
    [InlineData("brick absent")]
    [InlineData("*cation")]
    [InlineData("&")]
    [InlineData("brick &")]
    [InlineData("\"\"")]
    public void Matching_WordsThatItDoesNotHold_LeavesItOut(string text) => Assert.Empty(new[] { Project }.Matching(text));

    [Fact]
    public void InPlace_PartOfAPlace_IsFoundInWholeWords()
    {
        Event[] events = [new() { Title = "A", Place = "Lahore, Pakistan" }, new() { Title = "B", Place = "LAHORE" },
            new() { Title = "C", Place = "Lahoresque" }, new() { Title = "D" }];
        Assert.Equal(["A", "B"], events.InPlace("lahore").Select(one => one.Title));
        Assert.Equal(["A"], events.InPlace("Lahore, Pakistan").Select(one => one.Title));
        Assert.Empty(events.InPlace("--"));
    }

    [Theory]
    [InlineData("a \uD800 b", "a b")]
    [InlineData("\uDC00", "")]
    [InlineData("ﬁn ＡＢＣ", "fin abc")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    public void Of_OddCharacters_GivesTheirWords(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void Matching_AnyCulture_FoldsTheSame(string culture)
    {
        using CultureScope scope = new(culture);
        Assert.Single(new[] { Project }.Matching("ISIK kILN"));
    }

    [Fact]
    public void Of_LongText_TakesTimeInItsLength()
    {
        string text = string.Concat(Enumerable.Repeat("é a-", 250_000));
        Assert.Equal(text.Length - 1, FoldedText.Of(text).Length);
    }
}
