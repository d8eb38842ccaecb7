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
            "Workshop on kiln safety", "The workshop brings potters together.", "Date: 3 May 2011", "Organizer: Potters of the Quay", "Co-organizer: Brick Board").Events);
        Assert.Equal("Potters of the Quay; Brick Board", workshop.Organizer);
    }

    [Fact]
    public void Read_SentenceBelowAHeadingOfDonors_IsNoDonorAndStaysInItsSection()
    {
        Project project = Assert.Single(Read(
            "Safer Kilns", "The project makes kilns safer.", "Donors", "The project is funded by the Government of Norland.", "Beneficiaries", "Potters of the Quay").Projects);
        Assert.Empty(project.Donors);
        Assert.Contains("The project is funded by the Government of Norland.", project.Sections.SelectMany(section => section.Paragraphs));
    }

    private static PageReading Read(params string[] lines) => PageReader.Read(string.Join("\n\n", lines));
}
