namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A list without any marker: date lines with titles above them, or without.</summary>
public sealed class PlainLayoutTests
{
    [Fact]
    public void Read_TitlesAboveDateLines_AreEntries() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        Salt Day

        4 - 5 April 2009, Alderton

        All about salt.
        It was white.
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event Salt Day | 2009-04-04/2009-04-05 | Alderton | All about salt. It was white.
        """);

    [Fact]
    public void Read_OneDateLine_IsNoList() => PageOutline.Matches(
        """
        Salt of the bay

        Kelp Day

        1 March 2009

        All about kelp on the plate.
        """,
        """
        Other: Kelp Day
        label: Salt of the bay
        introduction: All about kelp on the plate.
        dates: 2009-03-01
        """);

    [Fact]
    public void Read_TitlesLost_ReadsDatesAndSummaries() => PageOutline.Matches(
        """
        Events on kelp

        1 March 2009

        All about kelp on the plate.

        4 April 2009

        All about salt.

        6 April 2009

        All about reed.
        """,
        """
        EventList: Events on kelp
        - Event (no title) | 2009-03-01 | All about kelp on the plate.
        - Event (no title) | 2009-04-04 | All about salt.
        - Event (no title) | 2009-04-06 | All about reed.
        ! ILO0304 3,1+12
        ! ILO0304 7,1+12
        ! ILO0304 11,1+12
        """);

    [Fact]
    public void Read_HalfTheDatesBelowTexts_ReadsTitles() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        4 April 2009

        All about salt.

        Reed Day

        6 April 2009
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event (no title) | 2009-04-04 | All about salt.
        - Event Reed Day | 2009-04-06
        ! ILO0304 9,1+12
        """);

    [Fact]
    public void Read_BulletOnThePage_IsNoPlainList() => PageOutline.Matches(
        """
        Kelp for the coast project

        Boats were bought

        1 March 2009

          - four of them

        Nets were bought

        4 April 2009
        """,
        """
        ArticleDetail: Boats were bought
        label: Kelp for the coast project
        dates: 2009-03-01
        # (no heading): four of them
        # Nets were bought: 4 April 2009
        ! ILO0201 3,1+17 ArticleDetail; ProjectDetail
        """);

    [Fact]
    public void Read_NumberOnThePage_IsNoPlainList() => PageOutline.Matches(
        """
        Kelp for the coast project

        Boats were bought

        1 March 2009

              1. four of them

        Nets were bought

        4 April 2009
        """,
        """
        ArticleDetail: Boats were bought
        label: Kelp for the coast project
        dates: 2009-03-01
        # (no heading): four of them
        # Nets were bought: 4 April 2009
        ! ILO0201 3,1+17 ArticleDetail; ProjectDetail
        """);

    [Fact]
    public void Read_FewRowsOfATable_AreAList() => PageOutline.Matches(
        """
        Meetings of the shore

        Meeting of divers

        6 May 2011

        4 May 2011 Meeting of pilots Alderton

        Meeting of sailors

        8 May 2011

        Meeting of smiths

        9 May 2011
        """,
        """
        EventList: Meetings of the shore
        - Event Meeting of divers | 2011-05-06 | 4 May 2011 Meeting of pilots Alderton
        - Event Meeting of sailors | 2011-05-08
        - Event Meeting of smiths | 2011-05-09
        """);

    [Fact]
    public void Read_SentencesThatOpenWithADate_AreNoRowsOfATable() => PageOutline.Matches(
        """
        Meetings of the shore

        Meeting of divers

        6 May 2011

        6 May 2011 Was a fine day for the divers.

        Meeting of sailors

        8 May 2011
        """,
        """
        EventList: Meetings of the shore
        - Event Meeting of divers | 2011-05-06 | 6 May 2011 Was a fine day for the divers.
        - Event Meeting of sailors | 2011-05-08
        """);

    [Fact]
    public void Read_YearAboveATitle_IsTheGroup() => PageOutline.Matches(
        """
        Events on kelp

        2009

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        2008

        Salt Day

        4 April 2008

        Past events

        Reed Day

        4 April 2007
        """,
        """
        EventList: Events on kelp
        - Event [2009] Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event [2008] Salt Day | 2008-04-04
        - Event [Past events] Reed Day | 2007-04-04
        """);

    [Fact]
    public void Read_TypeAboveATitle_IsTheLabel() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        Workshop

        Salt Day

        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event <Workshop> Salt Day | 2008-04-04
        """);

    [Fact]
    public void Read_ShortLineAboveATitle_IsTheLabel() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        Salt of the bay

        Salt Day

        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate.
        - Event <Salt of the bay> Salt Day | 2008-04-04
        """);

    [Fact]
    public void Read_LineOfFiveWordsAboveATitle_IsPartOfTheSummary() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        All about kelp on the plate.

        Salt of the wide bay

        Salt Day

        4 April 2008
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | All about kelp on the plate. Salt of the wide bay
        - Event Salt Day | 2008-04-04
        """);
}
