using Ilo.Domain.Dates;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Dates;

/// <summary>Dates of pages in German, a language that the reader otherwise does not know.</summary>
public sealed class GermanDateTests
{
    [Theory]
    [InlineData("18. Januar 2021", "2021-01-18")]
    [InlineData("3. März 2014", "2014-03-03")]
    [InlineData("3. Mai 2014", "2014-05-03")]
    [InlineData("1. Jänner 2015", "2015-01-01")]
    [InlineData("7. Dez. 2020", "2020-12-07")]
    [InlineData("12. August 2019", "2019-08-12")]
    [InlineData("Montag, 18. Januar 2021", "2021-01-18")]
    [InlineData("So, 4. Mai 2014", "2014-05-04")]
    [InlineData("So, 1. - 5. Juni 2014", "2014-06-01/2014-06-05")]
    [InlineData("So, 1., 2. und 3. Juni 2014", "2014-06-01/2014-06-03")]
    [InlineData("So, 1. und Mo, 2. Juni 2014", "2014-06-01/2014-06-02")]
    [InlineData("mié, 4 de junio de 2014", "2014-06-04")]
    [InlineData("mie\u0301, 4 de junio de 2014", "2014-06-04")]
    [InlineData("mar. 3 juin 2014", "2014-06-03")]
    [InlineData("Sun, 1 - 5 June 2014", "2014-06-01/2014-06-05")]
    [InlineData("Sa., 3. August 2019", "2019-08-03")]
    [InlineData("Mi., 25.6.2014", "2014-06-25")]
    [InlineData("Montag, den 18. Januar 2021", "2021-01-18")]
    [InlineData("18.01.2021", "2021-01-18")]
    [InlineData("3. - 5. Juni 2014", "2014-06-03/2014-06-05")]
    [InlineData("30. Juni bis 2. Juli 2014", "2014-06-30/2014-07-02")]
    [InlineData("3. Okt. bis 5. Nov. 2014", "2014-10-03/2014-11-05")]
    [InlineData("1. Dezember 2014 bis 30. Juni 2016", "2014-12-01/2016-06-30")]
    [InlineData("Januar 2014 bis Juli 2015", "2014-01-01/2015-07-31")]
    public void Parse_Date_IsRead(string text, string expected) =>
        Assert.Equal(expected, DateIntervalPattern.Iso.Format(DateIntervalPattern.Any.Parse(text).Value));

    [Theory]
    [InlineData("31. Juni 2014")]
    [InlineData("18. Januarheft 2021")]
    [InlineData("der 3. von 2014")]
    [InlineData("So, 3 June 2014")]
    [InlineData("Do, 3 June 2014")]
    [InlineData("Dom, 3 June 2014")]
    [InlineData("Sex, 3 juin 2014")]
    [InlineData("So, 3 - 5 June 2014")]
    [InlineData("Do, 3 and 4 June 2014")]
    [InlineData("So, 1, 2 and 3 June 2014")]
    [InlineData("3 and So, 4 June 2014")]
    [InlineData("June 3 - So, 5, 2014")]
    [InlineData("Mar, 3 June 2014")]
    [InlineData("Mar, 3 - 5 June 2014")]
    [InlineData("mié, 3 June 2014")]
    [InlineData("mie\u0301, 3 June 2014")]
    [InlineData("dom-, 3 June 2014")]
    public void Parse_NearMiss_IsNone(string text) => Assert.False(DateIntervalPattern.Any.TryParse(text, out _));

    [Theory]
    [InlineData("seit 3. Juni 2019", true)]
    [InlineData("Juni 2019 bis heute", true)]
    [InlineData("Juni 2019 bis offen", true)]
    [InlineData("Sommer 2019", true)]
    [InlineData("1. Quartal 2019", true)]
    [InlineData("Sommerfest 2019", false)]
    public void Is_LineOfTimeAlone_IsTold(string line, bool expected) => Assert.Equal(expected, DatePeriod.Is(line));

    [Fact]
    public void Read_NewsBelowMonths_HaveTheirDays()
    {
        PageReading reading = PageReader.Read(
            "Pressemitteilungen\n\nJuni 2014\n\n  1. Neue Öfen in Alderton\n\n    18. Juni 2014\n\n    Zwei Öfen stehen schon.\n\n"
            + "  2. Webstühle im Hafen\n\n    3. Juni 2014\n\n    Acht Leute weben.\n");

        Assert.Equal(["Neue Öfen in Alderton", "Webstühle im Hafen"], reading.Articles.Select(article => article.Title));
        Assert.Equal(["2014-06-18", "2014-06-03"], reading.Articles.Select(article => article.Date.ToString()));
    }
}
