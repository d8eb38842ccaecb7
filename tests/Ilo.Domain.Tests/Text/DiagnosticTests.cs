using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("News\n\n  1. Kelp Day\n\n    2 July 2009\n\n  3. Salt Day\n\n    1 July 2009\n",
        "kelp.txt(7,3): warning ILO0302: The number 3 follows 1; an entry may be missing.")]
    [InlineData("News\n\n  1. Kelp Day2 July 2009\n",
        "kelp.txt(3,14): info ILO0309: The date '2 July 2009' is stuck to the title; it is read as the entry's date.")]
    [InlineData("News\n\n  1. Kelp Day\n\n    31 June 2009\n",
        "kelp.txt(5,5): error ILO0401: The date '31 June 2009' names a day that does not exist; the entry has no date.")]
    public void ToString_Diagnostic_IsPlaceSeverityIdAndMessage(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PageReader.Read(text, new() { SourceName = "kelp.txt" }).Diagnostics).ToString());

    [Fact]
    public void PageFormatException_NoErrorAmongTheDiagnostics_SaysThatThePageCouldNotBeRead()
    {
        PageReading reading = PageReader.Read("News\n\n  1. Kelp Day2 July 2009\n");
        PageFormatException error = new(reading.Diagnostics);
        Assert.Equal("The page could not be read.", error.Message);
        Assert.Equal(reading.Diagnostics, error.Diagnostics);
        Assert.False(reading.HasErrors);
    }

    [Fact]
    public void Descriptor_Known_HasItsPageAndItsIdAsText()
    {
        Assert.Equal("ILO0401", DiagnosticDescriptors.DateImpossible.ToString());
        Assert.EndsWith("/docs/diagnostics/ILO0401.md", DiagnosticDescriptors.DateImpossible.HelpLink.AbsoluteUri, StringComparison.Ordinal);
    }
}
