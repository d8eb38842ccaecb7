using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Pages whose labels are foreign: nothing on them is read as a field.</summary>
public sealed class ForeignFieldsTests
{
    [Fact]
    public void Read_ForeignLabelAboveAListOfADetailPage_ReadsNoField() => PageOutline.Matches(
        """
        Kelp course

        Donor: Norland

        Enrolment deadline: 3 March 2009

        Background

          - kelp

        Latest

          1. Kelp Day

            1 March 2009
        """,
        """
        Other: Kelp course
        introduction: Donor: Norland Enrolment deadline: 3 March 2009
        # Background: kelp
        - ? 1 [Latest] Kelp Day | 2009-03-01
        ! ILO0307 13,6+8 Kelp Day
        """);

    [Fact]
    public void Read_ForeignLabelWithinTheList_LeavesThePagesFields() => PageOutline.Matches(
        """
        Kelp for the coast project

        Donor: Norland

        Latest

          1. Kelp Day

            1 March 2009

            Enrolment deadline: 3 March 2009
        """,
        """
        ProjectDetail: Kelp for the coast project
        donors: Norland
        - Article 1 [Latest] Kelp Day | 2009-03-01 | Enrolment deadline: 3 March 2009
        """);

    [Fact]
    public void Read_ForeignLabel_ReadsNoField() => PageOutline.Matches(
        """
        Kelp course

        Enrolment deadline: 3 March 2009

        Donor: Norland

        Location: Alderton
        """,
        """
        Other: Kelp course
        introduction: Enrolment deadline: 3 March 2009 Donor: Norland Location: Alderton
        """);

    [Fact]
    public void Read_ForeignLabelOnAPageGivenAsEvent_ReadsTheFields() => PageOutline.Matches(
        """
        Kelp course

        Enrolment deadline: 3 March 2009

        Donor: Norland

        Location: Alderton
        """,
        """
        EventDetail: Kelp course
        place: Alderton
        donors: Norland
        ! ILO0206 3,1+32 Enrolment deadline: 3 March 2009; a known field
        """,
        PageKind.EventDetail);

    [Fact]
    public void Read_ForeignLabelWithoutValue_ReadsTheFields() => PageOutline.Matches(
        """
        Kelp course

        Enrolment deadline:

        Donor: Norland

        Location: Alderton
        """,
        """
        EventDetail: Kelp course
        introduction: Enrolment deadline:
        place: Alderton
        donors: Norland
        """);

    [Fact]
    public void Read_ManyLabelsOnOneLine_ReadsNoField() => PageOutline.Matches(
        """
        Kelp course

        dates: 3 May 2010 venue: Alderton phone: 123

        Donor: Norland
        """,
        """
        Other: Kelp course
        introduction: Donor: Norland
        ! ILO0203 3,1+44 dates: 3 May 2010 venue: Alderton phone: 123
        """);

    [Fact]
    public void Read_TwoLabelsOnOneLine_ReadsTheFields() => PageOutline.Matches(
        """
        Kelp project

        The dates: 3 May 2010 and the venue : Alderton and others, and one more thing: salt.

        Donor: Norland
        """,
        """
        ProjectDetail: Kelp project
        introduction: The dates: 3 May 2010 and the venue : Alderton and others, and one more thing: salt.
        donors: Norland
        """);
}
