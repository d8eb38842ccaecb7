using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>What a labelled field of a page about one thing holds reaches the record, whatever kind of thing it is.</summary>
public sealed class LabelledFieldTests
{
    [Fact]
    public void Read_ProjectCodeAsAField_IsTheProjectsCode()
    {
        Project project = Assert.Single(Read("Safer Kilns", "The project makes kilns safer.", "Project code: RAF/08/05/NOR", "Donor: Norland").Projects);
        Assert.Equal("RAF/08/05/NOR", project.Code);
    }

    [Fact]
    public void Read_OrganizersAsFields_AreTheEventsInTheirOrder()
    {
        Event workshop = Assert.Single(Read(
            "Workshop on kiln safety", "The workshop brings potters together.", "Date: 3 May 2011", "Organizer: Potters of the Quay",
                "Co-organizer: Brick Board").Events);
        Assert.Equal("Potters of the Quay; Brick Board", workshop.Organizer);
    }

    [Fact]
    public void Read_SentenceBelowAHeadingOfDonors_IsNoDonorAndStaysInItsSection()
    {
        Project project = Assert.Single(Read(
            "Safer Kilns", "The project makes kilns safer.", "Donors", "The project is funded by the Government of Norland.", "Beneficiaries",
                "Potters of the Quay").Projects);
        Assert.Empty(project.Donors);
        Assert.Contains("The project is funded by the Government of Norland.", project.Sections.SelectMany(section => section.Paragraphs));
    }

    [Theory]
    [InlineData("Duration: May 2019 - ongoing")]
    [InlineData("Duration: 1 May 2019 to date")]
    [InlineData("Duration: since May 2019")]
    [InlineData("Start date: 1 May 2019\n\nEnd date: present")]
    [InlineData("Start date: since 2019")]
    [InlineData("Dates: ongoing")]
    [InlineData("Duration\n\nMay 2019 - ongoing")]
    [InlineData("Since 1 May 2019")]
    [InlineData("Durée : depuis le 1er mai 2019")]
    [InlineData("Durée : mai 2019 - en cours")]
    [InlineData("Duración: desde mayo de 2019")]
    [InlineData("Duração: desde maio de 2019")]
    public void Read_PeriodThatGoesOn_MakesTheProjectActive(string lines)
    {
        PageReading reading = Read("Safer Kilns Project", "The project makes kilns safer.", "Donor: Norland", lines);
        Project project = Assert.Single(reading.Projects);
        Assert.Equal((ProjectStatus.Active, null), (project.StatedStatus, project.Duration));
        Project entry = Assert.Single(PageReader.Read($"Projects\n\n  1. Safer Kilns\n\n    {lines.Replace("\n\n", "\n\n    ", StringComparison.Ordinal)}\n\n    Kilns are mended.\n").Projects);
        Assert.Null(entry.Duration);
    }

    [Theory]
    [InlineData("Duration: until May 2019")]
    [InlineData("Duration: desde mayo de 2019 hasta junio de 2020")]
    [InlineData("Since 2019 the kilns have burnt well.")]
    [InlineData("Duration: 36 months")]
    [InlineData("Donor: ongoing")]
    public void Read_OtherPeriods_LeaveTheStatusOpen(string line) =>
        Assert.Equal(ProjectStatus.Unknown,
            Assert.Single(Read("Safer Kilns Project", "The project makes kilns safer.", "Partner: Norland", line).Projects).StatedStatus);

    [Theory]
    [InlineData("since May 2019", true)]
    [InlineData("May 2019 - ongoing", true)]
    [InlineData("Duration: since May 2019", true)]
    [InlineData("Since 2019 the kilns have burnt well.", false)]
    public void Read_PeriodOfAnEntry_IsTheSame(string line, bool isActive)
    {
        Project entry = Assert.Single(PageReader.Read($"Projects\n\n  1. Safer Kilns\n\n    {line}\n\n    Kilns are mended.\n").Projects);
        Assert.Equal((isActive ? ProjectStatus.Active : ProjectStatus.Unknown, null), (entry.StatedStatus, entry.Duration));
    }

    [Theory]
    [InlineData("Safer Kilns Project", "Organizer: Potters of the Quay", "a project has no such property")]
    [InlineData("Workshop on kilns", "Project code: RAF/08/05/NOR", "an event has no such property")]
    [InlineData("Workshop on kilns", "Venue: Alderton", null)]
    public void Read_FieldThatTheRecordHasNot_IsReported(string title, string line, string? reason)
    {
        PageReading reading = PageReader.Read($"{title}\n\nThe potters speak of kilns.\n\n{line}\nPartner: Norland\n", new PageReaderOptions
        {
            Kind = title.StartsWith('W') ? PageKind.EventDetail : PageKind.ProjectDetail,
        });
        Assert.Equal(reason is null ? [] : [reason], reading.Diagnostics.Where(one => one.Id == "ILO0209").Select(one => one.Arguments[1]));
    }

    [Theory]
    [InlineData("Date: TBC", "ILO0206")]
    [InlineData("Date: in the week of the fair", "ILO0206")]
    [InlineData("Date: May 2019 - ongoing", "ILO0405")]
    [InlineData("Venue: N/A", "ILO0206")]
    [InlineData("Organizer: TBC", null)]
    public void Read_LabelledLineOfAnEntryWithoutAValue_StaysTextAndIsReported(string line, string? id)
    {
        PageReading reading = PageReader.Read($"Events\n\n  1. Forum of potters\n\n    {line}\n\n    The potters speak of kilns.\n");
        Assert.Equal($"{line} The potters speak of kilns.", Assert.Single(reading.Page.Entries).Summary);
        Assert.Equal(id is null ? [] : [id], reading.Diagnostics.Select(one => one.Id).Where(one => one is "ILO0206" or "ILO0405"));
    }

    private static PageReading Read(params string[] lines) => PageReader.Read(string.Join("\n\n", lines));
}
