namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The numbered style: entries without their numbers, headings, text at the margin.</summary>
public sealed class ListLayoutHeadingTests
{
    [Fact]
    public void Read_UndatedLinesBehindAGapWhereANumberIsMissing_AreAnEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed Day

          3. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event Reed Day
        - Event 3 Salt Day | 2009-04-01
        ! ILO0301 8,5+8 Reed Day
        """);

    [Fact]
    public void Read_DateFarBehindAGap_OpensNoEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed

            Salt

            Sand

            Stone

            3 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Reed Salt Sand Stone 3 March 2009
        """);

    [Fact]
    public void Read_DateFourthBehindAGap_OpensAnEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed

            Salt

            Sand

            3 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event <Reed> Salt | 2009-03-03 | Sand
        ! ILO0301 8,5+4 Salt
        """);

    [Fact]
    public void Read_BulletsBehindAGap_AreTheSummary() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            - Reed

            - 3 March 2009

          2. Salt Day

            1 April 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01 | Reed 3 March 2009
        - Event 2 Salt Day | 2009-04-01
        """);

    [Fact]
    public void Read_LastEntryWithoutNumberBehindAGap_IsAnEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009


            Reed Day

            3 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event Reed Day | 2009-03-03
        ! ILO0301 8,5+8 Reed Day
        """);

    [Fact]
    public void Read_HeadingWithNothingBelow_IsLeftOut() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        Around the bay
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        ! ILO0204 7,1+14 Around the bay
        """);

    [Fact]
    public void Read_TwoHeadingsInARow_LeaveTheFirstOut() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        Around the bay

        2008

          1. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 1 [2008] Salt Day | 2008-04-01
        ! ILO0204 7,1+14 Around the bay
        """);

    [Fact]
    public void Read_TextAtTheMargin_BelongsToNoEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        The shore was also seen by many others in the year that followed it.
        They came in May.

          2. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 2 Salt Day | 2008-04-01
        ! ILO0203 7,1+68 The shore was also seen by many others in the year that f...
        ! ILO0203 8,1+17 They came in May.
        """);

    [Fact]
    public void Read_TextAtTheMarginThatEndsInAYear_KeepsTheYearAsGroup() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        The shore was also seen by many others in the year that followed it.
        2008

          1. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 1 [2008] Salt Day | 2008-04-01
        ! ILO0203 7,1+68 The shore was also seen by many others in the year that f...
        """);

    [Fact]
    public void Read_HeadingOverTwoLines_BelongsToNoEntry() => PageOutline.Matches(
        """
        Events on kelp

          1. Kelp Day

            1 March 2009

        Around the bay
        and beyond

          1. Salt Day

            1 April 2008
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        - Event 1 Salt Day | 2008-04-01
        ! ILO0203 7,1+14 Around the bay
        ! ILO0203 8,1+10 and beyond
        ! ILO0303 10,6+8 Salt Day
        """);
}
