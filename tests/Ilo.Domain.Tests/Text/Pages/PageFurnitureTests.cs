using Ilo.Domain.Diagnostics;
using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>What a browser or another program leaves around a page's own text.</summary>
public sealed class PageFurnitureTests
{
    private const string List = "News\n\nLamps are lit\n24 October 2019\nAll of them shine.\n\nLooms are set up\n2 September 2019\nNine of them turn.\n";

    [Theory]
    [InlineData("1\n2\n3\nNext")]
    [InlineData("1\n2\n3\nSiguiente")]
    [InlineData("« Précédent\n1\n2\nSuivant »")]
    [InlineData("Previous | 1 | 2 | 3 | Next")]
    [InlineData("1 2 3 … 12 Próxima página ›")]
    [InlineData("Zurück\nWeiter")]
    public void Read_LinksToOtherPagesOfAList_AreBoilerplate(string pager)
    {
        PageReading reading = PageReader.Read($"{List}\n{pager}\n");
        Assert.Equal("Nine of them turn.", reading.Page.Entries[1].Summary);
        Assert.DoesNotContain(reading.Diagnostics, one => one.Severity > DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("Next to the harbour, 12 more stand.")]
    [InlineData("Next")]
    [InlineData("In 2019 they were 1200 3400.")]
    public void Read_TextAtTheEnd_IsKept(string text) =>
        Assert.Contains(text, PageReader.Read($"{List}{text}\n").Page.Entries[1].Summary, StringComparison.Ordinal);

    [Theory]
    [InlineData("Skip to main content")]
    [InlineData("Pasar al contenido principal")]
    [InlineData("Passer au contenu principal")]
    [InlineData("Pular para o conteúdo principal")]
    public void Read_LinkToTheContent_IsNoTitle(string link) => Assert.Equal("News", PageReader.Read($"{link}\n{List}").Page.Title);

    [Theory]
    [InlineData("References\n\n   Visible links\n")]
    [InlineData("References\n\n")]
    public void Read_LinksOfATextBrowser_AreBoilerplateWithTheirNumbers(string heading)
    {
        const string above = "   [1]Home\n\nKilns for Alderton\n\nThe masons burn lime in [2]three kilns.\n\n";
        PageReading reading = PageReader.Read($"{above}{heading}   1. https://a.example/\n   2. https://b.example/\n");
        Assert.Equal("The masons burn lime in three kilns.", Assert.Single(reading.Page.Sections[0].Paragraphs).Text);
        Assert.Contains(reading.Segments, one => one.Role == SegmentRole.Boilerplate && one.Span.Start == above.Length);
    }

    [Theory]
    [InlineData("   Donor: Norland\n\n   Links\n")]
    [InlineData("   Norland\n\n   Links\n")]
    public void Read_LineAboveTheLinksOfAnIndentedPage_IsKept(string lines)
    {
        string text = $"   [1]Home\n\n   Kilns for Alderton\n\n   The masons burn lime.\n\n{lines}   1. https://a.example/\n";
        int at = text.IndexOf("Norland", StringComparison.Ordinal);
        Assert.DoesNotContain(
            PageReader.Read(text).Segments, one => one.Role == SegmentRole.Boilerplate && one.Span.Start <= at && one.Span.Start + one.Span.Length > at);
    }

    [Theory]
    [InlineData("Contact for media\n\nnewsroom@example.org")]
    [InlineData("Contact média\n\nnewsroom@example.org")]
    [InlineData("Póngase en contacto\n\nOffice in Alderton\nTel.: 00 00 00")]
    [InlineData("Assessoria de imprensa\n\nnewsroom@example.org")]
    [InlineData("Contatos\n\nOffice in Alderton\nQuay 7\nTel.: 00 00 00")]
    public void Read_BoxesOfContactAboveTheTitle_AreBoilerplate(string box) => Assert.Equal("News", PageReader.Read($"{box}\n\n{List}").Page.Title);

    [Theory]
    [InlineData("[More]")]
    [InlineData("» More")]
    [InlineData("\nNext")]
    [InlineData("\nSiguiente")]
    public void Read_LinkBelowTheLastEntry_IsNoTextOfIt(string link) =>
        Assert.Equal("All turn.", PageReader.Read($"News\n\nKilns\n24 October 2019\nAll burn.\n\nLooms\n2 May 2019\nAll turn.\n{link}\n").Page.Entries[1].Summary);

    [Fact]
    public void Read_HeadingsOfMarkdown_AreReadWithoutTheirHashes()
    {
        const string text =
            "# Events\n\nMeetings of the guild.\n\n## 2022\n\n### Forum of lamps\n\n15-16 November 2022, Alderton\n\nLamps meet.\n\n### Forum of looms\n\n"
            + "5 September 2022\n\n## 2021\n\n### Webinar: kilns\n\n2 December 2021, Online\n\nKilns meet.\n";
        PageReading reading = PageReader.Read(text);
        Assert.Equal("Events", reading.Page.Title);
        Assert.Equal(["Forum of lamps", "Forum of looms", "Webinar: kilns"], reading.Events.Select(one => one.Title));
        Assert.Equal(["2022", "2022", "2021"], reading.Page.Entries.Select(entry => entry.Group));
        Assert.Contains(reading.Diagnostics, one => one.Descriptor == DiagnosticDescriptors.MarkdownLeft);
        Assert.Equal(
            ["Forum of lamps", "Forum of looms", "Webinar: kilns"],
            reading.Segments.Where(segment => segment.Role == SegmentRole.Title).Select(segment => text.Substring(segment.Span.Start, segment.Span.Length)));
    }

    [Theory]
    [InlineData("#FairLamps are lit")]
    [InlineData("Number # 5 is lit")]
    public void Read_OtherHashes_AreKept(string title) =>
        Assert.Equal(title, PageReader.Read($"News\n\n{title}\n24 October 2019\nAll shine.\n\nLooms\n2 May 2019\nAll turn.\n").Page.Entries[0].Title);

    [Theory]
    [InlineData("Ms Ada Reed, Head of Lamps, Guild", "Mr Bo Lind, Fellow, Lamp Institute")]
    [InlineData("Mme Ada Reed, directrice des lampes", "M. Bo Lind, chercheur")]
    [InlineData("Sra. Ada Reed, Directora de faros", "Sr. Bo Lind, Ministerio de Faros")]
    public void Read_PersonsListedBelowAHeading_AreItsText(string first, string second) =>
        Assert.Equal([first, second], PageReader.Read(
            $"Webinar\n\nLamps after dark\n\nLamp makers compare lamps.\n\nDate: 18 March 2021\nVenue: Online\n\n"
            + $"Speakers\n\n{first}\n\n{second}\n\nThe talk is free.\n")
            .Page.Sections[0].Paragraphs.Take(2).Select(paragraph => paragraph.Text));

    [Fact]
    public void Read_TextBelowATable_LeavesTheTableAList()
    {
        PageReading reading = PageReader.Read(
            "Events\n\n| Date | Event |\n|------|-------|\n| 3-5 May 2014 | Forum of lamps |\n"
            + "| 8 June 2014 | Forum of looms |\n\nDays may change.\n\nAll are free.\n");
        Assert.Equal(["Forum of lamps", "Forum of looms"], reading.Events.Select(one => one.Title));
        Assert.Contains(reading.Diagnostics, one => one.Id == "ILO0203");
    }

    [Theory]
    [InlineData("Project\tDonor\tPeriod\nLamps\tNorland\t2010-2014\nLooms\tWestmark\t2011-2012\n\nSums are rounded.\n")]
    [InlineData("Project | Donor | Period\nLamps | Norland | 2010-2014\nLooms | Westmark | 2011-2012\n\nSums are rounded.\n")]
    public void Read_RowsOfATableWithoutDates_AreNoIntroduction(string table) =>
        Assert.Equal("The table lists all.", PageReader.Read($"Projects of the lake\n\nThe table lists all.\n\n{table}").Page.Introduction);

    // A title may hold a word of lists; what stands below it tells a page about one thing.
    [Theory]
    [InlineData(
        "Training of trainers for inspectors\n\nDate: 12-14 May 2014\nVenue: Geneva\n\n12 May 2014: Opening and basic concepts\n"
        + "13 May 2014: Practical work in groups\n14 May 2014: Closing of the course\n")]
    [InlineData(
        "Regional workshop on lamps\n\nThe workshop brings makers together.\n\nDate | Session\n3 June 2020 | Opening\n4 June 2020 | Closing\n\n"
        + "The workshop is funded by Norway.\n")]
    [InlineData(
        "Training for harbour workers\n\nThe harbour trains many.\n\nWhat it does\n\n  • First phase\n    Duration: 1 May 2003 - 31 October 2005\n"
        + "  • Second phase\n    Duration: 1 May 2006 - 31 October 2008\n")]
    public void Read_DaysOfAPageAboutOneThing_AreNoEntries(string text) => Assert.Empty(PageReader.Read(text).Page.Entries);

    [Fact]
    public void Read_CountryInCapitalsThatOpensLikeAnAddress_IsAHeading() =>
        Assert.Equal(
            ["Lamps", "DR Congo, Rwanda and Uganda"],
            PageReader.Read("Lamps of the lakes\n\nDuration: 1 May 2003 - 31 October 2005\n\nLamps\n\nLamps shine on the lakes.\n\n"
                + "DR Congo, Rwanda and Uganda\n\nThree offices share the work.\n").Page.Sections.Select(section => section.Heading));

    [Fact]
    public void Read_HashesWithinATitle_AreAccountedFor() =>
        Invariants.Check("What's New\n\n  3. News\n\n    Guilds add to the opening of the fair in Quay\n# in every village\n12 June 2015\n"
            + "Children lit the first lamp.\n-\nNorland\nFerry code comes into force\n04 June 2015\nThe code has nine parts.\n");
}
