namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The numbered style: dates that cannot be, lost numbers in a row, and what is no heading.</summary>
public sealed class ListLayoutLimitTests
{
    [Fact]
    public void Read_ImpossibleDateAbove_LeavesTheEntryIncomplete() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            31 June 2009

            Reed Day

            3 March 2009

          3. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | Reed Day 3 March 2009
        - Event 3 Salt Day | 2008-04-01
        ! ILO0401 5,5+12 31 June 2009
        ! ILO0302 11,3+2 3; 1
        """);

    [Fact]
    public void Read_DatesOfTwoEntriesBelowTwoLostNumbers_AreEntries() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed Day

            3 March 2009


            Sand Day

            5 March 2009

          4. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event Reed Day | 2009-03-03
        - Event Sand Day | 2009-03-05
        - Event 4 Salt Day | 2008-04-01
        ! ILO0301 8,5+8 Reed Day
        ! ILO0301 13,5+8 Sand Day
        """);

    [Fact]
    public void Read_FlatListAndAHeadingOfTwoLines_KeepsItInTheEntry() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

        1 March 2009

        The kelp of the bay
        2008

        2. Salt Day

        1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | The kelp of the bay 2008
        - Event 2 Salt Day | 2009-04-01
        """);

    [Fact]
    public void Read_HeadingAboveATextBelowAnEntry_LeavesTheCountAlone() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        Around the bay

        Others came in June of that year, and stayed as well.

          5. Salt Day

            2 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 5 Salt Day | 2009-03-02
        ! ILO0204 7,1+14 Around the bay
        ! ILO0203 9,1+53 Others came in June of that year, and stayed as well.
        ! ILO0302 11,3+2 5; 1
        """);

    [Fact]
    public void Read_OneNumberWithItsIndentLost_KeepsItsBody() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

        1 March 2009

        All about kelp on the plate.
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | All about kelp on the plate.
        """);

    [Fact]
    public void Read_FirstEntryThatNamesAList_LeavesTheTitleItsPlace() => PageOutline.Matches(
        """
        Salt pans

          1. Projects of the bay

            1 March 2009
        """,
        """
        NewsList: Salt pans
        - Article 1 Projects of the bay | 2009-03-01
        ! ILO0201 1,1+9 NewsList; OfficeHome
        """);
}
