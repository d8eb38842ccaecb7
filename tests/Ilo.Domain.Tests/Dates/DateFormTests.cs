using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

/// <summary>Forms of dates, each with a near miss that is none.</summary>
public sealed class DateFormTests
{
    [Theory]
    [InlineData("the 4th of July 2020", "2020-07-04")]
    [InlineData("Le premier mai 2014", "2014-05-01")]
    [InlineData("1.º de mayo de 2012", "2012-05-01")]
    [InlineData("Los días 3 y 4 de mayo de 2014", "2014-05-03/2014-05-04")]
    [InlineData("viernes, el 12 de septiembre de 2014", "2014-09-12")]
    [InlineData("d'avril à juin 2017", "2017-04-01/2017-06-30")]
    [InlineData("3, 4 and 5 May 2014", "2014-05-03/2014-05-05")]
    [InlineData("30 June, 1 and 2 July 2014", "2014-06-30/2014-07-02")]
    [InlineData("May 5, 6 and 7, 2010", "2010-05-05/2010-05-07")]
    [InlineData("31 December and 1 January 2015", "2014-12-31/2015-01-01")]
    [InlineData("5-Aug-2016", "2016-08-05")]
    [InlineData("16. November 2016", "2016-11-16")]
    [InlineData("18. - 20. June 2014", "2014-06-18/2014-06-20")]
    [InlineData("2014 May 3", "2014-05-03")]
    [InlineData("31/12/2014", "2014-12-31")]
    [InlineData("12/31/2014", "2014-12-31")]
    [InlineData("4.4.2014", "2014-04-04")]
    [InlineData("2019/05/01 - 2021/04/30", "2019-05-01/2021-04-30")]
    [InlineData("04/05/2014 - 16/05/2014", "2014-05-04/2014-05-16")]
    [InlineData("3\u200B - 5 Octo\u00ADber 2014", "2014-10-03/2014-10-05")]
    public void Parse_Form_IsRead(string text, string expected) =>
        Assert.Equal(expected, DateIntervalPattern.Iso.Format(DateIntervalPattern.Any.Parse(text).Value));

    [Theory]
    [InlineData("the 4th of 2020")]
    [InlineData("3, 5 and 9 May 2014")]
    [InlineData("3 and 5 May 2014")]
    [InlineData("5-Aug-16")]
    [InlineData("5-Aug 2016-7")]
    [InlineData("31. November 2016")]
    [InlineData("04/05/2014")]
    [InlineData("04/05/2014 - 05/06/2014")]
    [InlineData("28/05/2014 - 05/31/2014")]
    [InlineData("31/12/14")]
    [InlineData("1.2.3.2014")]
    [InlineData("31/12/2014/5")]
    [InlineData("2014/31/12")]
    public void Parse_NearMiss_IsRefused(string text) => Assert.False(DateIntervalPattern.Any.Parse(text).Success);

    [Theory]
    [InlineData("04/05/2014", DateOrder.DayFirst, "2014-05-04")]
    [InlineData("04/05/2014", DateOrder.MonthFirst, "2014-04-05")]
    [InlineData("04/05/2014 - 05/06/2014", DateOrder.MonthFirst, "2014-04-05/2014-05-06")]
    [InlineData("31/12/2014", DateOrder.MonthFirst, null)]
    [InlineData("12/31/2014", DateOrder.DayFirst, null)]
    [InlineData("2014-05-04", DateOrder.MonthFirst, "2014-05-04")]
    public void WithDateOrder_Figures_AreReadInThatOrderAlone(string text, DateOrder order, string? expected)
    {
        DateIntervalPattern pattern = DateIntervalPattern.Any.WithDateOrder(order);
        Assert.Equal(order, pattern.Order);
        Assert.Equal(expected, pattern.TryParse(text, out DateInterval? dates) ? DateIntervalPattern.Iso.Format(dates) : null);
    }

    [Fact]
    public void WithDateOrder_NoValueOfItsType_Throws() =>
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => DateIntervalPattern.Any.WithDateOrder((DateOrder)7)).ParamName);

    [Theory]
    [InlineData("since 1 May 2019", true)]
    [InlineData("May 2019 - ongoing", true)]
    [InlineData("Summer 2018", true)]
    [InlineData("Q1 2019", true)]
    [InlineData("mid-2019", true)]
    [InlineData("Depuis le 1er mai 2019", true)]
    [InlineData("Desde mayo de 2019 hasta la fecha", true)]
    [InlineData("1, 8 and 15 May 2014", true)]
    [InlineData("May Day 2014", false)]
    [InlineData("Forum 2014", false)]
    [InlineData("Summer school 2018", false)]
    [InlineData("May", false)]
    [InlineData("The future", false)]
    public void Is_LineOfTimeAlone_IsTold(string line, bool expected) => Assert.Equal(expected, DatePeriod.Is(line));

    [Theory]
    [InlineData("Saturday, 3 May 2014", false)]
    [InlineData("Sunday, 3 May 2014", true)]
    [InlineData("lundi 5 - mardi 6 mai 2014", false)]
    [InlineData("lundi 5 - lundi 6 mai 2014", true)]
    public void TryParse_Weekday_IsComparedWithItsDate(string text, bool expected)
    {
        Assert.True(DateLineParser.TryParse(text, out DateLine line));
        Assert.Equal((DateLineStatus.Dates, expected), (line.Status, line.WeekdayContradicts));
    }
}
