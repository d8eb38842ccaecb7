namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The numbered style: indents, and lost indents.</summary>
public sealed class ListLayoutIndentTests
{
    [Fact]
    public void Read_HeadingAboveAnEntryWithoutANumber_IsItsGroup() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        Around the bay

            Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event [Around the bay] Salt Day | 2008-04-01
        ! ILO0301 9,5+8 Salt Day
        """);

    [Fact]
    public void Read_LineIndentedByOne_IsAHeading() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

         Around the bay

          1. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 1 [Around the bay] Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_LineIndentedByTwo_IsPartOfTheEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

          Around the bay

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Around the bay
        - Event 2 Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_NumberIndentedByThree_OpensAnEntry() => PageOutline.Matches(
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
        """);

    [Fact]
    public void Read_NumberIndentedByFour_IsAPointOfTheEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

            1. Salt

            2. Reed

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Salt Reed
        - Event 2 Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_NumbersLineByLine_ArePointsOfTheEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

          1. Salt
          2. Reed
          3. Sand

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Salt Reed Sand
        - Event 2 Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_AllIndentsLost_KeepsTheBodiesWithTheirNumbers() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

        1 March 2009

        All about kelp on the plate.

        2. Salt Day

        1 April 2008

        All about salt.
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event 2 Salt Day | 2008-04-01 | All about salt.
        """);

    [Fact]
    public void Read_AllIndentsLostAndAYear_KeepsTheYearAsGroup() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

        1 March 2009

        2008

        1. Salt Day

        1 April 2008

        Past events

        1. Reed Day

        1 April 2008


        Around the bay

        1. Reed Day

        1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 1 [2008] Salt Day | 2008-04-01
        - Event 1 [Past events] Reed Day | 2008-04-01
        - Event 1 [Around the bay] Reed Day | 2008-04-01
        ! ILO0305 22,4+8 Reed Day
        """);

    [Fact]
    public void Read_AllIndentsLostAndAShortLine_KeepsItInTheEntry() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

        1 March 2009

        Around the bay

        2. Salt Day

        1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Around the bay
        - Event 2 Salt Day | 2008-04-01
        """);

    [Fact]
    public void Read_NumbersAtTheMarginWithoutDates_AreNotFlat() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

        2. Salt Day

        Around the bay

        3. Reed Day
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day
        - Event 2 Salt Day
        - Event 3 [Around the bay] Reed Day
        """);

    [Fact]
    public void Read_SecondNumberIndented_IsNotFlat() => PageOutline.Matches(
        """
        Events on kelp

        1. Kelp Day

            1 March 2009

          2. Salt Day

            1 April 2008

        Around the bay

          3. Reed Day

            1 April 2007
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2008-04-01
        - Event 3 [Around the bay] Reed Day | 2007-04-01
        """);
}
