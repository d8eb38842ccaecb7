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
    [InlineData("CANCELLED: Kelp Day", EventStatus.Cancelled)]
    [InlineData("Postponed - Kelp Day", EventStatus.Postponed)]
    [InlineData("ANNULÉ – Fête des algues", EventStatus.Cancelled)]
    [InlineData("Aplazado: Día del alga", EventStatus.Postponed)]
    [InlineData("[Rescheduled] Kelp Day", EventStatus.Rescheduled)]
    [InlineData("Kelp Day {reprogrammé}", EventStatus.Rescheduled)]
    [InlineData("Kelp Day - cancelled", EventStatus.Cancelled)]
    [InlineData("Foro del alga – SUSPENDIDO", EventStatus.Postponed)]
    [InlineData("CANCELLED Kelp Day", EventStatus.Cancelled)]
    [InlineData("Kelp Day POSTPONED", EventStatus.Postponed)]
    [InlineData("Kelp Day (postponed to 3 June 2021)", EventStatus.Rescheduled)]
    [InlineData("Kelp Day: postponed until further notice", EventStatus.Postponed)]
    [InlineData("KELP DAY POSTPONED", EventStatus.Announced)]
    [InlineData("Cancelled leave: a seminar", EventStatus.Announced)]
    [InlineData("Seminar: cancelled debts and new loans", EventStatus.Announced)]
    public void OfEvent_WordsBesideTheTitle_StateIt(string title, EventStatus expected) => Assert.Equal(expected, StatedStatuses.OfEvent(title));

    [Theory]
    [InlineData("Cancelled", null, EventStatus.Cancelled)]
    [InlineData("REPORTÉ", null, EventStatus.Postponed)]
    [InlineData("Safety", "Cancelled", EventStatus.Cancelled)]
    [InlineData(null, "Aplazado hasta nuevo aviso", EventStatus.Postponed)]
    [InlineData(null, "Cancelled The fees are returned.", EventStatus.Cancelled)]
    [InlineData(null, "The pilots meet each year. The workshop has been postponed until further notice.", EventStatus.Postponed)]
    [InlineData(null, "Due to the storm this meeting was cancelled.", EventStatus.Cancelled)]
    [InlineData(null, "The forum has been postponed to 4 June 2021.", EventStatus.Rescheduled)]
    [InlineData(null, "L'atelier a été annulé.", EventStatus.Cancelled)]
    [InlineData(null, "La réunion n’aura pas lieu.", EventStatus.Cancelled)]
    [InlineData(null, "La réunion n'aura pas lieu.", EventStatus.Cancelled)]
    [InlineData(null, "El taller ha sido reprogramado.", EventStatus.Rescheduled)]
    [InlineData(null, "La conferencia se aplaza.", EventStatus.Postponed)]
    [InlineData(null, "The strike was cancelled.", EventStatus.Announced)]
    [InlineData(null, "The meeting heard that the strike was cancelled.", EventStatus.Announced)]
    [InlineData(null, "If the meeting is cancelled, the fees are returned.", EventStatus.Announced)]
    [InlineData(null, "The meeting has not been cancelled.", EventStatus.Announced)]
    [InlineData(null, "Cancelled debts were on the agenda.", EventStatus.Announced)]
    [InlineData("Postponed births", null, EventStatus.Announced)]
    public void OfEvent_LabelOrSummary_MayStateIt(string? label, string? summary, EventStatus expected) =>
        Assert.Equal(expected, StatedStatuses.OfEvent("Kelp Day", label, summary));

    [Theory]
    [InlineData("Completed", null, ProjectStatus.Closed)]
    [InlineData(null, "Ongoing", ProjectStatus.Active)]
    [InlineData(null, "Active ports need active people.", ProjectStatus.Unknown)]
    [InlineData("Cancelled", null, ProjectStatus.Unknown)]
    public void OfProject_LabelOrSummary_MayStateIt(string? label, string? summary, ProjectStatus expected) =>
        Assert.Equal(expected, StatedStatuses.OfProject("Kelp Farms", label, summary));

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
