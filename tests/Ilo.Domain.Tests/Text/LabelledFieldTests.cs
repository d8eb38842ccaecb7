using Ilo.Domain.Diagnostics;
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

    [Fact]
    public void Read_ValueBrokenOverTwoLines_IsOne()
    {
        Project project = Assert.Single(Read(
            "Safer Kilns", "The project makes kilns safer.", "Donor: Kingdom\nof Norland", "Partner: Guild of\nKilns", "Budget: US$ 3\nmillion",
                "Duration: 1 May 2010 -\n30 April 2012").Projects);
        Assert.Equal("Kingdom of Norland", Assert.Single(project.Donors).Name);
        Assert.Equal("Guild of Kilns", Assert.Single(project.Partners).Name);
        Assert.Equal(3_000_000m, project.Budget?.Amount);
        Assert.Equal(new(new(2010, 5, 1), new(2012, 4, 30)), project.Duration);
    }

    [Theory]
    [InlineData("Donor: Norland\nof which the north pays most. It is rich.")]
    [InlineData("Donor: Norland\nThe north pays most.")]
    [InlineData("Donor: Norland\n\nof the north")]
    public void Read_TextBelowAValue_IsNoPartOfIt(string field) =>
        Assert.Equal("Norland", Assert.Single(Assert.Single(Read("Safer Kilns", "The project makes kilns safer.", field).Projects).Donors).Name);

    [Theory]
    [InlineData("Start date: 1 May 2010")]
    [InlineData("End date: 30 April 2012")]
    [InlineData("Date de début : 1er mai 2010")]
    public void Read_HalfOfAPeriod_GivesNoDayAndSaysSo(string line)
    {
        PageReading reading = Read("Safer Kilns Project", "The project makes kilns safer.", "Donor: Norland", line);
        Assert.Null(Assert.Single(reading.Projects).Duration);
        Assert.Contains(DiagnosticDescriptors.PeriodOpen, reading.Diagnostics.Select(diagnostic => diagnostic.Descriptor));
    }

    [Theory]
    [InlineData("Ongoing", ProjectStatus.Active)]
    [InlineData("Ongoing since May 2019", ProjectStatus.Active)]
    [InlineData("En cours depuis mai 2019", ProjectStatus.Active)]
    [InlineData("En ejecución", ProjectStatus.Active)]
    [InlineData("desde mayo de 2019 hasta la actualidad", ProjectStatus.Active)]
    [InlineData("Em curso", ProjectStatus.Active)]
    [InlineData("maio de 2019 até à data", ProjectStatus.Active)]
    [InlineData("Completed", ProjectStatus.Closed)]
    [InlineData("Ongoing talks are held since May 2019.", ProjectStatus.Unknown)]
    public void Read_LineWhereTheDatesWouldStand_StatesWhatBecameOfTheProject(string line, ProjectStatus expected)
    {
        PageReading list = PageReader.Read(
            $"Projects\n\n  1. Safer Kilns\n\n    {line}\n\n    Kilns are mended.\n\n  2. Quiet Mills\n\n    1 May 2010 - 30 April 2012\n\n    Mills turn.\n");
        Assert.Equal(expected, list.Projects.First().StatedStatus);
    }

    [Theory]
    [InlineData("3 May 2014 (Monday)", true)]
    [InlineData("3 mai 2014 (lundi)", true)]
    [InlineData("3 de maio de 2014 (segunda-feira)", true)]
    [InlineData("3 May 2014 (Saturday)", false)]
    [InlineData("3-5 May 2014 (Monday)", false)]
    public void Read_WeekdayBehindADate_IsComparedWithIt(string line, bool contradicts) => Assert.Equal(
        contradicts,
        PageReader.Read($"Events\n\n  1. Forum of kilns\n\n    {line}\n\n  2. Forum of mills\n\n    8 June 2014\n").Diagnostics
            .Any(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.WeekdayContradicted));

    [Theory]
    [InlineData("Status: ongoing", ProjectStatus.Active)]
    [InlineData("Project status: Completed", ProjectStatus.Closed)]
    [InlineData("Statut : en cours", ProjectStatus.Active)]
    [InlineData("Estado: finalizado", ProjectStatus.Closed)]
    [InlineData("Situação: em andamento", ProjectStatus.Active)]
    [InlineData("Status: lamp-lit", ProjectStatus.Unknown)]
    [InlineData("Mood: ongoing", ProjectStatus.Unknown)]
    public void Read_StatusAsAField_IsTheProjectsStatus(string line, ProjectStatus expected)
    {
        Assert.Equal(expected, Assert.Single(Read("Safer Kilns Project", "The project makes kilns safer.", "Donor: Norland", line).Projects).StatedStatus);
        PageReading list = PageReader.Read($"Projects\n\n  1. Safer Kilns\n\n    1 May 2010 - 30 April 2012\n\n    Kilns are mended.\n\n    {line}\n");
        Assert.Equal(expected, Assert.Single(list.Projects).StatedStatus);
    }

    [Fact]
    public void Read_StatusOfAnEvent_IsTheEvents() =>
        Assert.Equal(
            EventStatus.Cancelled,
            Assert.Single(Read("Workshop on kiln safety", "The workshop brings potters together.", "Date: 3 May 2011", "Venue: Quay", "Status: cancelled").Events).StatedStatus);

    [Theory]
    [InlineData("Code: N/A")]
    [InlineData("Code: -")]
    [InlineData("Fee: none")]
    public void Read_ForeignLabelWithoutAValue_LeavesThePageAProjects(string line)
    {
        Project project = Assert.Single(Read("Safer Kilns Project", "The project makes kilns safer.", "Donor: Kingdom of Norland", line).Projects);
        Assert.Equal("Kingdom of Norland", Assert.Single(project.Donors).Name);
    }

    [Fact]
    public void Read_BudgetAndCodeOnLinesOfAnEntry_AreTheProjectsAndNotItsSummary()
    {
        PageReading reading = PageReader.Read(
            "Projects\n\n  1. Safer Kilns\n\n    1 May 2010 - 30 April 2012\n\n    Kilns are mended.\n\n    Budget: US$ 512,000\n\n    Project code: NOR/10/99/ZZZ\n\n    Donor: Norland\n");
        Project project = Assert.Single(reading.Projects);
        Assert.Equal(
            (new Money(512_000, CurrencyCode.Parse("USD", null)), "NOR/10/99/ZZZ", "Kilns are mended. Donor: Norland"), (project.Budget, project.Code, project.Summary));
        Assert.Equal("US$ 512,000", TextAt(reading, 0, SegmentRole.Budget));
        Assert.Equal("NOR/10/99/ZZZ", TextAt(reading, 0, SegmentRole.Code));
    }

    // Near misses: a range is no budget, and an event has none.
    [Theory]
    [InlineData("Projects", "Budget: US$ 500,000 - 700,000")]
    [InlineData("Events", "Budget: US$ 512,000")]
    public void Read_BudgetThatIsNone_StaysInTheSummary(string title, string line) =>
        Assert.Contains(
            line,
            Assert.Single(PageReader.Read($"{title}\n\n  1. Safer Kilns\n\n    1 May 2010 - 3 May 2010\n\n    Kilns are mended.\n\n    {line}\n").Page.Entries).Summary!,
            StringComparison.Ordinal);

    [Fact]
    public void FindSource_FieldsOfAPage_ReturnsEachOnesValue()
    {
        PageReading reading = Read(
            "Safer Kilns Project", "The project makes kilns safer.", "Donor: Kingdom of Norland", "Partners: Potters of the Quay", "Duration: 1 May 2010 - 30 April 2012",
            "Budget: US$ 512,000", "Project code: NOR/10/99/ZZZ", "Countries: Norland, Westmark", "Beneficiaries: kiln crews");
        Assert.Equal("Kingdom of Norland", TextAt(reading, -1, SegmentRole.Donor));
        Assert.Equal("Potters of the Quay", TextAt(reading, -1, SegmentRole.Partner));
        Assert.Equal("1 May 2010 - 30 April 2012", TextAt(reading, -1, SegmentRole.Date));
        Assert.Equal("US$ 512,000", TextAt(reading, -1, SegmentRole.Budget));
        Assert.Equal("NOR/10/99/ZZZ", TextAt(reading, -1, SegmentRole.Code));
        Assert.Equal("Norland, Westmark", TextAt(reading, -1, SegmentRole.Place));
        Assert.Equal("kiln crews", TextAt(reading, -1, SegmentRole.Beneficiaries));
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

    [Theory]
    [InlineData("* Donor: Norland", "* Project budget: US$ 40,000")]
    [InlineData("• Bailleur : Norland", "• Budget : 40 000 dollars EU")]
    [InlineData("  • Donante: Norland", "  • Presupuesto: 40.000 USD")]
    public void Read_FieldsAsPointsBelowTheTitle_AreNoSection(string donor, string budget)
    {
        PageReading reading = PageReader.Read($"Safer Kilns\n\n{donor}\n{budget}\n\nThe problem\n\nKilns smoke.\n");

        Assert.Equal("Norland", Assert.Single(Assert.Single(reading.Projects).Donors).Name);
        Assert.Equal(40_000, reading.Page.Budget?.Amount);
        Assert.Equal(["The problem"], reading.Page.Sections.Select(section => section.Heading));
    }

    [Fact]
    public void Read_FieldsAsPointsBelowAHeading_StayInItsSection()
    {
        PageReading reading = PageReader.Read("Safer Kilns\n\nThe project makes kilns safer.\n\nKey facts\n\n* Donor: Norland\n* It ends soon\n");

        Assert.Contains("• Donor: Norland", Assert.Single(reading.Page.Sections).Paragraphs.Select(point => point.ToString()));
    }

    [Theory]
    [InlineData("Clean kilns, fair pay", "The project helps potters of the coast to build\nkilns that do not smoke.")]
    [InlineData("Pesca limpia, contrato claro", "El proyecto ayuda a armadores de la costa a firmar\ncontratos de marea.")]
    [InlineData("Métiers du port, salaires justes", "Le projet aide les dockers de la côte à signer\ndes contrats de saison.")]
    public void Read_ParagraphBrokenIntoLinesBelowTheTitle_IsNoTitle(string title, string paragraph)
    {
        PageReading reading = PageReader.Read($"{title}\n\n{paragraph}\n\nDonor: Norland\n\nBudget: 40,000 USD\n");

        Assert.Equal((null, title, paragraph.Replace('\n', ' ')), (reading.Page.Label, reading.Page.Title, reading.Page.Introduction));
    }

    private static PageReading Read(params string[] lines) => PageReader.Read(string.Join("\n\n", lines));

    private static string TextAt(PageReading reading, int entry, SegmentRole role)
    {
        TextSpan span = reading.FindSource(entry, role)!.Value.Span;
        return reading.Text!.Substring(span.Start, span.Length);
    }
}
