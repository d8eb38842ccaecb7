namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The numbered style: the count of the numbers, and how far a date may stand below a gap.</summary>
public sealed class ListLayoutCountTests
{
    [Fact]
    public void Read_TextAtTheMargin_TakesNoPartInTheCount() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        The shore was also seen by many others in the year that followed it.
        They came in May of the next year, and stayed.

        Others came in June of that year, and stayed as well.

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2008-04-01
        ! ILO0203 7,1+68 The shore was also seen by many others in the year that f...
        ! ILO0203 8,1+46 They came in May of the next year, and stayed.
        ! ILO0203 10,1+53 Others came in June of that year, and stayed as well.
        """);

    [Fact]
    public void Read_HeadingAboveALineIndentedByTwo_IsItsGroup() => PageOutline.Matches(
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
        ! ILO0301 9,3+8 Salt Day
        """);

    [Fact]
    public void Read_LineIndentedByThreeAboveTheFirstNumber_IsAnEntry() => PageOutline.Matches(
        """
        Events on kelp

           Kelp Day

           1 March 2009

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2008-04-01
        ! ILO0301 3,4+8 Kelp Day
        """);

    [Fact]
    public void Read_NumberZero_IsAnEntry() => PageOutline.Matches(
        """
        Events on kelp

          0. Kelp Day

            1 March 2009

          1. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 0 Kelp Day | 2009-03-01
        - Event 1 Salt Day | 2009-04-01
        """);

    [Fact]
    public void Read_NumberTwoBehindZero_IsReported() => PageOutline.Matches(
        """
        Events on kelp

          0. Kelp Day

            1 March 2009

          2. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 0 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2009-04-01
        ! ILO0302 7,3+2 2; 0
        """);

    [Fact]
    public void Read_TightNumbersWithBodies_AreEntries() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day
            1 March 2009
          2. Salt Day
            1 April 2009
          3. Reed Day
            1 May 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2009-04-01
        - Event 3 Reed Day | 2009-05-01
        """);

    [Fact]
    public void Read_TightNumbersAfterTheEntries_BelongToTheLast() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


          1. Salt
          2. Sand
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Salt Sand
        """);

    [Fact]
    public void Read_LinesFarBelowAGap_OpenNoEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed
            Salt
            Sand
            Stone
            Shell
            Pearl
            Pebble
            Wood
            3 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Reed Salt Sand Stone Shell Pearl Pebble Wood 3 March 2009
        """);

    [Fact]
    public void Read_EighthLineBelowAGap_OpensAnEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed
            Salt
            Sand
            Stone
            Shell
            Pearl
            Pebble
            3 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event Reed | 2009-03-03 | Salt Sand Stone Shell Pearl Pebble
        ! ILO0301 8,5+4 Reed
        ! ILO0306 8,5+4 Reed; the title
        """);

    [Fact]
    public void Read_ImpossibleDateBehindAGap_OpensNoEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed Day

            31 June 2009

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Reed Day 31 June 2009
        - Event 2 Salt Day | 2008-04-01
        """);
}
