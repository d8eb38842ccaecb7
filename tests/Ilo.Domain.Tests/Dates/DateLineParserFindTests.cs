using System.Globalization;
using Ilo.Domain.Dates;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Dates;

public sealed class DateLineParserFindTests
{
    [Theory]
    [InlineData("Tous au phare!9 juin 2002", "Tous au phare!", "2002-06-09")]
    [InlineData("Un métier: le fanal2 juin 2002", "Un métier: le fanal", "2002-06-02")]
    [InlineData("Lamps on target.02 September 2015", "Lamps on target.", "2015-09-02")]
    [InlineData("Lamps by 2013.02 September 2015", "Lamps by 2013.", "2015-09-02")]
    [InlineData("Global Symposium, 18-20 September 2019", "Global Symposium, ", "2019-09-18/2019-09-20")]
    [InlineData("Workshop, 16 - 20 December 2015 \t", "Workshop, ", "2015-12-16/2015-12-20")]
    [InlineData("Phase 20 - 12 June 2019", "Phase 20 - ", "2019-06-12")]
    [InlineData("Lamps, Monday 3 December 2007", "Lamps, ", "2007-12-03")]
    [InlineData("Lamps, May 5, 2010", "Lamps, ", "2010-05-05")]
    [InlineData("Taller del 3 al 6 de noviembre de 2011", "Taller ", "2011-11-03/2011-11-06")]
    [InlineData("Lamps (2010-05-31", "Lamps (", "2010-05-31")]
    public void TryParseAtEnd_DateAtTheEnd_IsCutOff(string text, string before, string expected)
    {
        Assert.True(DateLineParser.TryParseAtEnd(text, out int start, out DateLine line));
        Assert.Equal(before, text[..start]);
        Assert.Equal(text.TrimEnd().Length, start + line.Length);
        Assert.Equal(text.Length, line.RestStart);
        Assert.Equal(expected, DateLineText.Dates(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2002")]
    [InlineData("12e session d'une conférence, 2002")]
    [InlineData("Lamps in December 2016")]
    [InlineData("9 juin 2002, Lamps")]
    [InlineData("Lamps, 30 February 2010")]
    [InlineData("Lamps, 33-5 May 2010")]
    [InlineData("Lamps at 14:30 May 2010")]
    [InlineData("Convention 123 May 2010")]
    [InlineData("Lamps 5 May 20101")]
    public void TryParseAtEnd_NoFullDateAtTheEnd_IsFalse(string text) => Assert.False(DateLineParser.TryParseAtEnd(text, out _, out _));

    [Theory]
    [InlineData("12 juin 2002, Journée inventée", 0, "2002-06-12", "Journée inventée")]
    [InlineData("Conference: Chances, Alderton - 24 Sep. 2008", 32, "2008-09-24", "")]
    [InlineData("Lamps Day: 12 August 2015", 11, "2015-08-12", "")]
    [InlineData("In May 2009 and on 3 June 2010, Alderton", 19, "2010-06-03", "Alderton")]
    [InlineData("Statement | 18 February 2018", 12, "2018-02-18", "")]
    public void TryFind_DateInside_IsFound(string text, int at, string expected, string rest)
    {
        Assert.True(DateLineParser.TryFind(text, out int start, out DateLine line));
        Assert.Equal(at, start);
        Assert.Equal(expected, DateLineText.Dates(line));
        Assert.Equal(rest, text[line.RestStart..]);
    }

    [Theory]
    [InlineData("8 March 2007", "en")]
    [InlineData("8 mars 2007", "fr")]
    [InlineData("8 de marzo de 2007", "es")]
    [InlineData("8 oct. 2007", "en fr es")]
    [InlineData("8 to 9 oct. 2007", "en")]
    [InlineData("du 8 au 9 sept. 2007", "fr")]
    [InlineData("2007-03-08", "all")]
    [InlineData("8 March - 9 avril 2007", "")]
    public void TryParse_WordsOfALanguage_AreTold(string text, string expected)
    {
        Assert.True(DateLineParser.TryParse(text, out DateLine line));
        Assert.Equal(expected, line.Languages == LanguageSet.All
            ? "all"
            : string.Join(' ', LanguageWords.All.Where(words => (words.Set & line.Languages) != 0).Select(words => words.Code)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void TryParse_AnyCulture_GivesTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("2010-04-01/2010-06-15 , I", DateLineText.Describe("1 APRIL - 15 JUNE 2010, I"));
            Assert.Equal("2010-04-01", DateLineText.Describe("1 avril 2010"));
            Assert.Equal("1998-01-14", DateLineText.Describe("MIÉRCOLES 14 DE ENERO DE 1998"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData(" ")]
    [InlineData("1 - ")]
    [InlineData("1 - 1 - 1 ")]
    [InlineData("May ")]
    [InlineData("1 May - ")]
    [InlineData("1 May 2010 - ")]
    [InlineData("1 May, ")]
    [InlineData("de ")]
    [InlineData("1 de ")]
    [InlineData("e\u0301")]
    [InlineData("-")]
    [InlineData("1,")]
    public void EveryDoor_LongRepetitions_StayLinear(string piece) =>
        Growth.AssertLinear(Slow.IsAsked ? 30_000 : 10_000, length => string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "9", text =>
        {
            _ = DateLineParser.TryParse(text, out _);
            _ = DateLineParser.TryParse("1 May" + text, out _);
            _ = DateLineParser.TryFind(text, out _, out _);
            _ = DateLineParser.TryParseAtEnd(text, out _, out _);
            _ = GroupHeading.IsMonthYear(text);
        });

    [Fact]
    public void EveryDoor_RandomPieces_NeverThrowsAndStaysInside()
    {
        string[] pieces =
        [
            "1", "31", "2010", "0", "May", "mai", "de", "del", "al", "du", " ", "\u00A0", ",", "-", "–", "/", ".", "mar", "Monday", "st", "er",
            "14:30", "at", "pm", "\u0301", "\uD800", "é", "from", "and", "2010-05-31", "a", "y", "x",
        ];
        Random random = new(20190601);
        for (int round = 0; round < 200_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (DateLineParser.TryParse(text, out DateLine line))
            {
                Assert.NotEqual(DateLineStatus.None, line.Status);
                Assert.InRange(line.Length, 1, text.Length);
                Assert.InRange(line.RestStart, line.Length, text.Length);
                Assert.InRange(line.TimeStart + line.TimeLength, 0, line.RestStart);
                Assert.True(line.Status != DateLineStatus.Dates || line.Start <= line.End, text);
            }

            if (DateLineParser.TryFind(text, out int start, out line) || DateLineParser.TryParseAtEnd(text, out start, out line))
            {
                Assert.Equal(DateLineStatus.Dates, line.Status);
                Assert.InRange(start + line.Length, 1, text.Length);
            }
        }
    }

    [Fact]
    public void TryParse_AnyLine_DoesNotAllocate()
    {
        string[] lines = ["1 March 2009 - 30 April 2014, Alderton", "Du 3 au 6 novembre 2011", "The lamps were lit", "Monday was a day", "12 lamps"];
        Read(lines);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(lines);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Read(string[] lines)
        {
            foreach (string line in lines)
            {
                _ = DateLineParser.TryParse(line, out _);
                _ = DateLineParser.TryFind(line, out _, out _);
            }
        }
    }
}
