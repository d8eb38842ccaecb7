using Ilo.Domain.Text.Records;

namespace Ilo.Domain.Tests.Text.Records;

public sealed class StatedStatusesTests
{
    [Theory]
    [InlineData("Kelp Day (postponed)", EventStatus.Postponed)]
    [InlineData("Kelp Day (POSTPONED until further notice)", EventStatus.Postponed)]
    [InlineData("Kelp Day ( cancelled )", EventStatus.Cancelled)]
    [InlineData("(Cancelled) Kelp Day", EventStatus.Cancelled)]
    [InlineData("Kelp Day (canceled", EventStatus.Cancelled)]
    [InlineData("Kelp Day (canceled by all", EventStatus.Cancelled)]
    [InlineData("Kelp Day", EventStatus.Announced)]
    [InlineData("Kelp Day postponed", EventStatus.Announced)]
    [InlineData("Postponed Kelp Day", EventStatus.Announced)]
    [InlineData("Postponed", EventStatus.Announced)]
    [InlineData("Kelp Day (postponed)s", EventStatus.Postponed)]
    [InlineData("Kelp Day ()postponed", EventStatus.Announced)]
    [InlineData("Kelp Day (closed)", EventStatus.Announced)]
    [InlineData("Kelp Day (", EventStatus.Announced)]
    [InlineData("(", EventStatus.Announced)]
    [InlineData("Kelp Day ()", EventStatus.Announced)]
    [InlineData("Kelp Day ( )", EventStatus.Announced)]
    [InlineData("Kelp Day (not postponed)", EventStatus.Announced)]
    [InlineData("Kelp Day (Isle) postponed)", EventStatus.Announced)]
    public void OfEvent_WordsInBrackets_StateIt(string title, EventStatus expected) => Assert.Equal(expected, StatedStatuses.OfEvent(title));

    [Theory]
    [InlineData("Kelp Farms (closed)", ProjectStatus.Closed)]
    [InlineData("Kelp Farms (completed in 2009)", ProjectStatus.Closed)]
    [InlineData("Kelp Farms (ongoing)", ProjectStatus.Active)]
    [InlineData("Kelp Farms (planned)", ProjectStatus.Planned)]
    [InlineData("Kelp Farms (postponed)", ProjectStatus.Unknown)]
    [InlineData("Kelp Farms (KF)", ProjectStatus.Unknown)]
    [InlineData("Kelp Farms", ProjectStatus.Unknown)]
    public void OfProject_WordsInBrackets_StateIt(string title, ProjectStatus expected) => Assert.Equal(expected, StatedStatuses.OfProject(title));
}
