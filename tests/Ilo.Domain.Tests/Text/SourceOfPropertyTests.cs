using Ilo.Domain.Tests.Text.Fuzzing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Every property of a page has its place in the text, and every character belongs to something: texts in which that is hard.</summary>
public sealed class SourceOfPropertyTests
{
    private const string BrokenPeriod = """
        Programmes and projects

          1. Pro8
            1 May 2019 - 30
            April 2021

            The members build harbours.

          2. Ropes for the harbour

            1 June 2016 - 31 May 2018

            The ropes are made.
        """;

    private const string DateInACredit = """
        Histoires vécues
        2021
        -
        Travail des enfants
        © ILO 2024De la briqueterie à l’école12 juin 2021
        À treize ans, Bilal lit à voix haute pour ses frères.
        """;

    private const string DateBelowALabel = "Oficina de la OIT\n\nLa Oficina trabaja con tres mandantes.\n\nNovedades\nLocation: \nMay 2010 ";

    private const string AuthorTwice = """
        News

          1. Guild opens a school

            By A. Writer
            3 May 2014   By A. Writer
            3 May 2014

            The school has four rooms.

          2. Ropes are dear

            20 May 2014

            The price of ropes rose.
        """;

    [Theory]
    [InlineData(BrokenPeriod)]
    [InlineData(DateInACredit)]
    [InlineData(DateBelowALabel)]
    [InlineData(AuthorTwice)]
    public void Read_Text_GivesEachPropertyItsPlace(string text) => Invariants.Check(text);

    [Fact]
    public void Read_PeriodBrokenOverTwoLinesBelowAShortLine_IsNoTitle()
    {
        Entry entry = PageReader.Read(BrokenPeriod).Page.Entries[0];
        Assert.Equal("Pro8", entry.Title);
        Assert.Equal(new(new(2019, 5, 1), new(2021, 4, 30)), entry.Dates);
        Assert.Equal("The members build harbours.", entry.Summary);
    }

    [Fact]
    public void Read_DayBelowALabelOfPlaces_IsNoPlace()
    {
        Page page = PageReader.Read(DateBelowALabel).Page;
        Assert.Null(page.Place);
        Assert.Equal(new(new(2010, 5, 1), new(2010, 5, 31)), page.Dates);
    }
}
