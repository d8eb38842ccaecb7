using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>What a list is a list of: by its title, or else by its dates and headings.</summary>
public sealed class PageKindsTests
{
    [Theory]
    [InlineData("ILO Office for Alderton", PageKind.OfficeHome)]
    [InlineData("ILO Area Office in Alderton", PageKind.OfficeHome)]
    [InlineData("Bureau de zone d'Alderton", PageKind.OfficeHome)]
    [InlineData("Oficina de Zona de Alderton", PageKind.OfficeHome)]
    [InlineData("Projects", PageKind.ProjectList)]
    [InlineData("Upcoming events", PageKind.EventList)]
    [InlineData("Key publications", PageKind.PublicationList)]
    [InlineData("News", PageKind.NewsList)]
    [InlineData("Press releases", PageKind.NewsList)]
    [InlineData("Features", PageKind.FeatureList)]
    [InlineData("In focus", PageKind.NewsList)]
    [InlineData("Kelp/workshops", PageKind.EventList)]
    [InlineData("Kelp:projects", PageKind.ProjectList)]
    [InlineData("Kelp (meetings)", PageKind.EventList)]
    [InlineData("Kelp\u00A0stories", PageKind.FeatureList)]
    [InlineData("Kelp\u00A0projects", PageKind.ProjectList)]
    [InlineData("Kelp and salt, with all that the shore offers in workshops", PageKind.EventList)]
    [InlineData("Kelp and salt with all that the shore has got in workshops", PageKind.EventList)]
    public void Read_TitleOfAList_TellsItsKind(string title, PageKind kind)
    {
        PageReading reading = Read($"{title}\n\n  1. Kelp Day\n\n    1 March 2009\n");
        Assert.Equal((kind, title.Replace('\u00A0', ' ')), (reading.Page.Kind, reading.Page.Title!));
        Assert.DoesNotContain(DiagnosticDescriptors.KindUncertain, reading.Diagnostics.Select(diagnostic => diagnostic.Descriptor));
    }

    [Theory]
    [InlineData("Kelp and salt with all that the shore has ever got in workshops")]
    [InlineData("Kelp and salt")]
    [InlineData("Featured")]
    [InlineData("Latest")]
    [InlineData("Latest from Alderton")]
    [InlineData("ILO inspectors of kelp")]
    public void Read_TitleThatNamesNoList_LeavesTheKindToTheDates(string title)
    {
        PageReading reading = Read($"{title}\n\n  1. Kelp Day\n\n    1 - 2 March 2009\n");
        Assert.Equal((PageKind.EventList, "EventList; NewsList"), (reading.Page.Kind, Doubt(reading)));
    }

    [Theory]
    [InlineData("NewsList; OfficeHome", "1 March 2009")]
    [InlineData("NewsList; OfficeHome", "March 2009")]
    [InlineData("EventList; NewsList", "1 - 2 March 2009")]
    [InlineData("EventList; NewsList", "1 March - 1 May 2009")] // 62 days
    [InlineData("ProjectList; NewsList", "1 January - 1 May 2009")] // 121 days
    [InlineData("ProjectList; NewsList", "1 January 2009 - 30 April 2012; 1 March 2009")]
    [InlineData("ProjectList; NewsList", "1 January 2009 - 30 April 2012; 1 - 2 March 2009")]
    [InlineData("EventList; NewsList", "1 January 2009 - 30 April 2012; 1 - 2 March 2009; 4 - 5 March 2009")]
    [InlineData("NewsList; OfficeHome", "1 January 2009 - 30 April 2012; 1 March 2009; 4 March 2009")]
    [InlineData("EventList; NewsList", "1 March 2009; 4 - 5 March 2009")]
    [InlineData("EventList; NewsList", "1 March 2009; 4 - 5 March 2009; 7 March 2009")]
    [InlineData("NewsList; OfficeHome", "1 March 2009; 4 - 5 March 2009; 7 March 2009; 9 March 2009")]
    [InlineData("NewsList; OfficeHome", "March 2009; 4 - 5 March 2009; April 2009; May 2009")]
    [InlineData("NewsList; OfficeHome", "1 March 2009; 2 March - 20 May 2009")]
    public void Read_ListWithoutATitle_TellsItsKindByItsDates(string doubt, string dates) =>
        Assert.Equal(doubt, Doubt(Read(List(dates))));

    [Theory]
    [InlineData("1 March - 2 May 2009")] // 63 days: too long for a meeting, too short for a project
    [InlineData("1 January - 30 April 2009")] // 120 days
    [InlineData("31 June 2009")]
    public void Read_DatesThatTellNoKind_GiveAPageOfNoKind(string dates)
    {
        PageReading reading = Read(List(dates));
        Assert.Equal((PageKind.Other, ""), (reading.Page.Kind, Doubt(reading)));
    }

    [Theory]
    [InlineData("Projects", "1 - 2 March 2009", "ProjectList; EventList")]
    [InlineData("Projects", "1 March 2009", "")]
    [InlineData("Projects", "1 March 2009 - 4 July 2012", "")]
    [InlineData("Events", "1 March 2009 - 4 July 2012", "EventList; ProjectList")]
    [InlineData("Events", "1 - 2 March 2009", "")]
    [InlineData("Events", "1 March 2009", "")]
    [InlineData("News", "1 March 2009 - 4 July 2012", "NewsList; ProjectList")]
    [InlineData("News", "1 - 2 March 2009", "")]
    [InlineData("ILO Office for Alderton", "1 March 2009 - 4 July 2012", "")]
    public void Read_DatesFarFromTheTitle_AreReported(string title, string dates, string doubt) =>
        Assert.Equal(doubt, Doubt(Read($"{title}\n\n{List(dates)}")));

    [Theory]
    [InlineData("", PageKind.Other)]
    [InlineData("2009\n\n", PageKind.NewsList)]
    public void Read_ListWithoutTitleAndDates_IsNewsWhereItHasPeriods(string heading, PageKind kind) =>
        Assert.Equal(kind, Read($"{heading}  1. Kelp Day\n\n    All about kelp, from the shore to the plate.\n").Page.Kind);

    [Theory]
    [InlineData("Events", "")]
    [InlineData("Around the bay", "NewsList; OfficeHome")]
    public void Read_ListsWithoutTitleUnderNamesOfLists_AreAnOffices(string heading, string doubt)
    {
        PageReading reading = Read($"  1. Kelp Day\n\n    1 March 2009\n\n{heading}\n\n  1. Salt Day\n\n    2 March 2009\n");
        Assert.Equal((doubt.Length == 0 ? PageKind.OfficeHome : PageKind.NewsList, doubt), (reading.Page.Kind, Doubt(reading)));
    }

    private static string List(string dates) =>
        string.Concat(dates.Split("; ").Select((date, index) => $"  {index + 1}. Thing {index + 1} of the shore\n\n    {date}\n\n"));

    private static PageReading Read(string text) => PageReader.Read(text, new PageReaderOptions { Language = LanguageCode.English });

    // The arguments of the note that the kind is uncertain; the empty string where there is none.
    private static string Doubt(PageReading reading) =>
        string.Join("; ", reading.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.KindUncertain)?.Arguments ?? []);
}
