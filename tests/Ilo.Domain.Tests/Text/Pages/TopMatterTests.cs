namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>What stands above a list: date, title, introduction and the first group's heading.</summary>
public sealed class TopMatterTests
{
    [Fact]
    public void Read_DateAboveTheTitle_IsNoPropertyOfThePage() => PageOutline.Matches(
        """
        12 March 2009

        Events on kelp

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_ImpossibleDateAboveTheTitle_IsTheTitle() => PageOutline.Matches(
        """
        31 June 2009

        Kelp and salt

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList: 31 June 2009
        - Article 1 [Kelp and salt] Kelp Day | 2009-03-01
        ! ILO0201 1,1+12 NewsList; OfficeHome
        """);

    [Fact]
    public void Read_LastShortLineAboveTheList_IsTheGroup() => PageOutline.Matches(
        """
        Events on kelp

        What the shore offers this year, with all the meetings that were held on it so far.

        Around the bay

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        introduction: What the shore offers this year, with all the meetings that were held on it so far.
        - Event 1 [Around the bay] Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_ShortLineRightBelowAParagraph_IsNoGroup() => PageOutline.Matches(
        """
        Events on kelp

        What the shore offers this year, with all the meetings that were held on it so far,
        and around the bay

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        introduction: What the shore offers this year, with all the meetings that were held on it so far, and around the bay
        - Event 1 Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_YearRightBelowAParagraph_IsTheGroup() => PageOutline.Matches(
        """
        Events on kelp

        What the shore offers this year, with all the meetings that were held on it so far.
        2009

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        introduction: What the shore offers this year, with all the meetings that were held on it so far.
        - Event 1 [2009] Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_YearOnTheFirstLine_IsTheGroupAndNoTitle() => PageOutline.Matches(
        """
        2009

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList
        - Article 1 [2009] Kelp Day | 2009-03-01
        ! ILO0201 1,1+0 NewsList; OfficeHome
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_TitleTwice_IsReadOnce() => PageOutline.Matches(
        """
        Events on kelp

        EVENTS ON KELP

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_TitleAgainBelowAHeading_LeavesTheHeadingOut() => PageOutline.Matches(
        """
        Events on kelp

        Around the bay

        Events on kelp

        A list of what was held there in the last years of the old century and after it.

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        introduction: A list of what was held there in the last years of the old century and after it.
        - Event 1 Kelp Day | 2009-03-01
        ! ILO0204 3,1+14 Around the bay
        """);

    [Fact]
    public void Read_TitleAgainBelowTwoHeadings_KeepsNothingOfThem() => PageOutline.Matches(
        """
        Events on kelp

        Around the bay

        Beyond the bay

        Events on kelp

        2009

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 [2009] Kelp Day | 2009-03-01
        ! ILO0204 3,1+14 Around the bay
        ! ILO0204 5,1+14 Beyond the bay
        """);

    [Fact]
    public void Read_HeadingAboveAHeading_IsLeftOut() => PageOutline.Matches(
        """
        Events on kelp

        Around the bay

        Beyond the bay

        2009

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 [2009] Kelp Day | 2009-03-01
        ! ILO0204 3,1+14 Around the bay
        ! ILO0204 5,1+14 Beyond the bay
        """);

    [Fact]
    public void Read_ShortLineAboveAText_IsPartOfTheIntroduction() => PageOutline.Matches(
        """
        Events on kelp

        Around the bay

        A list of what was held there in the last years of the old century and after it.

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        introduction: Around the bay A list of what was held there in the last years of the old century and after it.
        - Event 1 Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_ShortLineAboveTheList_IsIntroductionBelowTheTitleTwice() => PageOutline.Matches(
        """
        Kelp and salt

        Around the bay:

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList: Kelp and salt
        introduction: Around the bay:
        - Article 1 Kelp Day | 2009-03-01
        ! ILO0201 1,1+13 NewsList; OfficeHome
        """);

    [Fact]
    public void Read_BulletAboveTheList_IsIntroductionAndNoHeading() => PageOutline.Matches(
        """
        Kelp and salt

          - Around the bay

        2009

          1. Kelp Day

            1 March 2009
        """,
        """
        Other: Kelp and salt
        # (no heading): Around the bay
        - ? 1 [2009] Kelp Day | 2009-03-01
        ! ILO0307 7,6+8 Kelp Day
        """);
}
