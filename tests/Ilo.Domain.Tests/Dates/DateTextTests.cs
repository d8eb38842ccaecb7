using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

public sealed class DateTextTests
{
    private static readonly LanguageCode[] Languages = [LanguageCode.English, LanguageCode.French, LanguageCode.Spanish];

    [Theory]
    [InlineData("December 2016", "en")]
    [InlineData("December 2016 - January 2017", "en")]
    [InlineData("May - June 2021", "en")]
    [InlineData("5 May 2009 - June 2010", "en")]
    [InlineData("May 2009 - 5 June 2009", "en")]
    [InlineData("décembre 2016", "fr")]
    [InlineData("diciembre de 2016", "es")]
    [InlineData("mayo - junio 2021", "es")]
    public void Append_WhatWasRead_WritesTheSame(string text, string language)
    {
        Assert.True(DateLineParser.TryParse(text, out DateLine line));
        Assert.Equal(text, Write(new DateInterval(line.Start, line.End), line.Precision, LanguageCode.Parse(language, null)));
    }

    [Fact]
    public void Append_AnyInterval_ReadsBackToTheSameDaysAndPrecision() =>
        Prop.ForAll(DateGenerators.Intervals.ToArbitrary(), RoundTrips).Check(DateGenerators.Checks);

    [Theory]
    [InlineData("2016-01-01/2016-12-31", "2016")]
    [InlineData("2016-01-01/2018-12-31", "2016 - 2018")]
    public void Append_Years_WritesYearsAlone(string iso, string expected) =>
        Assert.Equal(expected, Write(DateIntervalPattern.Iso.Parse(iso).Value, DatePrecision.Year, LanguageCode.English));

    [Fact]
    public void Append_UnknownLanguage_WritesEnglish() =>
        Assert.Equal("5 May 2010", Write(DateIntervalPattern.Iso.Parse("2010-05-05").Value, DatePrecision.Day, default));

    private static bool RoundTrips(DateInterval interval)
    {
        foreach (LanguageCode language in Languages)
        {
            foreach (DatePrecision precision in new[] { DatePrecision.Day, DatePrecision.Month })
            {
                bool hasMonth = interval.Start.Day == 1 || interval.End == DateAdjusters.EndOfMonth(interval.End);
                string text = Write(interval, precision, language);
                if (!DateLineParser.TryParse(text, out DateLine line)
                    || line.Length != text.Length
                    || new DateInterval(line.Start, line.End) != interval
                    || line.Precision != (hasMonth ? precision : DatePrecision.Day))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string Write(DateInterval interval, DatePrecision precision, LanguageCode language) =>
        DateText.Append(new StringBuilder(), interval, precision, language).ToString();
}
