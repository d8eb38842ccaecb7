using Ilo.Domain.Dates;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>What stands near the facts of a page leaves them as they are: a heading of two labels, whom to ask, a sentence right below.</summary>
public sealed class NearFactsTests
{
    [Theory]
    [InlineData("Forum of pilots\n\nDate and place\n3-5 May 2014, Alderton\n\nNine pilots meet.\n\nBudget: US$ 5,000\n")]
    [InlineData("Forum des pilotes\n\nDate et lieu\n3-5 mai 2014, Alderton\n\nNeuf pilotes.\n\nBudget : 5 000 USD\n")]
    [InlineData("Foro de pilotos\n\nFecha y lugar\n3-5 de mayo de 2014, Alderton\n\nNueve pilotos.\n\nPresupuesto: 5.000 USD\n")]
    public void Read_HeadingOfDateAndPlace_IsNoTableOfAnotherAgency(string text) => Assert.Equal(5_000m, PageReader.Read(text).Page.Budget?.Amount);

    [Fact]
    public void Read_BoxOfContactAboveFacts_LeavesThem()
    {
        Page page = PageReader.Read("Contact\nAna Silva\nDonor: Kingdom of Norland\nBudget: US$ 5 million\nana@example.org\n\nLamps for Alderton project\n").Page;
        Assert.Equal((["Kingdom of Norland"], 5_000_000m), (page.Donors, page.Budget?.Amount));
    }

    [Theory]
    [InlineData("Forum of lamps\n\nDate: 3-5 May 2014\nM. Writer opens the forum.\n\nNine pilots meet and talk about lamps.\n")]
    [InlineData("Foro de lámparas\n\nFecha: 3-5 de mayo de 2014\nMil mujeres vienen.\n\nNueve pilotos hablan de lámparas.\n")]
    public void Read_WordOfAScaleBelowDates_IsNoPartOfThem(string text) =>
        Assert.Equal("2014-05-03/2014-05-05", DateIntervalPattern.Iso.Format(PageReader.Read(text).Page.Dates!));

    [Fact]
    public void Read_FieldBrokenByABareReturn_HasNoLineEndInIt()
    {
        Page page = PageReader.Read("Lamps project\r\rDonor: Kingdom of\rNorland\r\rThe project lights nine harbours.\r").Page;
        Assert.Equal(["Kingdom of Norland"], page.Donors);
    }

    [Theory]
    [InlineData("3 May 2014 (cancelled) (US$ 5 million in all)", "cancelled")]
    [InlineData("1 May 2019 - 30 April 2021 (US$ 5 million) (EUR 2 million)", "EUR 2 million")]
    [InlineData("Cancelled - 3 May 2014 (tbc)", "Cancelled")]
    [InlineData("Cancelled - 3 May 2014 (tbc)", "tbc")]
    public void Read_SeveralRemarksBesideDates_KeepsThemAll(string line, string remark)
    {
        PageReading reading = PageReader.Read($"Events\n\n  1. Forum of lamps\n\n    {line}\n\n  2. Course on wicks\n\n    1 April 2014\n");
        Assert.Contains(remark, reading.Page.Entries[0].Summary, StringComparison.Ordinal);
        Assert.Null(reading.Page.Entries[0].Budget);
    }

    [Fact]
    public void Read_SumWithTheMarkOfAFootnote_IsRead() =>
        Assert.Equal(500_000m, PageReader.Read("Lamps project\n\nBudget: US$ 500,000\u00B9\n\nThe project lights nine harbours.\n").Page.Budget?.Amount);

    [Theory]
    [InlineData("Home > Reports > May 2014", 1)]
    [InlineData("le 1<sup>er</sup> mai 2014", 0)]
    public void FindAll_SignInFrontOfAMonth_IsRaisedTypeOnlyWhereItEndsIt(string text, int count) =>
        Assert.Equal(count, DateIntervalPattern.Any.FindAll(text).Count);
}
