using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>What stands above a list: a theme above the title, boilerplate, the dashed style.</summary>
public sealed class TopMatterLabelTests
{
    [Fact]
    public void Read_ThemeAboveTheNameOfAList_IsTheLabel() => PageOutline.Matches(
        """
        Salt pans

        Projects

          1. Kelp Day

            1 March 2009 - 3 April 2011
        """,
        """
        ProjectList: Projects
        label: Salt pans
        - Project 1 Kelp Day | 2009-03-01/2011-04-03
        """);

    [Fact]
    public void Read_ThemeAboveTheNameOfAListAndAYear_IsTheLabel() => PageOutline.Matches(
        """
        Salt pans

        Projects

        2011

          1. Kelp Day

            1 March 2009 - 3 April 2011
        """,
        """
        ProjectList: Projects
        label: Salt pans
        - Project 1 [2011] Kelp Day | 2009-03-01/2011-04-03
        """);

    [Fact]
    public void Read_ThemeAboveNews_IsTheTitle() => PageOutline.Matches(
        """
        Salt pans

        News

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList: Salt pans
        - Article 1 [News] Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_ThemeAboveAnOffice_IsTheTitle() => PageOutline.Matches(
        """
        Salt pans

        ILO Office for Alderton

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList: Salt pans
        - Article 1 [ILO Office for Alderton] Kelp Day | 2009-03-01
        ! ILO0201 1,1+9 NewsList; OfficeHome
        """);

    [Fact]
    public void Read_ThemeAboveLatest_IsTheTitle() => PageOutline.Matches(
        """
        Salt pans

        Latest from events

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList: Salt pans
        - Article 1 [Latest from events] Kelp Day | 2009-03-01
        ! ILO0201 1,1+9 NewsList; OfficeHome
        """);

    [Fact]
    public void Read_ThemeAboveALongerLineThatNamesAList_IsTheTitle() => PageOutline.Matches(
        """
        Salt pans

        Here are the projects that we carried out in the last years around the bay.

          1. Kelp Day

            1 March 2009 - 3 April 2011
        """,
        """
        ProjectList: Salt pans
        introduction: Here are the projects that we carried out in the last years around the bay.
        - Project 1 Kelp Day | 2009-03-01/2011-04-03
        ! ILO0201 1,1+9 ProjectList; NewsList
        """);

    [Fact]
    public void Read_SentenceAboveTheList_IsTheIntroduction() => PageOutline.Matches(
        """
        All that was seen on the shore was written down here. It is listed below.

          1. Kelp Day

            1 March 2009
        """,
        """
        NewsList
        introduction: All that was seen on the shore was written down here. It is listed below.
        - Article 1 Kelp Day | 2009-03-01
        ! ILO0201 1,1+0 NewsList; OfficeHome
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_BoilerplateAboveAndBelowTheTitle_IsNoHeading() => PageOutline.Matches(
        """
        ILO home > Regions > Alderton

        Events on kelp

        Home | Search | Sitemap
        Around the bay

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event 1 [Around the bay] Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_DashedList_TakesItsHeadingFromTheLastLine() => PageOutline.Matches(
        """
        Events on kelp
        Around the bay
        -
        Kelp Day
        1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event [Around the bay] Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_DashedListWithTitleAlone_HasNoGroup() => PageOutline.Matches(
        """
        Events on kelp
        -
        Kelp Day
        1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_DashedListWithTitleTwice_HasNoGroup() => PageOutline.Matches(
        """
        Events on kelp
        Events on kelp
        -
        Kelp Day
        1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_DashedListBelowADate_LeavesTheDateOut() => PageOutline.Matches(
        """
        3 April 2010
        Events on kelp
        -
        Kelp Day
        1 March 2009
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01
        """);

    [Fact]
    public void Read_DashOnTheFirstLine_OpensAnEntry() => PageOutline.Matches(
        """
        -
        Kelp Day
        1 March 2009
        -
        Salt Day
        4 April 2009
        """,
        """
        NewsList
        - Article Kelp Day | 2009-03-01
        - Article Salt Day | 2009-04-04
        ! ILO0201 1,1+0 NewsList; OfficeHome
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_BulletThatIsAYear_IsNoGroup() => PageOutline.Matches(
        """
        Events on kelp

          • 2009

          1. Kelp Day

            1 March 2009
        """,
        """
        EventList: Events on kelp
        introduction: 2009
        - Event 1 Kelp Day | 2009-03-01
        """,
        PageKind.EventList);

    [Fact]
    public void Read_ShortLineRightBelowTheTitle_IsReadOnce() => PageOutline.Matches(
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
}
