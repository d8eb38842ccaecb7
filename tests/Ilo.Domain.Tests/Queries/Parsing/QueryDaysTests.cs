using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Tests.Queries.Parsing;

/// <summary>Days and intervals as queries print and read them.</summary>
public sealed class QueryDaysTests
{
    [Theory]
    [InlineData("2019-01-01/2019-12-31", "2019")]
    [InlineData("2019-06-01/2019-06-30", "2019-06")]
    [InlineData("2019-06-01", "2019-06-01")]
    [InlineData("2019-06-01/2019-06-01", "2019-06-01")]
    [InlineData("2019-01-15/2019-01-31", "2019-01-15/2019-01-31")]
    [InlineData("2019-01-01/2019-01-30", "2019-01-01/2019-01-30")]
    [InlineData("2019-03-01/2019-12-31", "2019-03-01/2019-12-31")]
    [InlineData("2018-01-01/2019-12-31", "2018-01-01/2019-12-31")]
    [InlineData("0001-01-01/0001-01-31", "0001-01")]
    [InlineData("0001", "0001")]
    [InlineData("9999-12-01/9999-12-31", "9999-12")]
    [InlineData("9999", "9999")]
    [InlineData("-0005-01-01/-0005-01-31", "-0005-01-01/-0005-01-31")]
    [InlineData("0000-01-01/0000-12-31", "0000-01-01/0000-12-31")]
    [InlineData("2019-06-01/P0D", "2019-06-01")]
    [InlineData("2019/P6M", "2019-01-01/2019-07-01")]
    [InlineData("2019-06-01/P99999Y", "2019-06-01/9999-12-31")]
    [InlineData("2019-06-01/P999999M", "2019-06-01/9999-12-31")]
    [InlineData("2019-06-01/P9999999W", "2019-06-01/9999-12-31")]
    [InlineData("2019-06-01/P99999999D", "2019-06-01/9999-12-31")]
    public void Parse_Interval_PrintsTheShortestForm(string interval, string expected)
    {
        QueryReading reading = CatalogueQuery.Parse($"during:{interval}");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal($"during:{expected}", reading.Query.ToString());
        Assert.Equal(reading.Query, CatalogueQuery.Parse(reading.Query.ToString()).Query);
    }

    [Theory]
    [InlineData("soon/P6M", "2019")]
    [InlineData("2019/soon", "2019-01-01/P1Y")]
    [InlineData("2019-06/PT5H", "2019-06-01/P1Y")]
    [InlineData("2019-06-05/2019-06-01", "2019-06-01/2019-06-05")]
    [InlineData("2019-06-05/P-4D", "2019-06-01/2019-06-05")]
    [InlineData("2019-06-05/P-99999Y", "2019-06-05/P1Y")]
    [InlineData("2019-06-05/P-999999M", "2019-06-05/P1Y")]
    [InlineData("2019-06-05/P-9999999W", "2019-06-05/P1Y")]
    [InlineData("2019-06-05/P-99999999D", "2019-06-05/P1Y")]
    [InlineData("june", "2019")]
    [InlineData("2019-13", "2019-01-13")]
    [InlineData("1/6/2021", "2021-06-01")]
    [InlineData("/2021", "2021-01-01")]
    public void Parse_BadInterval_SuggestsTheNearest(string interval, string nearest)
    {
        QueryReading reading = CatalogueQuery.Parse($"during:{interval}");
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("ILO0504", nearest), (diagnostic.Id, diagnostic.Arguments[1]));
        Assert.Equal([$"during:{interval}"], reading.Query.Unread);
        Assert.Null(reading.Query.During);
    }

    [Theory]
    [InlineData("tomorrow", "2019-06-01")]
    [InlineData("31", "2019-06-01")]
    [InlineData("32", "0032-01-01")]
    [InlineData("6/2019", "2019-06-01")]
    [InlineData("\"6/2019 17:00\"", "2019-06-01")]
    [InlineData("5/12/2019", "2019-12-05")]
    [InlineData("12/25/2019", "2019-12-25")]
    [InlineData("2019-25-12", "2019-12-25")]
    [InlineData("2019-25-13", "2019-12-13")]
    [InlineData("2019-6-1", "2019-06-01")]
    [InlineData("2019-02-30", "2019-02-28")]
    [InlineData("2020-02-30", "2020-02-29")]
    [InlineData("2020-00-00", "2020-01-01")]
    [InlineData("1/2/3/4/2021", "2019-06-01")]
    [InlineData("20210615", "2021-06-15")]
    [InlineData("202106", "2021-06-01")]
    [InlineData("2021061517", "2021-06-15")]
    public void Parse_BadDay_SuggestsTheDayOfItsNumbers(string day, string nearest)
    {
        QueryReading reading = CatalogueQuery.Parse($"on:{day}");
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("ILO0503", nearest), (diagnostic.Id, diagnostic.Arguments[1]));
        Assert.Null(reading.Query.On);
    }
}
