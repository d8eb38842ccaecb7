namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The line of a detail page that gives its type and date.</summary>
public sealed class TypeLineTests
{
    [Fact]
    public void Read_TypeAndDate_AreThePages() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Press release | 12 December 2009

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Press release
        dates: 2009-12-12
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_TypePlaceAndDate_AreThePages() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | Alderton, Norland | 18 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        place: Alderton, Norland
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_TypeDateAndPlace_AreThePages() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | 18 February 2018 | Alderton | Marchport

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        place: Alderton
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_PlaceBehindTheDate_IsThePages() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | 18 February 2018, Marchport

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        place: Marchport
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_PlaceOfItsOwn_GoesBeforeTheDates() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | Alderton | 18 February 2018, Marchport

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        place: Alderton
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_EmptyPartsBetweenBars_AreSkipped() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | | 18 February 2018 | | Alderton |

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        place: Alderton
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_TwoDatesOnATypeLine_TakesTheFirst() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | 18 February 2018 | 20 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_SecondTypeLine_ChangesNothing() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Statement | 18 February 2018

        The kelp is back on the shore.

        Press release | Alderton | 19 February 2018

        The salt is back on the shore.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Statement
        dates: 2018-02-18
        # (no heading): The kelp is back on the shore.
        # (no heading): The salt is back on the shore.
        """);

    [Fact]
    public void Read_TypeOfSixWords_IsAType() => PageOutline.Matches(
        """
        Kelp returns to the bay

        Note on the kelp of Norland | 18 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        ArticleDetail: Kelp returns to the bay
        type: Note on the kelp of Norland
        dates: 2018-02-18
        # (no heading): The kelp is back on the shore, as the divers saw this week.
        """);

    [Fact]
    public void Read_TypeOfSevenWords_IsText() => PageOutline.Matches(
        """
        Kelp returns to the bay

        The divers saw it.

        Note on the kelp of old Norland | 18 February 2018

        The kelp is back on the shore, as the divers saw this week.
        """,
        """
        Other: Kelp returns to the bay
        introduction: The divers saw it. Note on the kelp of old Norland | 18 February 2018 The kelp is back on the shore, as the divers saw this week.
        """);
}
