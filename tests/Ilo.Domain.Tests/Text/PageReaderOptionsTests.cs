using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class PageReaderOptionsTests
{
    private const string Page = "Projects\n\n  1. Kelp Farms\n\n    1 March 2009 - 30 April 2011\n\n  3. Salt Pans\n\n    31 June 2008 - 30 April 2009\n";

    [Fact]
    public void Kind_NoneOfTheDefined_IsRefusedByName() =>
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => new PageReaderOptions { Kind = (PageKind)99 });

    [Fact]
    public void Language_EmptyCode_IsRefusedByName() =>
        Assert.Throws<ArgumentException>("Language", () => new PageReaderOptions { Language = default(LanguageCode) });

    [Fact]
    public void Language_OfNoOtherWords_IsTakenAtItsWord()
    {
        PageReading reading = PageReader.Read(Page, new PageReaderOptions { Language = LanguageCode.Parse("de", provider: null) });
        Assert.Equal("de", reading.Page.Language.ToString());
        Assert.NotNull(reading.Page.Entries[0].Dates);
    }

    [Fact]
    public void Limits_NotPositive_AreRefusedByName()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxCharacters", () => new PageReaderOptions { MaxCharacters = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxEntries", () => new PageReaderOptions { MaxEntries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxDiagnostics", () => new PageReaderOptions { MaxDiagnostics = 0 });
    }

    [Fact]
    public void MaxDiagnostics_ErrorBehindWarnings_IsKeptSoThatTheStrictDoorStaysShut()
    {
        Assert.True(PageReader.Read(Page).Diagnostics.Count > 1);
        PageReading reading = PageReader.Read(Page, new PageReaderOptions { MaxDiagnostics = 1 });
        Assert.Equal(["ILO0401", "ILO0104"], reading.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Throws<PageFormatException>(reading.EnsureNoErrors);
    }

    [Fact]
    public void MaxDiagnostics_Reached_KeepsThePageOrder()
    {
        PageReading whole = PageReader.Read(Page);
        PageReading reading = PageReader.Read(Page, new PageReaderOptions { MaxDiagnostics = whole.Diagnostics.Count });
        Assert.Equal(whole.Diagnostics, reading.Diagnostics);
    }

    [Fact]
    public void ToString_AllGiven_IsOneLine() =>
        Assert.Equal("a.txt EventList es",
            new PageReaderOptions { SourceName = "a.txt", Kind = PageKind.EventList, Language = LanguageCode.Spanish }.ToString());
}
