using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Tests.Text;

/// <summary>A page without a record says why and what to do; one with a record, or whose fault is said already, does not.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData("Projects\n\nKelp Farms\n\nThe farms grow kelp on ropes.", "no number, dash, bullet or date line marks the entries")]
    [InlineData("Areas of interest\n\nThe coast is long and the lamps are few.", "no type line, field, date or word says what it is about")]
    [InlineData("ILO home > Events", "all of its text is masthead, footer or marks")]
    [InlineData("The course\n\nIt is taught in a tent.\n\nCourse fee: 100\n\nEnrolment deadline: 1 May 2013", "it has the fields of a course")]
    [InlineData("The lamps of the coast were lit by hand, and it was said that they would be lit for ever. They were not.", "it has no title")]
    public void Read_PageWithoutRecord_SaysWhy(string text, string reason)
    {
        PageReading reading = PageReader.Read(text);
        Assert.Empty(reading.Records);
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.NoRecord);
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("projects.txt")]
    [InlineData("<html></html>")]
    [InlineData("News\n\n  1. Kelp Day\n\n    2 July 2009")]
    [InlineData("Areas of work\n\n  1. Safety\n\n  2. Skills")]
    public void Read_RecordOrFaultThatIsSaid_SaysNoMore(string text) =>
        Assert.DoesNotContain(DiagnosticDescriptors.NoRecord, PageReader.Read(text).Diagnostics.Select(diagnostic => diagnostic.Descriptor));

    [Theory]
    [InlineData("Die Gilde öffnet eine Schule\n\nDie Schule ist für die Kinder der Stadt und wird von der Gilde bezahlt.", "German", "de")]
    [InlineData("Гильдия открывает школу\n\nШкола стоит у моря.", "a script other than Latin", null)]
    public void Read_LanguageThatIsNotKnown_IsSaid(string text, string name, string? code)
    {
        PageReading reading = PageReader.Read(text);
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.LanguageUnknown);
        Assert.Equal(name, Assert.Single(diagnostic.Arguments));
        Assert.Equal(code is null ? default : LanguageCode.Parse(code, null), reading.Page.Language);
        Assert.DoesNotContain(
            DiagnosticDescriptors.LanguageUnknown,
            PageReader.Read(text, new() { Language = LanguageCode.English }).Diagnostics.Select(other => other.Descriptor));
    }

    [Fact]
    public void LanguageUnknown_NamesEveryLanguageThatIsRead() => Assert.All(
        LanguageWords.All,
        words => Assert.Contains(
            CultureInfo.GetCultureInfo(words.Code.ToString()).EnglishName, DiagnosticDescriptors.LanguageUnknown.MessageFormat, StringComparison.Ordinal));
}
