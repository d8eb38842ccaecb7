using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Queries.Matching;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>What numbers and references the smaller public values refuse, when they are made and by <c>with</c>.</summary>
public sealed class ValueInvariantTests
{
    private static readonly DateInterval Day = new(new(2019, 6, 1), new(2019, 6, 1));
    private static readonly Project Kilns = new() { Title = "Safe kilns" };

    [Fact]
    public void SourceReference_NegativeLineOrColumn_IsRefusedByName()
    {
        SourceReference source = new("a", default, 0, 0);
        Assert.Throws<ArgumentOutOfRangeException>("Line", () => source with { Line = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Column", () => source with { Column = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Line", () => new SourceReference("a", default, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("Column", () => new SourceReference("a", default, 0, -1));
    }

    [Fact]
    public void ResultPage_NumbersOutOfRange_AreRefusedByName()
    {
        Assert.Equal(0, new ResultPage<Project>([], 0, 1, 1).PageCount);
        Assert.Throws<ArgumentOutOfRangeException>("Total", () => new ResultPage<Project>([], -1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Number", () => new ResultPage<Project>([], 0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Size", () => new ResultPage<Project>([], 0, 1, 0));
    }

    [Fact]
    public void TimelineBar_NullRecordOrNegativeLane_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("Record", () => new TimelineBar<Project>(null!, Day, 0));
        Assert.Throws<ArgumentOutOfRangeException>("Lane", () => new TimelineBar<Project>(Kilns, Day, -1));
    }

    [Fact]
    public void Status_NoneOfTheDefined_IsRefusedByName()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Status", () => new StatusOnDay((ProjectStatus)77, Day.Start));
        Assert.Throws<ArgumentOutOfRangeException>("Status", () => new StatusOnDay(ProjectStatus.Active, Day.Start) with { Status = (ProjectStatus)77 });
        Assert.Throws<ArgumentOutOfRangeException>("Derived", () => new StatusConflict(Kilns, Day.Start, (ProjectStatus)77));
    }

    [Fact]
    public void FacetValue_NegativeCount_IsRefusedByName() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "Count", () => new FacetValue("eu", "European Union", -1, false, new ReadChoice(CatalogueQuery.Everything, CatalogueQuery.Everything)));

    [Fact]
    public void WithBudget_SumsWithoutCurrency_AreRefusedByName() =>
        Assert.Throws<ArgumentException>("least", () => new[] { Kilns }.WithBudget(new Money(1, default), new Money(2, default)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\u00A0")]
    public void CatalogueValues_BlankText_IsRefusedByName(string blank)
    {
        SourceReference source = new("a", default, 0, 0);
        Match match = new(source, source, 1, [new(MatchReasonKind.Acronym, 1, " ARC ")]);
        Assert.Throws<ArgumentException>("Detail", () => new MatchReason(MatchReasonKind.Acronym, 1, blank));
        Assert.Throws<ArgumentException>("Property", () => new PropertySource(blank, source));
        Assert.Throws<ArgumentException>("Key", () => new CatalogueLink(CatalogueLinkKind.Project, blank, match));
        Assert.Throws<ArgumentException>("Identifier", () => new CatalogueItem<Project>(blank, Kilns, []));
        Assert.Throws<ArgumentException>("Id", () => Finding(id: blank));
        Assert.Throws<ArgumentException>("Property", () => Finding(property: blank));
        Assert.Throws<ArgumentException>("Words", () => Finding(words: blank));
        Assert.Throws<ArgumentException>("Rule", () => Finding(rule: blank));
        Assert.Throws<ArgumentException>("Id", () => new DiagnosticDescriptor(blank, DiagnosticSeverity.Info, "Text."));
        Assert.Throws<ArgumentException>("MessageFormat", () => new DiagnosticDescriptor("ILO0001", DiagnosticSeverity.Info, blank));
    }

    [Theory]
    [InlineData("Safe-Kilns")]
    [InlineData("safe kilns")]
    [InlineData("kilns\u00E9")]
    public void CatalogueKey_OfOtherCharacters_IsRefusedByName(string key)
    {
        Assert.Throws<ArgumentException>("Key", () => new CatalogueLink(CatalogueLinkKind.Project, key, new Match(default, default, 1, [])));
        Assert.Throws<ArgumentException>("Identifier", () => new CatalogueItem<Project>(key, Kilns, []));
    }

    [Fact]
    public void PageRecord_MadeOutsideTheLibrary_HoldsNoRecord() =>
        Assert.All(
            (ValueList<string>)["Project", "Event", "Article", "Office"],
            name => Assert.False(typeof(PageRecord).GetProperty(name)!.SetMethod!.IsPublic));

    private static CatalogueFinding Finding(string id = "eu", string property = "Summary", string words = "funded by the EU", string rule = "funded-by") =>
        new(CatalogueFindingKind.Donor, id, default, property, default, words, rule);
}
