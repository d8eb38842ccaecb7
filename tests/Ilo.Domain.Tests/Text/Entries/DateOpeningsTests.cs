using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Entries;

/// <summary>The cheap test lets every line through that reads as a date line.</summary>
public sealed class DateOpeningsTests
{
    [Theory]
    [InlineData("3 May 2014", true)]
    [InlineData("(3 May 2014)", true)]
    [InlineData("Lundi 3 mai 2014", true)]
    [InlineData("d’avril à juin 2017", true)]
    [InlineData("Published on 3 May 2014", true)]
    [InlineData("Postponed from 3-5 May 2014 to 7-9 June 2014", true)]
    [InlineData("Première journée des phares", true)]
    [InlineData("Harbour lamps mended", false)]
    [InlineData("Lamp keepers of Alderton", false)]
    public void MayOpen_Line_TellsLinesThatAreNoDates(string line, bool expected)
    {
        Assert.Equal(expected, DateOpenings.MayOpen(line, out _));
        Assert.True(expected || !DateLineReader.TryRead(line, new Slice(0, line.Length), out _));
    }

    [Theory]
    [InlineData("Published on 3 May 2014", true)]
    [InlineData("Postponed from 3-5 May 2014 to 7-9 June 2014", true)]
    [InlineData("9:00, 3 May 2014", true)]
    [InlineData("[3 May 2014]", true)]
    [InlineData("Monday, 3 May 2014", false)]
    [InlineData("From 3 to 5 May 2014", false)]
    public void MayOpen_Line_TellsWhetherSomethingMayStandInFrontOfTheDate(string line, bool expected)
    {
        Assert.True(DateOpenings.MayOpen(line, out bool mayLead));
        Assert.Equal(expected, mayLead);
        Assert.True(DateLineReader.TryRead(line, new Slice(0, line.Length), out _));
    }
}
