namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Paragraphs of sections, budgets and dates of detail pages; the headings that sections have.</summary>
public sealed class PageMakerTests
{
    [Fact]
    public void Read_PointOverThreeLines_IsOneParagraph() => PageOutline.Matches(
        """
        Kelp for the coast project

        Objectives

          • Kelp for all
            who live
            at the coast
          • Salt
            for all
        """,
        """
        ProjectDetail: Kelp for the coast project
        # Objectives: Kelp for all who live at the coast / Salt for all
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_TextBelowAPoint_IsAParagraphOfItsOwn() => PageOutline.Matches(
        """
        Kelp for the coast project

        Objectives

          • Kelp for all

        It was gone.
        It is back.
        """,
        """
        ProjectDetail: Kelp for the coast project
        # Objectives: Kelp for all / It was gone. / It is back.
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_BudgetThatIsNoSum_IsReported() => PageOutline.Matches(
        """
        Kelp for the coast project

        Budget: not yet settled
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: Budget: not yet settled
        ! ILO0201 1,1+26 ProjectDetail; Other
        ! ILO0206 3,9+15 not yet settled; a sum of money
        """);

    [Fact]
    public void Read_SecondBudgetThatIsASum_IsRead() => PageOutline.Matches(
        """
        Kelp for the coast project

        Budget: not yet settled

        Total budget: USD 512,000
        """,
        """
        ProjectDetail: Kelp for the coast project
        budget: USD 512000
        ! ILO0206 3,9+15 not yet settled; a sum of money
        """);

    [Fact]
    public void Read_TwoBudgets_TakesTheFirst() => PageOutline.Matches(
        """
        Kelp for the coast project

        Budget: USD 400

        Total budget: USD 512,000
        """,
        """
        ProjectDetail: Kelp for the coast project
        budget: USD 400
        ! ILO0209 5,15+11 USD 512,000; another value was read before
        """);

    [Fact]
    public void Read_SectionsWithoutFields_HaveNoLists() => PageOutline.Matches(
        """
        Kelp for the coast project

        Background

        The kelp is gone.
        """,
        """
        ProjectDetail: Kelp for the coast project
        # Background: The kelp is gone.
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_MonthOnly_IsTheMonth() => PageOutline.Matches(
        """
        Kelp for the coast project

        Duration: March 2009 - May 2011
        """,
        """
        ProjectDetail: Kelp for the coast project
        dates: 2009-03-01/2011-05-31 by Month
        """);

    [Fact]
    public void Read_SectionWithACountryBehindTheColon_IsASection() => PageOutline.Matches(
        """
        Kelp for the coast project

        The kelp is gone. It was eaten.
        Project background: Norland of the north
        It was eaten.
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is gone. It was eaten.
        # Project background: Norland of the north: It was eaten.
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_SectionWithMoreThanFiveWordsBehindTheColon_IsText() => PageOutline.Matches(
        """
        Kelp for the coast project

        The kelp is gone. It was eaten.
        Background: the kelp of the bay has gone
        It was eaten.
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is gone. It was eaten. Background: the kelp of the bay has gone It was eaten.
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_ContactWithAValue_IsText() => PageOutline.Matches(
        """
        Kelp for the coast project

        The kelp is gone. It was eaten.
        Contact: Kelp Club
        It was eaten.
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is gone. It was eaten. Contact: Kelp Club It was eaten.
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_ContactAlone_IsASection() => PageOutline.Matches(
        """
        Kelp for the coast project

        The kelp is gone. It was eaten.
        Contact:
        The Kelp Club
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is gone. It was eaten.
        # Contact:: The Kelp Club
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_DonorWithAValueAsAHeading_IsAField() => PageOutline.Matches(
        """
        Kelp for the coast project

        Background
        Donor : Norland
        It was eaten.
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        # Background: It was eaten.
        """);

    [Fact]
    public void Read_SectionWithFiveWordsBehindTheColon_IsASection() => PageOutline.Matches(
        """
        Kelp for the coast project

        The kelp is gone. It was eaten.
        Background: the kelp of the bay
        It was eaten.
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is gone. It was eaten.
        # Background: the kelp of the bay: It was eaten.
        ! ILO0201 1,1+26 ProjectDetail; Other
        """);

    [Fact]
    public void Read_FieldNameWithAColonAlone_IsASectionOfThatField() => PageOutline.Matches(
        """
        Kelp for the coast project

        The kelp is gone. It was eaten.
        Target beneficiaries:
        Divers and smiths of the bay.
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is gone. It was eaten.
        beneficiaries: Divers and smiths of the bay.
        # Target beneficiaries:: Divers and smiths of the bay.
        """);
}
