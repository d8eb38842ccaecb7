namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Entries without a date: whether the dated entries next to it have labels.</summary>
public sealed class OpenLabelsNeighbourTests
{
    [Fact]
    public void Read_OtherNeighbourWithoutLabel_LeavesTheTitle() => PageOutline.Matches(
        """
        News of the bay

          1. Stones and sand

            Reed comes back

            1 March 2009

          2. Reed and sand

            Salt comes back

          3. Kelp comes back

            1 March 2009
        """,
        """
        NewsList: News of the bay
        - Article 1 <Stones and sand> Reed comes back | 2009-03-01
        - Article 2 Reed and sand | Salt comes back
        - Article 3 Kelp comes back | 2009-03-01
        ! ILO0306 9,6+13 Reed and sand; the title
        """);

    [Fact]
    public void Read_FirstEntryOpen_LooksAtTheSecond() => PageOutline.Matches(
        """
        News of the bay

          1. Reed and sand

            Salt comes back

          2. Stones and sand

            Reed comes back

            1 March 2009
        """,
        """
        NewsList: News of the bay
        - Article 1 <Reed and sand> Salt comes back
        - Article 2 <Stones and sand> Reed comes back | 2009-03-01
        ! ILO0306 3,6+13 Reed and sand; a label
        """);

    [Fact]
    public void Read_LastEntryOpen_LooksAtTheOneAbove() => PageOutline.Matches(
        """
        News of the bay

          1. Stones and sand

            Reed comes back

            1 March 2009

          2. Reed and sand

            Salt comes back
        """,
        """
        NewsList: News of the bay
        - Article 1 <Stones and sand> Reed comes back | 2009-03-01
        - Article 2 <Reed and sand> Salt comes back
        ! ILO0306 9,6+13 Reed and sand; a label
        """);

    [Fact]
    public void Read_NeighboursOfAnotherList_DoNotCount() => PageOutline.Matches(
        """
        News of the bay

        2009

          1. Stones and sand

            Reed comes back

            1 March 2009

        2008

          1. Reed and sand

            Salt comes back

        2007

          1. Stones and kelp

            Reed goes away

            1 March 2007
        """,
        """
        NewsList: News of the bay
        - Article 1 [2009] <Stones and sand> Reed comes back | 2009-03-01
        - Article 1 [2008] Reed and sand | Salt comes back
        - Article 1 [2007] <Stones and kelp> Reed goes away | 2007-03-01
        ! ILO0306 13,6+13 Reed and sand; the title
        """);

    [Fact]
    public void Read_NeighboursAllUndated_DoNotCount() => PageOutline.Matches(
        """
        News of the bay

          1. Reed and sand

            Salt comes back

          2. Stones and sand

            Reed comes back
        """,
        """
        NewsList: News of the bay
        - Article 1 Reed and sand | Salt comes back
        - Article 2 Stones and sand | Reed comes back
        ! ILO0306 3,6+13 Reed and sand; the title
        ! ILO0306 7,6+15 Stones and sand; the title
        """);

    [Fact]
    public void Read_EntryTwoAway_DoesNotCount() => PageOutline.Matches(
        """
        News of the bay

          1. Stones and sand

            Reed comes back

            1 March 2009

          2. Reed and kelp

            Salt goes away

          3. Reed and sand

            Salt comes back
        """,
        """
        NewsList: News of the bay
        - Article 1 <Stones and sand> Reed comes back | 2009-03-01
        - Article 2 <Reed and kelp> Salt goes away
        - Article 3 Reed and sand | Salt comes back
        ! ILO0306 9,6+13 Reed and kelp; a label
        ! ILO0306 13,6+13 Reed and sand; the title
        """);

    [Fact]
    public void Read_TwoUndatedEntries_AreSettledBoth() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp and salt

            Kelp comes back

            1 March 2009

          2. Kelp and salt

            Salt comes back

          3. Kelp and salt

            Salt goes away
        """,
        """
        NewsList: News of the bay
        - Article 1 <Kelp and salt> Kelp comes back | 2009-03-01
        - Article 2 <Kelp and salt> Salt comes back
        - Article 3 <Kelp and salt> Salt goes away
        ! ILO0306 9,6+13 Kelp and salt; a label
        ! ILO0306 13,6+13 Kelp and salt; a label
        """);

    [Fact]
    public void Read_CreditAlone_IsAnEntryWithoutATitle() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp and salt

            Kelp comes back

            1 March 2009

          2. © Norland Press
        """,
        """
        NewsList: News of the bay
        - Article 1 <Kelp and salt> Kelp comes back | 2009-03-01
        - Article 2 (© Norland Press) (no title)
        ! ILO0304 9,6+15
        """);
}
