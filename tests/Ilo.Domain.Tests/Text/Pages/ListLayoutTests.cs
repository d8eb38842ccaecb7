namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The numbered style: which lines open an entry.</summary>
public sealed class ListLayoutTests
{
    [Fact]
    public void Read_NumberRepeatedWithinAList_ShowsALostHeading() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

          2. Salt Day

            1 April 2009

          1. Reed Day

            1 May 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2009-04-01
        - Event 1 Reed Day | 2008-05-01
        ! ILO0303 11,6+8 Reed Day
        """);

    [Fact]
    public void Read_GapAboveANumber_ShowsALostHeading() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2008-04-01
        ! ILO0303 8,6+8 Salt Day
        """);

    [Fact]
    public void Read_GapBelowAHeading_ShowsNone() => PageOutline.Matches(
        """
        Events on kelp

        2009


          1. Kelp Day

            1 March 2009

        2008


          1. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 [2009] Kelp Day | 2009-03-01
        - Event 1 [2008] Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_NumberLeftOut_IsReportedAtTheNumber() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

          3. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 3 Salt Day | 2009-04-01
        ! ILO0302 7,3+2 3; 1
        """);

    [Fact]
    public void Read_NumbersBelowAHeading_MayBeginAnywhere() => PageOutline.Matches(
        """
        Events on kelp

        2009

          4. Kelp Day

            1 March 2009

          5. Reed Day

            1 March 2009

        2008

          7. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 4 [2009] Kelp Day | 2009-03-01
        - Event 5 [2009] Reed Day | 2009-03-01
        - Event 7 [2008] Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_EntryWithoutItsNumberAboveTheFirst_IsAnEntry() => PageOutline.Matches(
        """
        Events on kelp

            Kelp Day

            1 March 2009

          2. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2009-04-01
        ! ILO0301 3,5+8 Kelp Day
        """);

    [Fact]
    public void Read_EntryWhoseNumberIsMissingInTheCount_IsAnEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

            Reed Day

            3 March 2009

          3. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event Reed Day | 2009-03-03
        - Event 3 Salt Day | 2009-04-01
        ! ILO0301 7,5+8 Reed Day
        """);

    [Fact]
    public void Read_DateWithinAnEntryWithoutADateOfItsOwn_OpensNoEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            Reed Day

            3 March 2009

          3. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 <Kelp Day> Reed Day | 2009-03-03
        - Event 3 Salt Day | 2009-04-01
        ! ILO0302 9,3+2 3; 1
        """);

    [Fact]
    public void Read_DatedLinesWhereNoNumberIsMissing_AreTheSummary() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

            Reed Day

            3 March 2009

          2. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Reed Day 3 March 2009
        - Event 2 Salt Day | 2009-04-01
        """);

    [Fact]
    public void Read_DatedLinesBehindAGap_AreAnEntryWithoutANumber() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed Day

            3 March 2009

          2. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event Reed Day | 2009-03-03
        - Event 2 Salt Day | 2009-04-01
        ! ILO0301 8,5+8 Reed Day
        ! ILO0303 12,6+8 Salt Day
        """);

    [Fact]
    public void Read_LinesBehindAGapWithoutDate_AreTheSummary() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed was shown there as well.

          2. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Reed was shown there as well.
        - Event 2 Salt Day | 2009-04-01
        """);
}
