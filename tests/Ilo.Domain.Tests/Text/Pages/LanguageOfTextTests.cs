using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>The language of a page: the first that leads by six frequent words, then the one ahead at the end, then the one that the dates are in.</summary>
public sealed class LanguageOfTextTests
{
    private const string SixEnglish = "the of and in to for";
    private const string French = "les des dans avec pour les des dans avec pour les des dans avec pour";

    [Theory]
    [InlineData(SixEnglish + " " + French, "en")]
    [InlineData("the of and in to " + French, "fr")]
    [InlineData("les the of and in to for " + French, "fr")]
    [InlineData("les the of and in to for with " + French, "en")]
    [InlineData("les kelp", "fr")]
    [InlineData("les the des of dans", "fr")]
    [InlineData("el the los of del", "es")]
    [InlineData("Notícia | 3 de maio de 2014\n\nAs equipes voltam para casa\n\nA balsa trouxe quarenta equipes.", "pt")]
    [InlineData("Projetos\n\n- Lâmpadas para o norte\n1 de março de 2019 - 30 de abril de 2021\n\n- Redes para o sul\n1 de junho de 2019\n", "pt")]
    [InlineData("Eventos\n\nConversa sobre cordas\n\n3 de abril de 2014\n\nO evento foi cancelado.\n\nConversa sobre redes\n\n4 de abril de 2014\n", "pt")]
    [InlineData("Eventos\n\nCharla sobre cuerdas\n\n3 de abril de 2014\n\nEl evento se ha cancelado.\n", "es")]
    public void Read_Words_TellTheLanguage(string text, string language)
    {
        PageReading reading = PageReader.Read(text);
        Assert.Equal(LanguageCode.Parse(language, CultureInfo.InvariantCulture), reading.Page.Language);
        Assert.DoesNotContain(reading.Diagnostics, IsUncertain);
    }

    [Theory]
    [InlineData("kelp")]
    [InlineData("the les")]
    [InlineData("les the")]
    [InlineData("the los")]
    [InlineData("the les los")]
    public void Read_NoLanguageAhead_IsEnglishAndReported(string text)
    {
        PageReading reading = PageReader.Read(text);
        Assert.Equal(LanguageCode.English, reading.Page.Language);
        Assert.Equal(["en"], Assert.Single(reading.Diagnostics, IsUncertain).Arguments);
    }

    [Fact]
    public void Read_FrenchAndSpanishAlike_IsFrenchAndReported()
    {
        PageReading reading = PageReader.Read("les los");
        Assert.Equal(LanguageCode.French, reading.Page.Language);
        Assert.Single(reading.Diagnostics, IsUncertain);
    }

    [Fact]
    public void Read_GermanWithFewWords_IsSaidToBeUnknown() =>
        Assert.Contains(
            PageReader.Read("Die Lampen des Hafens\n\n18. Januar 2021\n\nDer Hafen hat neue Lampen.\n").Diagnostics, static one => one.Id == "ILO0208");

    [Fact]
    public void Read_DaysInGerman_AreNoNumbers() => Assert.Equal("18. Januar", PageReader.Read("18. Januar\n").Page.Title);

    [Theory]
    [InlineData(399, "fr")]
    [InlineData(400, "en")]
    public void Read_WordsBehindTheFourHundredth_DoNotCount(int words, string language) =>
        Assert.Equal(LanguageCode.Parse(language, CultureInfo.InvariantCulture),
            PageReader.Read(string.Concat(Enumerable.Repeat("kelp ", words)) + "avec").Page.Language);

    [Theory]
    [InlineData(8188, "fr")]
    [InlineData(8189, "en")]
    public void Read_CharactersBehindTheLimit_DoNotCount(int characters, string language) =>
        Assert.Equal(LanguageCode.Parse(language, CultureInfo.InvariantCulture), PageReader.Read(new string('1', characters) + "avec").Page.Language);

    [Theory]
    [InlineData("1 mars 2009", "fr")]
    [InlineData("1 marzo 2009", "es")]
    [InlineData("1 March 2009", "en")]
    public void Read_MonthNames_TellWhereWordsDoNot(string date, string language)
    {
        PageReading reading = PageReader.Read($"Kelp\n\n  1. Salt\n\n    {date}\n");
        Assert.Equal(LanguageCode.Parse(language, CultureInfo.InvariantCulture), reading.Page.Language);
        Assert.DoesNotContain(reading.Diagnostics, IsUncertain);
    }

    [Fact]
    public void Read_MonthNamesOfSeveralLanguages_TakesTheFirst() =>
        Assert.Equal(LanguageCode.French,
            PageReader.Read("Kelp\n\n  1. Salt\n\n  2. Reed\n\n    1 mars 2009\n\n  3. Sand\n\n    1 marzo 2009\n").Page.Language);

    [Fact]
    public void Read_DateOfADetailPage_TellsWhereWordsDoNot() =>
        Assert.Equal(LanguageCode.Spanish, PageReader.Read("Kelp Alderton\n\n1 marzo 2009\n\nKelp.\n").Page.Language);

    [Fact]
    public void Read_ClearWords_GoBeforeMonthNames() =>
        Assert.Equal(LanguageCode.French, PageReader.Read("Avec les algues dans la baie\n\n  1. Salt\n\n    1 March 2009\n").Page.Language);

    [Fact]
    public void Read_LanguageThatIsNotClear_IsReportedAtTheTitle()
    {
        Diagnostic diagnostic = Assert.Single(PageReader.Read("\nKelp salt\n\n  1. Salt\n\n    Reed\n").Diagnostics, IsUncertain);
        Assert.Equal(new TextSpan(1, 9), diagnostic.Source.Span);
    }

    private static bool IsUncertain(Diagnostic diagnostic) => diagnostic.Descriptor == DiagnosticDescriptors.LanguageUncertain;
}
