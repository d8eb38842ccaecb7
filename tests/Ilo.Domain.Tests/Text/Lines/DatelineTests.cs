using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Lines;

/// <summary>The place that opens an article's body, against what merely begins with capitals.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("KELP - The ferries sail.", false)]
    [InlineData("ALDERTON – The ferries sail.", false)]
    [InlineData("ALDERTON — The ferries sail.", false)]
    [InlineData("ALDERTON -", false)]
    [InlineData("ALDERTON.- The ferries sail.", false)]
    [InlineData("ALDERTON.– The ferries sail.", false)]
    [InlineData("PORT ALDERTON - The ferries sail.", false)]
    [InlineData("ALDER-KELP - The ferries sail.", false)]
    [InlineData("ALDERTON\u00A0– The ferries sail.", false)]
    [InlineData("ALDERTON, Norland – The ferries sail.", true)]
    [InlineData("ALDERTON, Norland - The ferries sail.", true)]
    [InlineData("ALDERTON (ILO News): The ferries sail.", true)]
    [InlineData("ALDERTON (ILO News) - The ferries sail.", true)]
    [InlineData("ALDERTON (ILO News)– The ferries sail.", true)]
    [InlineData("ALDERTON, N.– The ferries sail.", true)]
    public void Opens_PlaceAndWhatPartsItFromTheBody_SaysWhetherItIsSure(string text, bool sure)
    {
        Assert.True(Dateline.Opens(text, out bool isSure));
        Assert.Equal(sure, isSure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("ALDERTON")]
    [InlineData("ALDERTON ")]
    [InlineData("ILO - The ferries sail.")]
    [InlineData("Alderton – The ferries sail.")]
    [InlineData("ALDERTON: The ferries sail.")]
    [InlineData("ALDERTON. The ferries sail.")]
    [InlineData("ALDERTON -based ferries sail.")]
    [InlineData("ALDERTON sails - and how.")]
    [InlineData("ALDERTON, Norland: The ferries sail.")]
    [InlineData("ALDERTON, Norland")]
    [InlineData("ALDERTON (ILO News) The ferries sail.")]
    [InlineData("ALDERTON, Nor–land")]
    public void Opens_Anything_IsFalse(string text) => Assert.False(Dateline.Opens(text, out _));

    [Fact]
    public void Opens_BreakBehindSixtyCharacters_IsFalse()
    {
        string place = "ALDERTON, " + new string('n', 48);

        Assert.True(Dateline.Opens(place + " – The ferries sail.", out _));
        Assert.False(Dateline.Opens(place + "n – The ferries sail.", out _));
    }
}
