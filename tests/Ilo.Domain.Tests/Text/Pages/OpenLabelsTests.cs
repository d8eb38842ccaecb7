namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Entries without a date: the labels of other entries and of the page.</summary>
public sealed class OpenLabelsTests
{
    [Fact]
    public void Read_LabelOfAnotherEntry_IsTheLabelOfAnUndatedOneToo() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp and salt

            Kelp comes back

            1 March 2009

          2. Kelp and salt

            Salt comes back
        """,
        """
        NewsList: News of the bay
        - Article 1 <Kelp and salt> Kelp comes back | 2009-03-01
        - Article 2 <Kelp and salt> Salt comes back
        ! ILO0306 9,6+13 Kelp and salt; a label
        """);

    [Fact]
    public void Read_LabelBelowACreditOfAnotherEntry_IsTheLabelToo() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp and salt

            Kelp comes back

            1 March 2009

          2. Reed comes back

            2 March 2009

          3. © Norland Press

            Kelp and salt

            Salt comes back
        """,
        """
        NewsList: News of the bay
        - Article 1 <Kelp and salt> Kelp comes back | 2009-03-01
        - Article 2 Reed comes back | 2009-03-02
        - Article 3 (© Norland Press) <Kelp and salt> Salt comes back
        ! ILO0306 15,5+13 Kelp and salt; a label
        """);

    [Fact]
    public void Read_LabelOfThePage_IsTheLabelOfAnUndatedEntry() => PageOutline.Matches(
        """
        Kelp and salt

        Projects

          1. Kelp and salt

            Salt comes back

          2. Reed comes back

            1 March 2009 - 3 April 2012
        """,
        """
        ProjectList: Projects
        label: Kelp and salt
        - Project 1 <Kelp and salt> Salt comes back
        - Project 2 Reed comes back | 2009-03-01/2012-04-03
        ! ILO0306 5,6+13 Kelp and salt; a label
        """);

    [Fact]
    public void Read_NoOtherEntryHasTheLine_IsTheTitle() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp and salt

            Kelp comes back

            1 March 2009

          2. Reed comes back

            2 March 2009

          3. Reed and sand

            Salt comes back
        """,
        """
        NewsList: News of the bay
        - Article 1 <Kelp and salt> Kelp comes back | 2009-03-01
        - Article 2 Reed comes back | 2009-03-02
        - Article 3 Reed and sand | Salt comes back
        ! ILO0306 13,6+13 Reed and sand; the title
        """);

    [Fact]
    public void Read_NeighbourWithALabel_MakesTheShortLineALabel() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp and salt

            Kelp comes back

            1 March 2009

          2. Reed and sand

            Salt comes back

          3. Stones and sand

            Reed comes back

            1 March 2009
        """,
        """
        NewsList: News of the bay
        - Article 1 <Kelp and salt> Kelp comes back | 2009-03-01
        - Article 2 <Reed and sand> Salt comes back
        - Article 3 <Stones and sand> Reed comes back | 2009-03-01
        ! ILO0306 9,6+13 Reed and sand; a label
        """);

    [Fact]
    public void Read_OneNeighbourWithoutLabel_LeavesTheTitle() => PageOutline.Matches(
        """
        News of the bay

          1. Kelp comes back

            1 March 2009

          2. Reed and sand

            Salt comes back

          3. Stones and sand

            Reed comes back

            1 March 2009
        """,
        """
        NewsList: News of the bay
        - Article 1 Kelp comes back | 2009-03-01
        - Article 2 Reed and sand | Salt comes back
        - Article 3 <Stones and sand> Reed comes back | 2009-03-01
        ! ILO0306 7,6+13 Reed and sand; the title
        """);
}
