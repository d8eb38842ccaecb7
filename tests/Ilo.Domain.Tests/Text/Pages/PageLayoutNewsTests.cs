using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The heading above the news of a page about one thing.</summary>
public sealed class PageLayoutNewsTests
{
    [Fact]
    public void Read_ShortPointsWithNumbersLeftOut_LeaveNoDiagnostic() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        The kelp is back on the shore.

          1. Kelp

        Around the bay

        The shore was also seen by many others in the year that followed it.

          5. Salt
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: The kelp is back on the shore.
        donors: Norland
        # (no heading): Kelp
        # Around the bay: The shore was also seen by many others in the year that followed it. / Salt
        """);

    [Fact]
    public void Read_LatestFromAPlace_HeadsTheNews() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latest from Alderton

          1. Kelp Day
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Article 1 [Latest from Alderton] Kelp Day
        """);

    [Fact]
    public void Read_LatestWithAColon_HeadsTheNews() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latest: Alderton

          1. Kelp Day
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Article 1 [Latest: Alderton] Kelp Day
        """);

    [Fact]
    public void Read_WordThatOpensAsLatest_IsNoHeadingOfNews() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latestone of Alderton

          1. Kelp Day
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        # Latestone of Alderton: Kelp Day
        """);

    [Fact]
    public void Read_LatestInASentence_IsNoHeadingOfNews() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latest from Alderton, as it was written by the divers.

          1. Kelp Day
        """,
        """
        ProjectDetail: Kelp for the coast project
        introduction: Latest from Alderton, as it was written by the divers.
        donors: Norland
        # (no heading): Kelp Day
        """);

    [Fact]
    public void Read_LatestOnTheFirstLine_HeadsTheNews() => PageOutline.Matches(
        """
        Latest

          1. Kelp Day
        """,
        """
        ProjectDetail
        - Article 1 [Latest] Kelp Day
        ! ILO0205 1,1+0
        """,
        PageKind.ProjectDetail);
}
