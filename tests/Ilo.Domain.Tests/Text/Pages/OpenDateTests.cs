using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Lines of dates that are not known, not over, or of another list: they are no titles and head nothing.</summary>
public sealed class OpenDateTests
{
    [Theory]
    [InlineData("date à confirmer")]
    [InlineData("Date : à préciser")]
    [InlineData("(à confirmer)")]
    [InlineData("Date to be confirmed")]
    [InlineData("Dates to be announced")]
    [InlineData("TBC")]
    [InlineData("fecha por confirmar")]
    [InlineData("Fechas por anunciar")]
    [InlineData("data a confirmar")]
    [InlineData("Termin noch offen")]
    [InlineData("Every Monday")]
    [InlineData("24 months")]
    [InlineData("36 mois")]
    [InlineData("18 meses")]
    public void Read_DateThatIsNotKnownYet_IsNoTitle(string line)
    {
        PageReading reading = PageReader.Read(
            $"Events\n\n2014\n\n  1. Forum of lamps\n\n    3 May 2014\n\n  2. Forum of kilns\n\n    {line}\n\n    Entry is free.\n");
        Assert.Equal(["Forum of lamps", "Forum of kilns"], reading.Events.Select(one => one.Title));
        Assert.Null(reading.Page.Entries[1].Label);
    }

    [Theory]
    [InlineData("Data to be shared")]
    [InlineData("A date to remember")]
    [InlineData("Open doors")]
    public void Read_LineThatOnlyLooksSo_MayBeATitle(string line)
    {
        PageReading reading = PageReader.Read(
            $"Events\n\n2014\n\n  1. Forum of lamps\n\n    3 May 2014\n\n  2. {line}\n\n    Entry is free for all members of the guild.\n");
        Assert.Equal(line, reading.Page.Entries[1].Title);
    }

    [Theory]
    [InlineData("since February 2022")]
    [InlineData("Q3 2023")]
    [InlineData("depuis février 2022")]
    [InlineData("15 January 2024 - until further notice")]
    [InlineData("May 2019 - ongoing")]
    [InlineData("desde mayo de 2019")]
    [InlineData("dates to be confirmed")]
    public void Read_BulletOfAnOpenPeriodAmongDatedOnes_IsAnEntry(string line)
    {
        Page page = PageReader.Read(
            $"Our projects\n\n  • Lamps for the lake\n    1 May 2003 - 31 October 2005\n    Lamps shine.\n\n"
            + $"  • Looms for the hill\n    {line}\n    Looms turn.\n\n"
            + "  • Kilns for the shore\n    1 April 2019 - 31 March 2021\n    Kilns burn.\n").Page;
        Assert.Equal(["Lamps for the lake", "Looms for the hill", "Kilns for the shore"], page.Entries.Select(entry => entry.Title));
        Assert.Null(page.Entries[1].Dates);
        Assert.Contains(line, page.Entries[1].Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Our projects", "Duration: 1 May 2003 - 31 October 2005", "Duration: since 2020")]
    [InlineData("Programmes et projets", "Durée : 1 mai 2003 - 31 octobre 2005", "Durée : depuis 2020")]
    [InlineData("Proyectos", "Duración: 1 de mayo de 2003 - 31 de octubre de 2005", "Duración: desde 2020")]
    [InlineData("Projetos", "Duração: 1 de maio de 2003 - 31 de outubro de 2005", "Duração: desde 2020")]
    public void Read_BulletsWithLabelledDatesBelowATitleOfAList_AreEntries(string list, string dates, string open)
    {
        Page page = PageReader.Read(
            $"{list}\n\n  • Lamps for the lake\n    {dates}\n    Lamps shine.\n  • Looms for the hill\n    {dates}\n    Budget: USD 3,200,000\n"
            + $"  • Kilns for the shore\n    {open}\n    Kilns burn.\n").Page;
        Assert.Equal(["Lamps for the lake", "Looms for the hill", "Kilns for the shore"], page.Entries.Select(entry => entry.Title));
        Assert.Equal([new(new(2003, 5, 1), new(2005, 10, 31)), new(new(2003, 5, 1), new(2005, 10, 31)), null], page.Entries.Select(entry => entry.Dates));
        Assert.Equal("Lamps shine.", page.Entries[0].Summary);
        Assert.Equal($"{open} Kilns burn.", page.Entries[2].Summary);
    }

    [Fact]
    public void Read_BulletsWithLabelledDatesOfAPageAboutOneThing_AreItsPoints() =>
        Assert.Empty(PageReader.Read(
            "Lamps for the lake\n\nThe lake has many lamps.\n\nWhat it does\n\n  • First phase\n    Duration: 1 May 2003 - 31 October 2005\n"
            + "  • Second phase\n    Duration: 1 May 2006 - 31 October 2008\n").Page.Entries);

    [Fact]
    public void Read_BulletWithoutAnyDateAmongDatedOnes_IsNoEntry() =>
        Assert.Equal(2, PageReader.Read(
            "Our projects\n\n  • Lamps for the lake\n    1 May 2003 - 31 October 2005\n\n  • Looms for the hill\n    Looms turn.\n\n"
            + "  • Kilns for the shore\n    1 April 2019 - 31 March 2021\n").Page.Entries.Count);

    [Theory]
    [InlineData("novembre 2018", "7 mars 2017", "7 mai 2016", null)]
    [InlineData("November 2018", "7 March 2017", "7 May 2016", null)]
    [InlineData("noviembre de 2018", "7 de marzo de 2017", "7 de mayo de 2016", null)]
    [InlineData("November 2018", "7 November 2018", "5 November 2018", "November 2018")]
    public void Read_MonthAtTheEndOfADashedEntry_IsItsDateUnlessTheNextOneIsOfIt(string month, string next, string last, string? group)
    {
        Page page = PageReader.Read($"Publications\n-\nLamps of the lake\n{month}\n-\nLooms of the hill\n{next}\nLooms turn.\n-\nKilns\n{last}\n").Page;
        Assert.Equal([null, group, group], page.Entries.Select(entry => entry.Group));
        Assert.Equal(group is null, page.Entries[0].Dates is not null);
    }
}
