using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The list on a page about one thing: news of it, points of its text, or the whole page.</summary>
public sealed class PageLayoutTests
{
    [Fact]
    public void Read_NewsBelowAPageAboutOneThing_AreItsEntries() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        The project brings kelp to the coast of the bay, where it had been lost.

        Latest

          1. Kelp Day

            1 March 2009

          2. Salt Day

            4 April 2008
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The project brings kelp to the coast of the bay, where it had been lost.
        donors: Norland
        - Article 1 [Latest] Kelp Day | 2009-03-01
        - Article 2 [Latest] Salt Day | 2008-04-04
        """);

    [Fact]
    public void Read_NewsBelowAYearOnADetailPage_AreOfThatGroup() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        2009

          1. Kelp Day

            1 March 2009
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Article 1 [2009] Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_EventsBelowADetailPage_AreOfTheirKind() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Events

          1. Kelp Day

            1 March 2009

        Publications

          1. Kelp on the plate

            1 March 2009
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Event 1 [Events] Kelp Day | 2009-03-01
        - Publication 1 [Publications] Kelp on the plate | 2009-03-01
        """);

    [Fact]
    public void Read_UndatedListBelowAKnownHeading_AreEntries() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Publications

          1. Kelp on the plate

          2. Salt on the plate
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Publication 1 [Publications] Kelp on the plate
        - Publication 2 [Publications] Salt on the plate
        """);

    [Fact]
    public void Read_NumberedParagraphsOfADetailPage_AreNoEntries() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Background

          1. The coast has lost its kelp. It was eaten.

          2. The coast has lost its salt.
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        # Background: The coast has lost its kelp. It was eaten. / The coast has lost its salt.
        """);

    [Fact]
    public void Read_NumberedParagraphsBelowAGap_LeaveNoTraceOfAList() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

          1. The coast has lost its kelp.

        Around the bay

          4. The coast has lost its salt.
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        # (no heading): The coast has lost its kelp.
        # Around the bay: The coast has lost its salt.
        """);

    [Fact]
    public void Read_DatedPointsBelowNoHeading_AreEntries() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        The project brings kelp to the coast of the bay, where it had been lost.

          1. Kelp Day

            1 March 2009
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The project brings kelp to the coast of the bay, where it had been lost.
        donors: Norland
        - Article 1 Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_ListOnAPageGivenAsDetail_AreNewsOfIt() => PageOutline.Matches(
        """
        Kelp for the coast

        Latest

          1. Kelp Day

            1 March 2009
        """,
        """
        ProjectDetail: Kelp for the coast
        - Article 1 [Latest] Kelp Day | 2009-03-01
        """,
        PageKind.ProjectDetail);

    [Fact]
    public void Read_ListOnAPageGivenAsList_HasItsTitle() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latest

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList: Kelp for the coast project
        - Article 1 [Latest] Kelp Day | 2009-03-01
        ! ILO0204 3,1+14 Donor: Norland
        """,
        PageKind.NewsList);

    [Fact]
    public void Read_NumberedPointsOnAPageGivenAsEvent_AreItsSection() => PageOutline.Matches(
        """
        Kelp Day

        Programme

          1. Opening of the kelp hall.

          2. Kelp on the plate.
        """,
        """
        EventDetail: Kelp Day
        # Programme: Opening of the kelp hall. / Kelp on the plate.
        """,
        PageKind.EventDetail);

    [Fact]
    public void Read_NumberOnTheFirstLine_OpensTheList() => PageOutline.Matches(
        """
        1. Kelp Day

            1 March 2009

          2. Salt Day

            4 April 2009
        """,
        """
        NewsList
        - Article 1 Kelp Day | 2009-03-01
        - Article 2 Salt Day | 2009-04-04
        ! ILO0201 1,1+0 NewsList; OfficeHome
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_BulletOnTheFirstLine_OpensTheList() => PageOutline.Matches(
        """
          • 4 April 2009, Alderton
            Kelp Day

          • 6 April 2009, Alderton
            Salt Day
        """,
        """
        NewsList
        - Article Kelp Day | 2009-04-04 | Alderton
        - Article Salt Day | 2009-04-06 | Alderton
        ! ILO0201 1,1+0 NewsList; OfficeHome
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_BulletedEventsBelowADetailPage_AreItsEntries() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Events

          • 4 April 2009, Alderton
            Kelp Day
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Event [Events] Kelp Day | 2009-04-04 | Alderton
        """);
}
