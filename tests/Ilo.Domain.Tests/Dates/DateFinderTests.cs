using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("The hall opened on 3 May 2014 and closed from 5 to 7 June 2015.", "[3 May 2014] 2014-05-03; [from 5 to 7 June 2015] 2015-06-05/2015-06-07")]
    [InlineData("Document GB.320 11 May 2014", "[11 May 2014] 2014-05-11")]
    [InlineData("Section 4, 3 May 2014", "[3 May 2014] 2014-05-03")]
    [InlineData("on 3, 4 and 5 May 2014", "[3, 4 and 5 May 2014] 2014-05-03/2014-05-05")]
    [InlineData("In December 2016, Alderton", "[December 2016] 2016-12-01/2016-12-31")]
    [InlineData("3\u200B May 2014", "[3\u200B May 2014] 2014-05-03")]
    [InlineData("The report of May 2014, volume 2 (June 2014)", "[May 2014] 2014-05-01/2014-05-31; [June 2014] 2014-06-01/2014-06-30")]
    [InlineData("3 May 2014 and 1 May 2013", "[3 May 2014] 2014-05-03; [1 May 2013] 2013-05-01")]
    [InlineData("La réunion du 3 mai 2014", "[3 mai 2014] 2014-05-03")]
    [InlineData("Put off to 3 May 2014", "[3 May 2014] 2014-05-03")]
    [InlineData("Start 2013. May 2014 was wet.", "[May 2014] 2014-05-01/2014-05-31")]
    [InlineData("The mole is open.3 May 2014", "[3 May 2014] 2014-05-03")]
    [InlineData("le 3 mai 2014 à Port-Clair, puis le 31/12/2014", "[le 3 mai 2014] 2014-05-03; [le 31/12/2014] 2014-12-31")]
    public void FindAll_Dates_AreFoundWithTheirPlaces(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", DateIntervalPattern.Any.FindAll(text)
            .Select(found => $"[{text.AsSpan(found.Span.Start, found.Span.Length)}] {DateIntervalPattern.Iso.Format(found.Interval)}")));

    [Theory]
    [InlineData("3 May 2014 - 2015")]
    [InlineData("1 May 2019 - ongoing")]
    [InlineData("1 May 2019 to date")]
    [InlineData("3 May 2014 - 35 June 2014")]
    [InlineData("on 3, 5 and 9 May 2014")]
    [InlineData("04/05/2014")]
    [InlineData("ISO 1.2.2014.5")]
    [InlineData("May 3")]
    [InlineData("3-5 and 9 May 2014")]
    [InlineData("3 to 5 and 9 to 11 May 2014")]
    [InlineData("3-5 May, 9-11 June 2014")]
    [InlineData("3–5 May & 7 May 2014")]
    [InlineData("May 3-5 and 9-11, 2014")]
    [InlineData("3 or 4 May 2014")]
    [InlineData("3 ou 4 mai 2014")]
    [InlineData("3 o 4 de mayo de 2014")]
    [InlineData("3 ou 4 de maio de 2014")]
    [InlineData("1-2 May-3 June 2014")]
    [InlineData("LAMP-19 May 2020")]
    [InlineData("Room A3 May 2014")]
    [InlineData("LAMP20 May 2014")]
    [InlineData("GB.350/3 May 2014")]
    [InlineData("3.5 May 2014")]
    [InlineData("3 May 2014/5 May 2014")]
    [InlineData("the third of May 2014")]
    [InlineData("the 4th day of May 2014")]
    [InlineData("deux mai 2014")]
    [InlineData("1ᵉʳ mai 2014")]
    [InlineData("1<sup>er</sup> mai 2014")]
    [InlineData("since 1 May 2019")]
    [InlineData("until the 3rd of May 2014")]
    [InlineData("from 3 May 2014 onwards")]
    [InlineData("3 May 2014, and later")]
    [InlineData("depuis le 3 mai 2014")]
    [InlineData("à partir du 3 mai 2014")]
    [InlineData("jusqu'au 3 mai 2014")]
    [InlineData("desde el 3 de mayo de 2014")]
    [InlineData("3 de mayo de 2014 en adelante")]
    [InlineData("a partir de 3 de maio de 2014")]
    [InlineData("até 3 de maio de 2014")]
    [InlineData("mid-May 2014")]
    [InlineData("the end of May 2014")]
    [InlineData("the first week of May 2014")]
    [InlineData("fin mai 2014")]
    [InlineData("mediados de mayo de 2014")]
    [InlineData("início de maio de 2014")]
    [InlineData("Ende Mai 2014")]
    public void FindAll_WhatOnlyBeginsLikeADate_IsPassedOver(string text) => Assert.Empty(DateIntervalPattern.Any.FindAll(text));

    [Fact]
    public void FindAll_PatternOfOneLanguage_FindsItsOwn()
    {
        const string text = "3 March 2014, 4 juin 2014, 5 de julio de 2014, 2014-08-06";
        Assert.Equal([new LocalDate(2014, 6, 4), new LocalDate(2014, 8, 6)], DateIntervalPattern.French.FindAll(text).Select(found => found.Interval.Start));
        Assert.Equal([LanguageCode.English, LanguageCode.French, LanguageCode.Spanish, null], DateIntervalPattern.Any.FindAll(text)
            .Select(found => found.Language));
        Assert.Equal([new LocalDate(2014, 8, 6)], DateIntervalPattern.Iso.FindAll(text).Select(found => found.Interval.Start));
    }

    [Theory]
    [InlineData("3 ")]
    [InlineData("3, ")]
    [InlineData("on the ")]
    [InlineData("3 May 2014 - ")]
    [InlineData("31/12/")]
    public void FindAll_RepeatedPiece_TakesTimeInProportion(string piece) =>
        Growth.AssertLinear(10_000, count => string.Concat(Enumerable.Repeat(piece, count)), text => DateIntervalPattern.Any.FindAll(text));

    [Theory]
    [InlineData("Monday 4th of May 2020", "en")]
    [InlineData("Le lundi 5 mai 2014", "fr")]
    [InlineData("Le 3 mai 2014", "fr")]
    [InlineData("3 may 2014", null)]
    public void FindAll_WordsBesideTheMonth_TellTheLanguage(string text, string? language) =>
        Assert.Equal(language, Assert.Single(DateIntervalPattern.Any.FindAll(text)).Language?.ToString());

    [Fact]
    public void FindAll_Null_Throws() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => DateIntervalPattern.Any.FindAll(null!)).ParamName);
}
