using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Entries;

/// <summary>An event that was moved has the new dates wherever they stand; what else was moved, and what else is dated, keeps its own.</summary>
public sealed class NewDatesTests
{
    private const string New = "2014-06-07/2014-06-09";
    private const string Old = "2014-05-03/2014-05-05";

    [Theory]
    [InlineData("Postponed to 7-9 June 2014", New)]
    [InlineData("Rescheduled for 7-9 June 2014", New)]
    [InlineData("New dates: 7-9 June 2014", New)]
    [InlineData("The forum has been postponed until 7-9 June 2014.", New)]
    [InlineData("For want of oil the forum was moved from 3-5 May to 7-9 June 2014.", New)]
    [InlineData("The forum has been rescheduled from 3-5 May 2014 to the new dates of 7-9 June 2014 because of the tide.", New)]
    [InlineData("Reporté au 7-9 juin 2014", New)]
    [InlineData("Le forum a été reporté du 3 mai 2014 au 7-9 juin 2014.", New)]
    [InlineData("Nouvelles dates : 7-9 juin 2014", New)]
    [InlineData("Le forum a été reporté : du 3-5 mai 2014 au 7-9 juin 2014.", New)]
    [InlineData("El foro se ha aplazado al 7-9 de junio de 2014.", New)]
    [InlineData("Reprogramado para el 7-9 de junio de 2014", New)]
    [InlineData("O fórum foi adiado para 7-9 de junho de 2014.", New)]
    [InlineData("Novas datas: 7-9 de junho de 2014", New)]
    [InlineData("The boat race has been postponed to 7-9 June 2014.", Old)]
    [InlineData("The forum heard that the race was moved to 7-9 June 2014.", Old)]
    [InlineData("The forum has been postponed until further notice.", Old)]
    [InlineData("The forum has been rescheduled. Please apply up to 20 May 2014.", Old)]
    [InlineData("The forum has been rescheduled; papers are due on 20 May 2014.", Old)]
    [InlineData("If the forum is postponed to 7-9 June 2014, the fees are returned.", Old)]
    [InlineData("The forum is followed by a course on 7-9 June 2014.", Old)]
    public void Read_LineBelowTheDates_MovesTheEvent(string line, string expected)
    {
        PageReading reading = PageReader.Read(
            $"Events\n\n  1. Forum of lamp makers\n\n    3-5 May 2014\n\n    {line}\n\n  2. Course on wicks\n\n    1 April 2014\n");
        Event forum = reading.Events.First();
        Assert.Equal((expected, line), (DateIntervalPattern.Iso.Format(forum.Dates!), forum.Summary));
        if (expected == New)
        {
            Assert.Equal(EventStatus.Rescheduled, forum.StatedStatus);
            Assert.Contains("7", At(reading, 0), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Forum of lamp makers - postponed to 7-9 June 2014", New)]
    [InlineData("Forum of lamp makers (rescheduled to 7-9 June 2014)", New)]
    [InlineData("Forum of lamp makers of 7-9 June 2014", Old)]
    public void Read_Title_MovesTheEvent(string title, string expected)
    {
        PageReading reading = PageReader.Read($"Events\n\n  1. {title}\n\n    3-5 May 2014\n\n  2. Course on wicks\n\n    1 April 2014\n");
        Event forum = reading.Events.First();
        Assert.Equal((expected, title), (DateIntervalPattern.Iso.Format(forum.Dates!), forum.Title));
    }

    [Fact]
    public void Read_News_KeepTheirDay()
    {
        PageReading reading = PageReader.Read(
            "News\n\n  1. Forum put off\n\n    3 May 2014\n\n    The forum has been postponed to 7-9 June 2014.\n\n  2. Wicks are dear\n\n    1 April 2014\n");
        Assert.Equal(new PartialDate(new LocalDate(2014, 5, 3)), reading.Articles.First().Date);
    }

    [Fact]
    public void Read_PageOfAnEvent_HasTheNewDates()
    {
        PageReading reading = PageReader.Read(
            "Forum of lamp makers\n\nThe forum has been postponed to 7-9 June 2014.\n\nDate: 3-5 May 2014\nVenue: Alderton\nOrganizer: Guild of Lamps\n");
        Event forum = Assert.Single(reading.Events);
        Assert.Equal((New, EventStatus.Rescheduled), (DateIntervalPattern.Iso.Format(forum.Dates!), forum.StatedStatus));
    }

    private static string At(PageReading reading, int entry)
    {
        TextSpan span = reading.FindSource(entry, SegmentRole.Date)!.Value.Span;
        return reading.Text!.Substring(span.Start, span.Length);
    }
}
