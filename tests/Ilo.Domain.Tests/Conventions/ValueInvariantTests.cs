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
        ResultPage<Project> page = new() { Total = 0, Number = 1, Size = 1 };
        Assert.Equal(0, page.PageCount);
        Assert.Throws<ArgumentOutOfRangeException>("Total", () => page with { Total = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Number", () => page with { Number = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Size", () => page with { Size = 0 });
    }

    [Fact]
    public void TimelineBar_NullRecordOrNegativeLane_IsRefusedByName()
    {
        TimelineBar<Project> bar = new(Kilns, Day, 0);
        Assert.Throws<ArgumentNullException>("Record", () => bar with { Record = null! });
        Assert.Throws<ArgumentNullException>("Record", () => new TimelineBar<Project>(null!, Day, 0));
        Assert.Throws<ArgumentOutOfRangeException>("Lane", () => bar with { Lane = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Lane", () => new TimelineBar<Project>(Kilns, Day, -1));
    }

    [Fact]
    public void Status_NoneOfTheDefined_IsRefusedByName()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Status", () => new StatusOnDay((ProjectStatus)77, Day.Start));
        Assert.Throws<ArgumentOutOfRangeException>("Status", () => new StatusOnDay(ProjectStatus.Active, Day.Start) with { Status = (ProjectStatus)77 });
        Assert.Throws<ArgumentOutOfRangeException>("Derived", () => new StatusConflict { Project = Kilns, Day = Day.Start, Derived = (ProjectStatus)77 });
    }

    [Fact]
    public void FacetValue_NegativeCount_IsRefusedByName() =>
        Assert.Throws<ArgumentOutOfRangeException>("Count", () => new FacetValue
        {
            Value = "eu",
            Label = "European Union",
            Count = -1,
            IsChosen = false,
            Only = CatalogueQuery.Everything,
            Toggled = CatalogueQuery.Everything,
        });

    [Fact]
    public void WithBudget_SumsWithoutCurrency_AreRefusedByName() =>
        Assert.Throws<ArgumentException>("least", () => new[] { Kilns }.WithBudget(new Money(1, default), new Money(2, default)));

    [Fact]
    public void PageRecord_MadeOutsideTheLibrary_HoldsNoRecord() =>
        Assert.All(
            (ValueList<string>)["Project", "Event", "Article", "Office"],
            name => Assert.False(typeof(PageRecord).GetProperty(name)!.SetMethod!.IsPublic));
}
