using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A list without any marker: labels, headings and what stands between entries.</summary>
public sealed class PlainLayoutLabelTests
{
    [Fact]
    public void Read_TextAboveATitle_IsPartOfTheSummary() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp.

        Salt Day

        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp.
        - Event Salt Day | 2008-04-04
        """);

    [Fact]
    public void Read_ColonAboveATitle_IsPartOfTheSummary() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp:

        Salt Day

        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp:
        - Event Salt Day | 2008-04-04
        """);

    [Fact]
    public void Read_YearAloneBetweenDates_IsTheGroup() => PageOutline.Matches(
        """
        Events on kelp

        1 March 2009

        All about kelp on the plate.

        2008

        4 April 2008

        All about salt.

        2007

        6 April 2007

        All about reed.
        """,
        """
        EventList: Events on kelp
        - Event (no title) | 2009-03-01 | All about kelp on the plate.
        - Event [2008] (no title) | 2008-04-04 | All about salt.
        - Event [2007] (no title) | 2007-04-06 | All about reed.
        ! ILO0304 3,1+12
        ! ILO0304 9,1+12
        ! ILO0304 15,1+12
        """);

    [Fact]
    public void Read_BoilerplateBetweenEntries_IsLeftOut() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        ![]() |

        Salt Day

        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event Salt Day | 2008-04-04
        """);

    [Fact]
    public void Read_NoTitleOfThePage_BeginsWithTheFirstEntry() => PageOutline.Matches(
        """
        Kelp Day

        1 March 2009

        Salt Day

        4 April 2008
        """,
        """
        NewsList
        - Article Kelp Day | 2009-03-01
        - Article Salt Day | 2008-04-04
        ! ILO0201 1,1+0 NewsList; OfficeHome
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_MonthsBetweenEntries_AreNoDates() => PageOutline.Matches(
        """
        Events on kelp

        March 2009

        Kelp Day

        1 March 2009

        April 2009

        Salt Day

        4 April 2009
        """,
        """
        EventList: Events on kelp
        - Event [March 2009] Kelp Day | 2009-03-01
        - Event [April 2009] Salt Day | 2009-04-04
        """);

    [Fact]
    public void Read_DateAtThePagesEnd_KeepsItsTitle() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day
        1 March 2009
        All about kelp on the plate.
        Salt Day
        4 April 2009
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event Salt Day | 2009-04-04
        """);

    [Fact]
    public void Read_KindOfADetailPageGiven_IsNoList() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        Salt Day

        4 April 2009
        """,
        """
        ProjectDetail: Kelp Day
        label: Events on kelp
        dates: 2009-03-01
        # Salt Day: 4 April 2009
        """,
        PageKind.ProjectDetail);

    [Fact]
    public void Read_TitleLineOfAPlainListAtTheTop_IsTheFirstEntry() => PageOutline.Matches(
        """
        Kelp Day
        1 March 2009
        2008
        Salt Day
        4 April 2008
        Past events
        Reed Day
        4 April 2007
        """,
        """
        OfficeHome
        - Article Kelp Day | 2009-03-01
        - Article [2008] Salt Day | 2008-04-04
        - Event [Past events] Reed Day | 2007-04-04
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_ShortLineWhereTitlesAreLost_IsPartOfTheSummary() => PageOutline.Matches(
        """
        Events on kelp

        1 March 2009

        All about kelp on the plate.

        4 April 2009

        All about salt.

        6 April 2009

        All about reed.

        Reed and salt

        8 April 2009

        All about sand.
        """,
        """
        EventList: Events on kelp
        - Event (no title) | 2009-03-01 | All about kelp on the plate.
        - Event (no title) | 2009-04-04 | All about salt.
        - Event (no title) | 2009-04-06 | All about reed. Reed and salt
        - Event (no title) | 2009-04-08 | All about sand.
        ! ILO0304 3,1+12
        ! ILO0304 7,1+12
        ! ILO0304 11,1+12
        ! ILO0304 17,1+12
        """);

    [Fact]
    public void Read_TypeRightBelowADate_IsTheLabel() => PageOutline.Matches(
        """
        Events on kelp
        Kelp Day
        1 March 2009
        Workshop
        Salt Day
        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01
        - Event <Workshop> Salt Day | 2008-04-04
        """);

    [Theory]
    [InlineData("4 May 2011 Meeting of pilots Alderton\n\n6 May 2011\n\nMeeting of divers\n\n8 May 2011\n")]
    [InlineData("4 May 2011 Meeting of pilots Alderton\n\n5 May 2011 Meeting of divers\n\n6 May 2011\n\n8 May 2011\n\n9 May 2011\n")]
    public void Read_RowsOfATable_AreNoEntries(string rows) => Assert.Empty(PageReader.Read("Meetings of the shore\n\n" + rows).Page.Entries);
}
