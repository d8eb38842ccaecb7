namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Which values of labelled fields are cut into parts, and where.</summary>
public sealed class FieldListsPartsTests
{
    [Fact]
    public void Read_PlacesInOneLine_AreCutAtCommasAndAtAnd() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Norland, Alder and Marchport

        Background

        Kelp is gone.
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland; Alder; Marchport
        # Background: Kelp is gone.
        """);

    [Fact]
    public void Read_PlacesWithAndBehindAComma_AreCutOnce() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Norland, Sand and Alder, and Marchport
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland; Sand; Alder; Marchport
        """);

    [Fact]
    public void Read_AndWithinAName_IsNoCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Sandland, Android and Andland
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Sandland; Android; Andland
        """);

    [Fact]
    public void Read_AndAtTheEnd_IsNoCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Norland, Alder and
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland; Alder and
        """);

    [Fact]
    public void Read_AndAlone_IsAPlace() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: And, Sand
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: And; Sand
        """);

    [Fact]
    public void Read_AndFirst_IsCutOff() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: and Norland
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland
        """);

    [Fact]
    public void Read_PlacesWithSemicolons_KeepTheirCommas() => PageOutline.Matches(
        """
        Kelp for the coast project

        Countries covered: Norland, the north; Alder and Marchport
        """,
        """
        ProjectDetail: Kelp for the coast project
        locations: Norland, the north; Alder and Marchport
        """);

    [Fact]
    public void Read_PartnersUnderALabelInThePlural_AreCutAtCommas() => PageOutline.Matches(
        """
        Kelp for the coast project

        Partners: Kelp Club, Salt Board and Reed House
        """,
        """
        ProjectDetail: Kelp for the coast project
        partners: Kelp Club; Salt Board; Reed House
        """);

    [Fact]
    public void Read_PartnersThatAreNoNames_AreNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Partners: Kelp Club, the board of salt
        """,
        """
        ProjectDetail: Kelp for the coast project
        partners: Kelp Club, the board of salt
        """);

    [Fact]
    public void Read_PartnersWithAnEmptyPart_AreNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Partners: Kelp Club,, Salt Board
        """,
        """
        ProjectDetail: Kelp for the coast project
        partners: Kelp Club,, Salt Board
        """);

    [Fact]
    public void Read_PartnerUnderALabelInTheSingular_IsNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Partner: Kelp Club, Salt Board and Reed House
        """,
        """
        ProjectDetail: Kelp for the coast project
        partners: Kelp Club, Salt Board and Reed House
        """);

    [Fact]
    public void Read_LabelInBrackets_IsAPlural() => PageOutline.Matches(
        """
        Kelp for the coast project

        Partner(s): Kelp Club, Salt Board and Reed House
        """,
        """
        ProjectDetail: Kelp for the coast project
        partners: Kelp Club; Salt Board; Reed House
        """);

    [Fact]
    public void Read_LabelInCapitals_IsAPlural() => PageOutline.Matches(
        """
        Kelp for the coast project

        PARTNERS : Kelp Club, Salt Board and Reed House
        """,
        """
        ProjectDetail: Kelp for the coast project
        partners: Kelp Club; Salt Board; Reed House
        """);

    [Fact]
    public void Read_DonorsWithCommas_AreNotCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donors: Ministry of Kelp, Salt and Reed of Norland
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Ministry of Kelp, Salt and Reed of Norland
        """);

    [Fact]
    public void Read_DonorsWithSemicolons_AreCut() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donors: Ministry of Kelp, Norland; Alder
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Ministry of Kelp, Norland; Alder
        """);
}
