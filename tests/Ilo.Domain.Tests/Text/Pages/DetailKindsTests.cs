namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>What a page about one thing is about: a project, an event or an article, and which other kind it may be.</summary>
public sealed class DetailKindsTests
{
    [Theory]
    [InlineData("Workshop of Norland\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Project of Norland\n\nThe lamps were lit.", "ProjectDetail?Other")]
    [InlineData("Mission on a project\n\nThe lamps were lit.", "EventDetail?ProjectDetail")]
    [InlineData("Project mission\n\nThe lamps were lit.", "ProjectDetail?EventDetail")]
    [InlineData("Lamp project workshop\n\nThe meeting was held in fog.", "ProjectDetail?EventDetail")]
    [InlineData("Project meeting and workshop\n\nThe lamps were lit.", "EventDetail?ProjectDetail")]
    [InlineData("Report on the project workshop\n\nThe lamps were lit.", "ProjectDetail?EventDetail")]
    [InlineData("Report on the workshop project\n\nThe lamps were lit.", "EventDetail?ProjectDetail")]
    [InlineData("“Seminar”, Alderton\n\nThe lamps were lit.", "EventDetail?Other")]
    public void Read_Nouns_FirstOneCountsMost(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Seminar series\nLamps of Norland\n\nSummary\n\nThe lamps were lit.", "Other")]
    [InlineData("Seminar series\nLamps of Norland\n\nThe talk of 4 June 2012 at 10:30 was full.\n\nSummary\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Programme of lamps\nLamps of Norland\n\nSummary\n\nThe lamps were lit.", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nThe seminar was held in fog.\n\nSummary\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\nThe lamps were lit. The seminar was held in fog.\n\nSummary\n\nThe lamps were lit.", "Other")]
    [InlineData("Lamps of Norland\n\nThe lamps were lit at the seminar.", "Other")]
    [InlineData("Lamps of Norland\n\nThe seminar and the forum were held in fog.", "Other")]
    [InlineData("Lamps of Norland\n\nThe seminar, the forum and the launch were held in fog.", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\nThe lamps were lit.\n\nSummary\n\nThe lamps were lit.", "Other")]
    public void Read_NounsOfLabelAndLead_CountLess(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Lamps of Norland\n\nThe pilots meet from 4 to 6 June 2012 in Alderton.\n\nSummary\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\nThe pilots meet on 4 June 2012 in Alderton.\n\nSummary\n\nThe lamps were lit.", "Other")]
    [InlineData("Lamps of Norland\n\nThe pilots meet on 31 June 2012 in Alderton.\n\nSummary\n\nThe lamps were lit.", "Other")]
    [InlineData("Lamps of Norland\n\nThe pilots meet from 6 to 4 June 2012 in Alderton.\n\nSummary\n\nThe lamps were lit.", "Other")]
    public void Read_DateInTheLead_SpeaksForAnEventWhereItIsAnInterval(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Lamps of Norland\n\n4 June 2012\n\nThe lamps were lit.", "Other")]
    [InlineData("Lamps of Norland\n\n4 June 2012\n\nThe lamps were lit.\n\nSummary\n\nThe lamps were lit.", "ArticleDetail?Other")]
    [InlineData("Lamps of Norland\n\n4 - 5 June 2012\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\n1 May - 1 July 2013\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\n1 May - 2 July 2013\n\nThe lamps were lit.", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\n4 June 2012\n\nThe seminar and the forum were held in fog.\n\nSummary\n\nThe lamps were lit.", "ArticleDetail?Other")]
    [InlineData("Lamps of Norland\n\n4 June 2012\n\nThe seminar, the launch and the forum were held in fog.\n\nSummary\n\nThe lamps were lit.",
        "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\nDate: 4 June 2012\n\nThe lamps were lit.", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\nDate: 4 - 6 June 2012\n\nThe lamps were lit.", "EventDetail?Other")]
    public void Read_DateLine_LengthTells(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Project workshop on lamps\n\nNews | 5 May 2013\n\nThe lamps were lit.", "ArticleDetail")]
    [InlineData("Lamps of Norland\n\nNews | 5 May 2013\n\nThe lamps were lit.", "ArticleDetail")]
    [InlineData("Lamps of Norland\n\nEvent | 5 May 2013\n\nThe lamps were lit.", "EventDetail")]
    [InlineData("Lamps of Norland\n\nProject | 5 May 2013\n\nThe lamps were lit.", "ProjectDetail")]
    [InlineData("Lamps of Norland\n\nBulletin | 5 May 2013\n\nThe lamps were lit.", "ArticleDetail")]
    [InlineData("Lamps of Norland\n\nConcept note | 5 May 2013\n\nThe lamps were lit.", "ArticleDetail?ProjectDetail")]
    [InlineData("Lamps of Norland\n\nConcept note | 5 May 2013\n\nThe lamps were lit.\n\nBackground\n\nThe coast is dark.", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nAgenda | 5 May 2013\n\nThe lamps were lit.", "EventDetail?ProjectDetail")]
    [InlineData("Les feux du port\n\nOrdre du jour | 5 mai 2013\n\nLes feux brillent.", "EventDetail?ProjectDetail")]
    [InlineData("Lamps of Norland\n\nDate issued: 5 May 2013\n\nThe lamps were lit.", "ArticleDetail")]
    [InlineData("Lamps of Norland\n\nDate issued: 5 May 2013 | Size/duration: 1:22\n\nThe lamps were lit.", "ArticleDetail")]
    public void Read_TypeLine_Decides(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Lamps of Norland\n\nDonor: Ostland\n", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nBudget: US$ 20,000\n", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nTarget group: Pilots\n", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nProject code: XAF/10/99/ZZZ\n", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nPartner: Harbour board\n", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nDistricts: Alderton\n", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nOrganizer: Harbour board\n", "EventDetail?Other")]
    [InlineData("Lamps of Norland\n\nVenue: Alderton\n", "EventDetail?Other")]
    public void Read_OneField_SpeaksForTheKindThatHasSuchFields(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Lamps of Norland\n\n1 May 2013 - 1 July 2014\n\nOrganizer: Harbour board", "EventDetail?ProjectDetail")]
    [InlineData("Lamp project of Norland\n\nOrganizer: Harbour board", "ProjectDetail?EventDetail")]
    [InlineData("Lamps of Norland\n\nOrganizer: Harbour board\nVenue: Alderton", "EventDetail")]
    [InlineData("Lamps of Norland\n\nDonor: Ostland\nPartner: Harbour board", "ProjectDetail")]
    [InlineData("Lamps of Norland\n\nDonor: Ostland\nOrganizer: Harbour board", "ProjectDetail?EventDetail")]
    public void Read_Fields_WeighMoreThanDatesAndLessThanTheTitle(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Lamps of Norland\n\nBackground\n\nThe coast is dark.", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nSummary\n\nThe coast is dark.", "Other")]
    [InlineData("Lamps of Norland\n\nDonors\n\n• Ostland", "ProjectDetail?Other")]
    [InlineData("Lamps of Norland\n\nThe coast is dark.\n\nThe seminar\n\nIt was lit.", "Other")]
    [InlineData("Lamps of Norland\n\nThe seminar\n\nThe coast is dark.\n\nBackground\n\nIt was lit.", "EventDetail?ProjectDetail")]
    public void Read_Sections_SpeakForAProjectWhereHeadingsDo(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));

    [Theory]
    [InlineData("Events\n\nThe seminar on lamps is over.", "Other")]
    [InlineData("Events\n\nThe seminar on lamps is over.\n\nBackground\n\nThe coast is dark.", "Other")]
    [InlineData("Events\n\nNews | 5 May 2013\n\nThe lamps were lit.", "ArticleDetail")]
    [InlineData("Reports on the lamps workshop\n\nThe lamps were lit.", "Other")]
    [InlineData("Reports on the lamps workshop\n\nThe lamps were lit.\n\nBackground\n\nThe coast is dark.", "EventDetail?ProjectDetail")]
    [InlineData("Reports on lamps project, phase and programme\n\nThe lamps were lit.", "ProjectDetail")]
    [InlineData("Reports on the lamp project\n\nThe project, the programme and the phase are new.", "ProjectDetail")]
    [InlineData("ILO Office for Norland\n\nThe seminar on lamps is over.", "Other")]
    public void Read_TitleOfAList_IsOtherUnlessThePageShowsMore(string page, string kind) => Assert.Equal(kind, Sketch.KindOf(page));
}
