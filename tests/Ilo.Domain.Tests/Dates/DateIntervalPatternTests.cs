using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Dates;
using NodaTime.Text;

namespace Ilo.Domain.Tests.Dates;

public sealed class DateIntervalPatternTests
{
    private static readonly DateIntervalPattern[] Patterns =
    [
        DateIntervalPattern.Iso,
        DateIntervalPattern.Any,
        .. new[] { DateIntervalPattern.English, DateIntervalPattern.French, DateIntervalPattern.Spanish }
            .SelectMany(pattern => new[] { pattern, pattern.WithElision(false) }),
    ];

    [Theory]
    [InlineData("en", "2008-11-08/2008-11-09", "8 - 9 November 2008", "8 November 2008 - 9 November 2008")]
    [InlineData("en", "2008-10-31/2008-11-02", "31 October - 2 November 2008", "31 October 2008 - 2 November 2008")]
    [InlineData("en", "2009-03-01/2014-04-30", "1 March 2009 - 30 April 2014", "1 March 2009 - 30 April 2014")]
    [InlineData("en", "2007-03-08", "8 March 2007", "8 March 2007")]
    [InlineData("en", "2016-12-01/2016-12-31", "1 - 31 December 2016", "1 December 2016 - 31 December 2016")]
    [InlineData("en", "0001-01-01/9999-12-31", "1 January 0001 - 31 December 9999", "1 January 0001 - 31 December 9999")]
    [InlineData("fr", "2013-10-01/2017-08-31", "1 octobre 2013 - 31 août 2017", "1 octobre 2013 - 31 août 2017")]
    [InlineData("fr", "2002-02-07", "7 février 2002", "7 février 2002")]
    [InlineData("es", "1998-02-14", "14 de febrero de 1998", "14 de febrero de 1998")]
    [InlineData("es", "2005-10-20/2005-10-21", "20 - 21 octubre 2005", "20 octubre 2005 - 21 octubre 2005")]
    public void Format_Interval_IsInThePagesStyle(string language, string iso, string elided, string full)
    {
        DateInterval interval = DateIntervalPattern.Iso.Parse(iso).Value;
        DateIntervalPattern pattern = DateIntervalPattern.ForLanguage(LanguageCode.Parse(language, null));
        Assert.Equal(elided, pattern.Format(interval));
        Assert.Equal(full, pattern.WithElision(false).Format(interval));
        Assert.Equal(iso, DateIntervalPattern.Iso.Format(interval));
        Assert.Equal(iso, DateIntervalPattern.Any.Format(interval));
        Assert.Equal($"[{elided}", pattern.AppendFormat(interval, new StringBuilder("[")).ToString());
    }

    [Fact]
    public void Parse_FormattedInterval_GivesItBack() => Prop.ForAll(DateGenerators.Intervals.ToArbitrary(), RoundTrips).Check(DateGenerators.Checks);

    [Fact]
    public void Parse_FormattedBordersOfMonths_GivesThemBack()
    {
        int[] years = [1, 2, 4, 999, 1000, 1900, 2000, 2009, 9998, 9999];
        LocalDate[] days =
        [
            .. from year in years
               from month in Enumerable.Range(1, 12)
               from day in new[] { 1, CalendarSystem.Iso.GetDaysInMonth(year, month) }
               select new LocalDate(year, month, day),
        ];
        foreach (LocalDate start in days)
        {
            foreach (LocalDate end in days.Where(end => start <= end))
            {
                Assert.True(RoundTrips(new DateInterval(start, end)), $"{start:uuuu-MM-dd}/{end:uuuu-MM-dd}");
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void FormatAndParse_AnyCulture_AreTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            DateInterval interval = new(new LocalDate(2010, 4, 1), new LocalDate(2011, 6, 15));
            Assert.Equal("1 April 2010 - 15 June 2011", DateIntervalPattern.English.Format(interval));
            Assert.Equal("2010-04-01/2011-06-15", DateIntervalPattern.Iso.Format(interval));
            Assert.Equal(interval, DateIntervalPattern.Any.Parse("1 APRIL 2010 - 15 JUNIO 2011").Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("30 February 2010", "The month has no such day; found '30 February 2010'.")]
    [InlineData("1 May 0000", "The year is not from 1 to 9999; found '1 May 0000'.")]
    [InlineData("2010-13-01", "The month is not from 1 to 12; found '2010-13-01'.")]
    [InlineData("9 - 3 May 2010", "The interval ends before it starts; found '9 - 3 May 2010'.")]
    [InlineData("5 April", "The date has no year; found '5 April'.")]
    [InlineData("soon", "A date or an interval of dates was expected; found 'soon'.")]
    [InlineData("", "A date or an interval of dates was expected; found ''.")]
    [InlineData("2010", "A date or an interval of dates was expected; found '2010'.")]
    [InlineData("5 May 2010, Alderton", "The text goes on behind the date; found '5 May 2010, Alderton'.")]
    [InlineData("5 May 2010,", "The text goes on behind the date; found '5 May 2010,'.")]
    [InlineData("5 mai 2010", "The date was expected in the language 'en'; found '5 mai 2010'.")]
    public void Parse_NoInterval_FailsWithTheReason(string text, string message)
    {
        ParseResult<DateInterval> result = DateIntervalPattern.English.Parse(text);
        Assert.False(result.Success);
        UnparsableValueException exception = Assert.IsType<UnparsableValueException>(result.Exception);
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(text, exception.Value);
        Assert.False(DateIntervalPattern.English.TryParse(text, out DateInterval? interval));
        Assert.Null(interval);
    }

    [Fact]
    public void Parse_LongText_QuotesItsStart()
    {
        UnparsableValueException exception = Assert.IsType<UnparsableValueException>(DateIntervalPattern.Any.Parse(new string('x', 1_000_000)).Exception);
        Assert.Contains($"'{new string('x', 60)}…'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_FailsAsNodaTimePatternsDo()
    {
        Assert.IsType<ArgumentNullException>(DateIntervalPattern.Any.Parse(null!).Exception);
        Assert.False(DateIntervalPattern.Any.TryParse(null, out _));
    }

    [Theory]
    [InlineData("8 November 2008")]
    [InlineData("2008-11-08 - 2008-11-09")]
    [InlineData("2008-11-08/2008-11-09/")]
    [InlineData("2008-11-08/11-09-2008")]
    [InlineData("2008-11-8")]
    [InlineData("2008-11")]
    public void Parse_IsoPattern_ReadsNothingElse(string text) => Assert.False(DateIntervalPattern.Iso.TryParse(text, out _));

    [Fact]
    public void Parse_AnyPattern_ReadsEveryLanguage()
    {
        foreach (DateIntervalPattern pattern in Patterns)
        {
            DateInterval interval = new(new LocalDate(2008, 8, 31), new LocalDate(2009, 2, 1));
            Assert.Equal(interval, DateIntervalPattern.Any.Parse(pattern.Format(interval)).Value);
        }

        Assert.True(DateIntervalPattern.Any.TryParse("8 March - 9 avril 2007", out _));
        Assert.False(DateIntervalPattern.French.TryParse("8 March - 9 avril 2007", out _));
    }

    [Fact]
    public void Format_PartialDate_WritesWhatIsKnown()
    {
        PartialDate month = new(2016, 12);
        Assert.Equal("December 2016", DateIntervalPattern.English.Format(month));
        Assert.Equal("diciembre de 2016", DateIntervalPattern.Spanish.Format(month));
        Assert.Equal("2016-12", DateIntervalPattern.Iso.Format(month));
        Assert.Equal("2016", DateIntervalPattern.French.Format(new PartialDate(2016)));
        Assert.Equal("9 juin 2016", DateIntervalPattern.French.Format(new PartialDate(new LocalDate(2016, 6, 9))));
        Assert.Equal(month.ToDateInterval(), DateIntervalPattern.Spanish.Parse("diciembre de 2016").Value);
    }

    [Fact]
    public void Format_OtherCalendarOrYear_IsConvertedOrRefused()
    {
        LocalDate hebrew = new LocalDate(2008, 11, 8).WithCalendar(CalendarSystem.HebrewCivil);
        Assert.Equal("8 November 2008", DateIntervalPattern.English.Format(new DateInterval(hebrew, hebrew)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "value", () => DateIntervalPattern.Iso.Format(new DateInterval(new LocalDate(0, 1, 1), new LocalDate(1, 1, 1))));
        Assert.Throws<ArgumentNullException>("value", () => DateIntervalPattern.Iso.Format(null!));
        Assert.Throws<ArgumentNullException>("builder", () => DateIntervalPattern.Iso.AppendFormat(new DateInterval(hebrew, hebrew), null!));
    }

    [Fact]
    public void ForLanguage_UnknownLanguage_NamesTheParameter() =>
        Assert.Throws<ArgumentException>("language", () => DateIntervalPattern.ForLanguage(LanguageCode.Parse("de", null)));

    private static bool RoundTrips(DateInterval interval) => Patterns.All(pattern => pattern.Parse(pattern.Format(interval)).Value == interval);
}
