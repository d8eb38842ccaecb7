namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Which lines of a section are the parts of a list.</summary>
public sealed class FieldListsSectionTests
{
    [Fact]
    public void Read_PlacesInASection_AreCutWhereItIsOneLine() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered

        Norland, Alder and Marchport
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland; Alder; Marchport
        # Countries covered: Norland, Alder and Marchport
        """);

    [Fact]
    public void Read_PlacesOnSeveralLines_AreNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered

          • Norland, north and south
          • Alder
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland, north and south; Alder
        # Countries covered: Norland, north and south / Alder
        """);

    [Fact]
    public void Read_PlacesAsASentence_AreNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered

        The project works in Norland, Alder and Marchport.
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: The project works in Norland, Alder and Marchport.
        # Countries covered: The project works in Norland, Alder and Marchport.
        """);

    [Fact]
    public void Read_BeneficiariesInASection_AreNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Target beneficiaries

        Divers, sailors and smiths
        """,
        """
        ProjectDetail: Kelp for the coast project
        beneficiaries: Divers, sailors and smiths
        # Target beneficiaries: Divers, sailors and smiths
        """);

    [Fact]
    public void Read_BeneficiaryOverTwoLines_IsOne() => PageOutline.Matches(
        """
        Kelp for the coast project

        Target beneficiaries

          • Divers of the bay and
            of the coast
          • Smiths
        """,
        """
        ProjectDetail: Kelp for the coast project
        beneficiaries: Divers of the bay and of the coast; Smiths
        # Target beneficiaries: Divers of the bay and of the coast / Smiths
        """);

    [Fact]
    public void Read_FieldAndSectionOfOneKind_AreBothRead() => PageOutline.Matches(
        """
        Kelp for the coast project

        Country: Norland

        Target areas

          • Alder
          • Marchport
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland; Alder; Marchport
        # Target areas: Alder / Marchport
        """);

    [Fact]
    public void Read_TwoFieldsOfOneKind_AreBothRead() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Funded by: Alder
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland; Alder
        """);

    [Fact]
    public void Read_ThreePlacesJoinedByAnd_AreCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Norland and Alder and Marchport
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland; Alder; Marchport
        """);

    [Fact]
    public void Read_NameThatEndsInAnd_IsNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Grand Norland, Sand Alder
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Grand Norland; Sand Alder
        """);
}
