namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Lines of a detail page that are like type lines, and those that give the date alone.</summary>
public sealed class TypeLineTextTests
{
    [Fact]
    public void Read_SentenceBeforeTheBar_IsText() => PageOutline.Matches(
        """
        Kelp returns to the bay

        The divers saw it.

        All is well. | 18 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        Other: Kelp returns to the bay
        introduction: The divers saw it.
        # All is well. | 18 February 2018: The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_BarWithoutDate_IsText() => PageOutline.Matches(
        """
        Kelp returns to the bay

        The divers saw it.

        Statement | Alderton

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        Other: Kelp returns to the bay
        introduction: The divers saw it.
        # Statement | Alderton: The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_BarFirst_IsText() => PageOutline.Matches(
        """
        Kelp returns to the bay

        The divers saw it.

        | 18 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        Other: Kelp returns to the bay
        introduction: The divers saw it.
        # | 18 February 2018: The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_DateIssued_IsThePagesDate() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Date issued: 4 August 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        dates: 2018-08-04
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_DateIssuedAndSize_IsThePagesDate() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Date issued: 4 August 2018 | Size/duration: 1:22

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        dates: 2018-08-04
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_DateIssuedWithoutADate_IsText() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Date issued: | 4 August 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        Other: Kelp returns to the bay
        introduction: Date issued: | 4 August 2018 The kelp is back on the shore, as the divers saw this week.
        ! ILO0206 3,14+15 | 4 August 2018; a date
        """);

    [Fact]
    public void Read_DateIssuedThatIsNoDate_IsText() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Date issued: summer of the year

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        Other: Kelp returns to the bay
        introduction: Date issued: summer of the year The kelp is back on the shore, as the divers saw this week.
        ! ILO0206 3,14+18 summer of the year; a date
        """);

    [Fact]
    public void Read_OtherLabelledDate_IsNoTypeLine() => PageOutline.Matches(
        """
        Kelp Club

        Date: 4 August 2018

        Organizer: The divers of the bay
        """,
        """
        EventDetail: Kelp Club
        dates: 2018-08-04
        ! ILO0201 1,1+9 EventDetail; Other
        """);

    [Fact]
    public void Read_TypeLineFirst_HasNoTitleAbove() => PageOutline.Matches(
        """
        Press release | 12 December 2009

        The kelp is back on the shore, as the divers saw this week. It was gone for years.
        """,
        """
        ArticleDetail
        type: Press release
        dates: 2009-12-12
        # (no heading): The kelp is back on the shore, as the divers saw this week. It was gone for years.
        ! ILO0205 1,1+0
        """);

    [Fact]
    public void Read_DateIssuedBelowATypeLine_ChangesNothing() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Press release | 12 December 2009

        Date issued: 4 August 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Press release
        dates: 2009-12-12
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_TypeLineBelowADateIssued_ChangesNothing() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Date issued: 4 August 2018

        Press release | 12 December 2009

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        dates: 2018-08-04
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_NoBlankBeforeTheBar_HasNoPlace() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Press release| 12 December 2009

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Press release
        dates: 2009-12-12
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_TwoBars_AreSkipped() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement || 18 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);
}
