using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The list on a page about one thing, and pages whose labels are foreign.</summary>
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

    [Fact]
    public void Read_ForeignLabelAboveAListOfADetailPage_ReadsNoField() => PageOutline.Matches(
        """
        Kelp course

        Donor: Norland

        Enrolment deadline: 3 March 2009

        Background

          - kelp

        Latest

          1. Kelp Day

            1 March 2009
        """,
        """
        Other: Kelp course
        # Donor: Norland:
        # Enrolment deadline: 3 March 2009:
        # Background: kelp
        - ? 1 [Latest] Kelp Day | 2009-03-01
        ! ILO0307 13,6+8 Kelp Day
        """);

    [Fact]
    public void Read_ForeignLabelWithinTheList_LeavesThePagesFields() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latest

          1. Kelp Day

            1 March 2009

            Enrolment deadline: 3 March 2009
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Article 1 [Latest] Kelp Day | 2009-03-01 | Enrolment deadline: 3 March 2009
        """);

    [Fact]
    public void Read_ForeignLabel_ReadsNoField() => PageOutline.Matches(
        """
        Kelp course

        Enrolment deadline: 3 March 2009

        Donor: Norland

        Location: Alderton
        """,
        """
        Other: Kelp course
        # Enrolment deadline: 3 March 2009:
        # Donor: Norland: Location: Alderton
        """);

    [Fact]
    public void Read_ForeignLabelOnAPageGivenAsEvent_ReadsTheFields() => PageOutline.Matches(
        """
        Kelp course

        Enrolment deadline: 3 March 2009

        Donor: Norland

        Location: Alderton
        """,
        """
        EventDetail: Kelp course
        place: Alderton
        donors: Norland
        # Enrolment deadline: 3 March 2009:
        """,
        PageKind.EventDetail);

    [Fact]
    public void Read_ForeignLabelWithoutValue_ReadsTheFields() => PageOutline.Matches(
        """
        Kelp course

        Enrolment deadline:

        Donor: Norland

        Location: Alderton
        """,
        """
        EventDetail: Kelp course
        introduction: Enrolment deadline:
        place: Alderton
        donors: Norland
        """);

    [Fact]
    public void Read_ManyLabelsOnOneLine_ReadsNoField() => PageOutline.Matches(
        """
        Kelp course

        dates: 3 May 2010 venue: Alderton phone: 123

        Donor: Norland
        """,
        """
        Other: Kelp course
        # dates: 3 May 2010 venue: Alderton phone: 123: Donor: Norland
        """);

    [Fact]
    public void Read_TwoLabelsOnOneLine_ReadsTheFields() => PageOutline.Matches(
        """
        Kelp project

        The dates: 3 May 2010 and the venue : Alderton and others, and one more thing: salt.

        Donor: Norland
        """,
        """
        ProjectDetail: Kelp project
        introduction: The dates: 3 May 2010 and the venue : Alderton and others, and one more thing: salt.
        donors: Norland
        """);

    [Fact]
    public void Read_LabelBeforeANoBreakSpaceOnOneLine_IsCounted() => PageOutline.Matches(
        """
        Kelp course

        dates\u00A0: 3 May 2010 venue: Alderton phone: 123

        Donor: Norland
        """,
        """
        Other: Kelp course
        # dates : 3 May 2010 venue: Alderton phone: 123: Donor: Norland
        """);
}
